import { FileSpreadsheet, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/shared.messages.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import type { ExportWish, Standing } from './standing.js';
import { exportAddress } from './standing.js';
import { useWinnersText } from './winners.messages.js';

interface WinnersDownloadsProps {
  readonly standing: Standing;
  readonly wish: Omit<ExportWish, 'ending'>;
  /** What must be known about the version before it is passed on. */
  readonly children: ReactNode;
}

/** The two files as plain links: the browser saves them, and nothing has to be loaded into the page. */
export function WinnersDownloads({ standing, wish, children }: WinnersDownloadsProps) {
  const text = useWinnersText();
  const { actions } = useText();
  return (
    <Card title={actions.download} look="subtle">
      {children}
      <Row>
        <LinkButton
          kind="primary"
          download
          href={exportAddress(standing, { ...wish, ending: 'xlsx' })}
          icon={<FileSpreadsheet aria-hidden="true" />}
        >
          {text.xlsx}
        </LinkButton>
        <LinkButton
          download
          href={exportAddress(standing, { ...wish, ending: 'csv' })}
          icon={<FileText aria-hidden="true" />}
        >
          {text.csv}
        </LinkButton>
      </Row>
      <p>{text.csvHint}</p>
    </Card>
  );
}
