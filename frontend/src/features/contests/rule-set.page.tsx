import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { contestQuery } from '../../api/organising.queries.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { RuleSetForm } from './rule-set-form.js';
import { useRulesText } from './rules.messages.js';

/** A new version of the rules, written from an older one (`?from=`), the newest unless told. */
export default function RuleSetPage() {
  const { contestId } = useParams<{ contestId: string }>();
  const text = useRulesText();
  const [{ from }] = useUrlFilters({ from: '' });
  const contest = useQuery(contestQuery(contestId));
  return (
    <Loaded query={contest}>
      {({ name, ruleSets }) => {
        const origin = ruleSets.find(({ id }) => id === from) ?? ruleSets[0];
        return (
          <>
            <PageHeader
              over={
                <Link href={`/staff/contests/${contestId}?view=rules`}>
                  {name} · {text.back}
                </Link>
              }
              title={text.title}
              lead={text.lead}
            />
            {origin && <RuleSetForm key={origin.id} contestId={contestId} origin={origin.rules} />}
          </>
        );
      }}
    </Loaded>
  );
}
