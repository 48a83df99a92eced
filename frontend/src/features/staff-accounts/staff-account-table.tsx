import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session.js';
import { useText } from '../../i18n/shared.messages.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import type { StaffAccountsText } from './staff-accounts.messages.js';
import { useStaffAccountsText } from './staff-accounts.messages.js';
import type { StaffAccount } from './staff-accounts.queries.js';

interface StaffAccountTableProps {
  readonly accounts: readonly StaffAccount[];
  readonly openedId: string;
  readonly onOpen: (account: StaffAccount) => void;
  readonly empty: ReactNode;
}

/** One row a person; opening one shows what can be changed. */
export function StaffAccountTable({ accounts, openedId, onOpen, empty }: StaffAccountTableProps) {
  const text = useStaffAccountsText();
  const { roles } = useText();
  const format = useFormat();
  const ownId = useSession().account?.id;
  const columns = useMemo(() => columnsOf({ text, roles, format, ownId }), [text, roles, format, ownId]);
  return (
    <DataTable
      caption={text.caption}
      columns={columns}
      rows={accounts}
      rowKey={({ id }) => id}
      selectedKey={openedId}
      onOpen={onOpen}
      empty={empty}
    />
  );
}

interface Words {
  readonly text: StaffAccountsText;
  readonly roles: ReturnType<typeof useText>['roles'];
  readonly format: ReturnType<typeof useFormat>;
  readonly ownId: string | undefined;
}

function columnsOf({ text, roles, format, ownId }: Words): readonly Column<StaffAccount>[] {
  const { columns } = text;
  return [
    {
      key: 'displayName',
      header: columns.displayName,
      cell: ({ id, displayName }) => (id === ownId ? `${displayName} (${text.you})` : displayName),
      rowHeader: true,
    },
    { key: 'signInName', header: columns.signInName, cell: ({ signInName }) => <code>{signInName}</code> },
    { key: 'role', header: columns.role, cell: ({ role }) => roles[role] },
    {
      key: 'state',
      header: columns.state,
      cell: ({ disabledAt }) =>
        disabledAt === null ? (
          <Badge tone="success">{text.active}</Badge>
        ) : (
          <Badge tone="danger">{text.disabled(format.day(disabledAt))}</Badge>
        ),
      tight: true,
    },
    { key: 'createdAt', header: columns.createdAt, cell: ({ createdAt }) => format.instant(createdAt), tight: true },
  ];
}
