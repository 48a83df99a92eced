import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { useAction } from '../../ui/use-action.js';
import { blueprintOf, draftOfBlueprint } from './blueprint-draft.js';
import { useFeasibility } from './blueprint-feasibility.js';
import { BlueprintGrid } from './blueprint-grid.js';
import { PaperLikeness } from './paper-likeness.js';
import { usePaperText } from './paper.messages.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';

/** What a paper is made of, with what the bank can serve and how papers would repeat, after every change. */
export function BlueprintEditor({ round }: Pick<RoundViewProps, 'round'>) {
  const { blueprint: text } = usePaperText();
  const keep = useKeepRound();
  const [draft, setDraft] = useState(() => draftOfBlueprint(round.blueprint));
  const blueprint = blueprintOf(draft);
  const { data: feasibility } = useFeasibility(round, blueprint);
  const save = useAction(async () => {
    if (!blueprint) return;
    const params = { path: { id: round.id } };
    await keep(await dataOf(api.PATCH('/api/staff/rounds/{id}', { params, body: { blueprint } })));
  }, text.saved);
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <BlueprintGrid week={round.number} draft={draft} onChange={setDraft} />
      <FeasibilityNotice complete={blueprint !== null} feasibility={feasibility} />
      {blueprint && feasibility && <PaperLikeness {...feasibility} />}
      <Row>
        <Button kind="primary" busy={save.busy} disabled={!blueprint} onClick={() => void save.run()}>
          {text.save}
        </Button>
      </Row>
    </Card>
  );
}

interface FeasibilityNoticeProps {
  readonly complete: boolean;
  readonly feasibility: View<'FeasibilityView'> | undefined;
}

/** Whether the bank can serve the paper, in one sentence that changes with every keystroke. */
function FeasibilityNotice({ complete, feasibility }: FeasibilityNoticeProps) {
  const { blueprint: text } = usePaperText();
  const format = useFormat();
  if (!complete) return <Notice tone="warning" title={text.incomplete} />;
  if (!feasibility) return <Notice title={text.checking} />;
  const count = format.number(feasibility.questionCount);
  return feasibility.feasible ? (
    <Notice tone="success" title={text.feasible(count)} announced />
  ) : (
    <Notice tone="danger" title={text.short(count, format.number(feasibility.short))} announced />
  );
}
