import { Stack } from '../../ui/layout.js';
import type { JudgedRound } from './judging.queries.js';
import { VersionComparison } from './version-comparison.js';
import { VersionTable } from './version-table.js';
import { useVersionsText } from './versions.messages.js';

/** Every version of one round's result, and the difference between any two. */
export function VersionsView({ round }: { readonly round: JudgedRound }) {
  const text = useVersionsText();
  return (
    <Stack>
      <p>{text.advice}</p>
      <VersionTable versions={round.versions} />
      <VersionComparison roundId={round.roundId} versions={round.versions} />
    </Stack>
  );
}
