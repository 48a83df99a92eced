import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { useAction } from '../../ui/use-action.js';
import type { BlueprintRowDraft } from './blueprint-draft.js';
import { blueprintOf, draftOfBlueprint, emptyRow } from './blueprint-draft.js';
import { BlueprintRows } from './blueprint-rows.js';
import { usePaperText } from './paper.messages.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';

/** What a paper is made of, with a count of what the bank can serve that follows every change. */
export function BlueprintEditor({ round }: Pick<RoundViewProps, 'round'>) {
  const { blueprint: text } = usePaperText();
  const keep = useKeepRound();
  const [rows, setRows] = useState<readonly BlueprintRowDraft[]>(() => draftOfBlueprint(round.blueprint));
  const blueprint = blueprintOf(rows);
  const feasibility = useFeasibility(rows, round.number);
  const save = useAction(async () => {
    if (!blueprint) return;
    const params = { path: { id: round.id } };
    await keep(await dataOf(api.PATCH('/api/staff/rounds/{id}', { params, body: { blueprint } })));
  }, text.saved);
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <BlueprintRows
        rows={rows}
        available={feasibility.data?.rows.map(({ available }) => available) ?? []}
        onChange={setRows}
      />
      <FeasibilityNotice complete={blueprint !== null} feasibility={feasibility.data} />
      <Row>
        <Button onClick={() => setRows([...rows, emptyRow()])}>{text.add}</Button>
        <Button kind="primary" busy={save.busy} disabled={!blueprint} onClick={() => void save.run()}>
          {text.save}
        </Button>
      </Row>
    </Card>
  );
}

function useFeasibility(rows: readonly BlueprintRowDraft[], week: number) {
  const blueprint = blueprintOf(rows);
  return useQuery({
    // Under `rounds`, so that a change of the bank counts anew.
    queryKey: ['staff', 'rounds', 'feasibility', week, blueprint],
    queryFn: ({ signal }) =>
      dataOf(
        api.POST('/api/staff/blueprint-feasibility', { body: { week, blueprint: blueprint ?? { rows: [] } }, signal }),
      ),
    enabled: blueprint !== null,
    placeholderData: keepPreviousData,
  });
}

interface FeasibilityNoticeProps {
  readonly complete: boolean;
  readonly feasibility: Awaited<ReturnType<typeof useFeasibility>>['data'];
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
