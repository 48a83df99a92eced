import { useQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/shared.messages.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { NewAccountDialog } from './new-account-dialog.js';
import { STAFF_ROLE_NAMES } from './role-choices.js';
import { StaffAccountPanel } from './staff-account-panel.js';
import { StaffAccountTable } from './staff-account-table.js';
import { useStaffAccountsText } from './staff-accounts.messages.js';
import type { StaffAccount } from './staff-accounts.queries.js';
import { staffAccountsQuery } from './staff-accounts.queries.js';

/** Who works here, as what; for administrators. */
export default function StaffAccountsPage() {
  const text = useStaffAccountsText();
  const { roles } = useText();
  const accounts = useQuery(staffAccountsQuery);
  const [filters, setFilters] = useUrlFilters({ q: '', role: '', account: '' });
  const [adding, setAdding] = useState(false);
  const opened = accounts.data?.find(({ id }) => id === filters.account);
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <Button kind="primary" icon={<UserRoundPlus aria-hidden="true" />} onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        }
      />
      <FilterBar label={text.filters}>
        <SearchBox label={text.search} value={filters.q} onSearch={(q) => setFilters({ q })} />
        <SelectField
          label={text.role}
          name="role"
          value={filters.role}
          placeholder={text.everyRole}
          choices={STAFF_ROLE_NAMES.map((role) => ({ value: role, label: roles[role] }))}
          onChange={(role) => setFilters({ role })}
        />
      </FilterBar>
      <Loaded query={accounts}>
        {(all) => (
          <StaffAccountTable
            accounts={all.filter((account) => matches(account, filters))}
            openedId={filters.account}
            onOpen={(account) => setFilters({ account: account.id })}
            empty={<EmptyState title={text.empty.title}>{text.empty.advice}</EmptyState>}
          />
        )}
      </Loaded>
      {opened && <StaffAccountPanel key={opened.id} account={opened} onClose={() => setFilters({ account: '' })} />}
      {adding && <NewAccountDialog onClose={() => setAdding(false)} />}
    </>
  );
}

/** Some dozens of accounts: the browser searches them itself. */
function matches(account: StaffAccount, { q, role }: { readonly q: string; readonly role: string }): boolean {
  const words = `${account.displayName} ${account.signInName}`.toLowerCase();
  return (role === '' || account.role === role) && words.includes(q.toLowerCase());
}
