import { FilePen } from 'lucide-react';
import { useMayOrganise } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { useContestsText } from './contests.messages.js';
import { RulesInWords } from './rules-in-words.js';

/** All versions of the rules, the newest first, each with the rounds that run by it. */
export function RuleSetVersions({ contest }: { readonly contest: View<'ContestView'> }) {
  const { rules: text } = useContestsText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  return (
    <Stack>
      <p>{text.lead}</p>
      {contest.ruleSets.map((ruleSet, index) => (
        <Card
          key={ruleSet.id}
          title={text.version(ruleSet.version)}
          aside={
            ruleSet.usedByRounds.length > 0 ? (
              <Badge tone="success">{text.usedBy(ruleSet.usedByRounds.join(', '))}</Badge>
            ) : (
              <Badge>{text.unused}</Badge>
            )
          }
        >
          <p>
            {ruleSet.note} · {format.instant(ruleSet.createdAt)}
          </p>
          <details open={index === 0}>
            <summary>{text.look}</summary>
            <RulesInWords rules={ruleSet.rules} />
          </details>
          {mayEdit && (
            <div>
              <LinkButton
                kind={index === 0 ? 'primary' : 'secondary'}
                icon={<FilePen aria-hidden="true" />}
                href={`/staff/contests/${contest.id}/rules?from=${ruleSet.id}`}
              >
                {index === 0 ? text.compose : text.composeFrom}
              </LinkButton>
            </div>
          )}
        </Card>
      ))}
    </Stack>
  );
}
