import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { useMayOrganise } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Checklist } from '../../ui/checklist.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useToast } from '../../ui/toast.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';
import { useRoundText } from './round.messages.js';

type Item = View<'ChecklistItem'>;
type Place = 'toQuestions' | 'toDrafts' | 'toRules';

/** Where a missing thing is put right, if not on this very page. */
const PLACES: Partial<Record<Item['code'], Place>> = {
  'rules-broken': 'toRules',
  'prizes-missing': 'toRules',
  'blueprint-infeasible': 'toQuestions',
  'questions-unapproved': 'toDrafts',
};

/** What is missing before the round may open, and the release once nothing is. */
export function OpeningChecklist({ round, contest }: RoundViewProps) {
  const { checklist: text, release } = useRoundText();
  const format = useFormat();
  const toast = useToast();
  const keep = useKeepRound();
  const mayEdit = useMayOrganise();
  const [asking, setAsking] = useState(false);
  const missing = round.checklist.filter(({ done }) => !done);
  const settled = round.checklist.filter(({ done }) => done);
  const ready = missing.length === 0;
  const hrefs: Readonly<Record<Place, string>> = {
    toQuestions: `/staff/questions?week=${round.number}`,
    toDrafts: '/staff/questions?status=draft',
    toRules: `/staff/contests/${round.contestId}/rules?from=${round.ruleSetId}`,
  };
  const linkOf = ({ code }: Item) => {
    const place = PLACES[code];
    return place && { href: hrefs[place], linkLabel: text[place] };
  };
  const releaseRound = async (): Promise<void> => {
    await keep(await dataOf(api.POST('/api/staff/rounds/{id}/release', { params: { path: { id: round.id } } })));
    setAsking(false);
    toast(release.done);
  };
  return (
    <Card title={ready ? text.readyTitle : text.missingTitle}>
      {ready && <p>{text.readyAdvice}</p>}
      {!ready && <Checklist items={missing.map((item) => ({ label: item.message, done: false, ...linkOf(item) }))} />}
      {settled.length > 0 && (
        <details>
          <summary>{text.doneItems(format.number(settled.length))}</summary>
          <Checklist items={settled.map(({ message }) => ({ label: message, done: true }))} />
        </details>
      )}
      {mayEdit && (
        <Button kind="primary" wide disabled={!ready} onClick={() => setAsking(true)}>
          {release.release}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={release.title(round.name)}
        confirmLabel={release.release}
        onConfirm={releaseRound}
        onClose={() => setAsking(false)}
      >
        {release.advice(format.instant(round.opensAt, { timeZone: contest.timeZone }))}
      </ConfirmDialog>
    </Card>
  );
}
