import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { SidePanel } from '../../ui/side-panel.js';
import { BarredEvidence } from './barred-evidence.js';
import { ContestantFlags } from './contestant-flags.js';
import { useContestantText } from './contestant.messages.js';
import type { ContestantDetail } from './contestants.queries.js';
import { contestantQuery } from './contestants.queries.js';
import { PasswordCodeDialog } from './password-code-dialog.js';

interface ContestantPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One contestant beside the list: who it is, what stands against taking part, and help with a lost password. */
export function ContestantPanel({ id, onClose }: ContestantPanelProps) {
  const text = useContestantText();
  const { account } = useSession();
  const contestant = useQuery(contestantQuery(id));
  const [issuing, setIssuing] = useState(false);
  const mayIssue = account?.role === 'organiser' || account?.role === 'administrator';
  return (
    <SidePanel
      title={contestant.data?.fullName ?? text.contestant}
      onClose={onClose}
      actions={mayIssue && contestant.data?.phone && <Button onClick={() => setIssuing(true)}>{text.issueCode}</Button>}
    >
      <Loaded query={contestant}>
        {(person) => (
          <Stack>
            {person.barredMatch && <BarredEvidence match={person.barredMatch} />}
            {(person.flags.length > 0 || person.withdrawn) && <ContestantFlags {...person} />}
            <Facts person={person} />
          </Stack>
        )}
      </Loaded>
      {issuing && <PasswordCodeDialog contestantId={id} onClose={() => setIssuing(false)} />}
    </SidePanel>
  );
}

function Facts({ person }: { readonly person: ContestantDetail }) {
  const text = useContestantText();
  const { contestantGroups } = useVocabulary();
  const format = useFormat();
  const groups: Readonly<Record<string, string>> = contestantGroups;
  const { guardianName, guardianPhone, idNumberLastFour, withdrawnAt } = person;
  const optional = [
    { term: text.idNumber, value: idNumberLastFour && text.idLastFour(idNumberLastFour) },
    {
      term: text.guardian,
      value: [guardianName, guardianPhone && format.phone(guardianPhone)].filter(Boolean).join(' · '),
    },
    { term: text.withdrawn, value: withdrawnAt && format.instant(withdrawnAt) },
  ];
  return (
    <DefinitionList
      items={[
        { term: text.phone, value: person.phone && format.phone(person.phone) },
        { term: text.email, value: person.email },
        { term: text.birth, value: person.dateOfBirth && format.calendarDay(person.dateOfBirth) },
        { term: text.commune, value: person.commune?.name },
        { term: text.unit, value: person.unit?.name ?? person.unitOther },
        { term: text.group, value: groups[person.group] ?? person.group },
        { term: text.registered, value: format.instant(person.registeredAt) },
        { term: text.consented, value: format.instant(person.consentedAt) },
        ...optional.filter(({ value }) => value),
      ]}
    />
  );
}
