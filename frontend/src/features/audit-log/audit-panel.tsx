import { useFormat } from '../../i18n/use-format.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Stack } from '../../ui/layout.js';
import { SidePanel } from '../../ui/side-panel.js';
import { useActorOf } from './audit-table.js';
import { useAuditVocabulary } from './audit-vocabulary.messages.js';
import { useAuditText } from './audit.messages.js';
import styles from './audit.module.css';
import type { AuditRow } from './audit.queries.js';

interface AuditPanelProps {
  readonly row: AuditRow;
  readonly onClose: () => void;
}

/** One entry with everything that was recorded. */
export function AuditPanel({ row, onClose }: AuditPanelProps) {
  const { columns, panel } = useAuditText();
  const words = useAuditVocabulary();
  const format = useFormat();
  const actorOf = useActorOf();
  const hasDetails = Object.keys(row.details).length > 0;
  return (
    <SidePanel title={panel.title(format.number(row.sequence))} onClose={onClose}>
      <Stack>
        <DefinitionList
          items={[
            { term: columns.action, value: words.action(row.action) },
            { term: columns.at, value: format.instant(row.at, { precision: 'millisecond' }) },
            { term: columns.actor, value: actorOf(row) },
            { term: columns.subject, value: words.subject(row.subjectType) },
            { term: panel.subjectId, value: <code>{row.subjectId}</code> },
            { term: panel.code, value: <code>{row.action}</code> },
          ]}
        />
        <h3>{panel.details}</h3>
        {hasDetails ? (
          <pre className={styles.json}>{JSON.stringify(row.details, null, 2)}</pre>
        ) : (
          <p>{panel.noDetails}</p>
        )}
      </Stack>
    </SidePanel>
  );
}
