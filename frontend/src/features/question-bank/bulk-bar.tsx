import { useState } from 'react';
import { useMayOrganise } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Row, Stack } from '../../ui/layout.js';
import { BulkDialog } from './bulk-dialog.js';
import { BulkOutcome } from './bulk-outcome.js';
import type { Outcome } from './bulk-outcome.js';
import { useBulkText } from './bulk.messages.js';
import type { LifeAction, QuestionPage } from './questions.queries.js';
import { filterOf } from './questions.queries.js';
import type { QuestionFilters } from './questions.queries.js';
import type { Selection } from './use-selection.js';

interface BulkBarProps {
  readonly selection: Selection;
  readonly page: QuestionPage;
  readonly filters: QuestionFilters;
}

const ORGANISERS_ACTIONS: readonly LifeAction[] = ['review', 'approve', 'retire'];
const JUDGES_ACTIONS: readonly LifeAction[] = ['review'];

/** What is chosen, and what can be done with it together; what could not be done is named with its reason. */
export function BulkBar({ selection, page, filters }: BulkBarProps) {
  const text = useBulkText();
  const format = useFormat();
  const mayOrganise = useMayOrganise();
  const [asked, setAsked] = useState<LifeAction | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { count, all } = selection;
  const actions = filters.status === 'retired' ? (['reinstate'] as const) : ORGANISERS_ACTIONS;
  const total = format.number(page.total);
  return (
    <Stack gap="small">
      {/* The outcome stays although what was decided on may have left the list, down to the last one. */}
      {page.total > 0 && (
        <Row>
          <Button onClick={() => selection.select(page.rows)}>{text.selectPage}</Button>
          {all === null && page.total > page.rows.length && (
            <Button
              onClick={() =>
                selection.selectAll({ filter: filterOf(filters), expectedCount: page.total, asOf: page.asOf })
              }
            >
              {text.selectAll(total)}
            </Button>
          )}
          <strong role="status">
            {all ? text.selectedAll(format.number(count)) : count > 0 && text.selected(format.number(count))}
          </strong>
          {count > 0 && (
            <>
              {(mayOrganise ? actions : JUDGES_ACTIONS).map((action) => (
                <Button key={action} onClick={() => setAsked(action)}>
                  {text.actions[action]}
                </Button>
              ))}
              <Button kind="quiet" onClick={selection.clear}>
                {text.clear}
              </Button>
            </>
          )}
        </Row>
      )}
      {outcome && <BulkOutcome outcome={outcome} />}
      {asked && (
        <BulkDialog
          action={asked}
          selection={selection}
          onDone={(view) => {
            setOutcome({ action: asked, view });
            setAsked(null);
            selection.clear();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
}
