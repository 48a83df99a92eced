import { Card } from '../../ui/card.js';
import { CopyText } from '../../ui/copy-text.js';
import { DefinitionList } from '../../ui/definition-list.js';
import type { JudgedRound } from './judging.queries.js';
import { useRoundText } from './round.messages.js';

/** The seed of the lot and the commitment to it, side by side, for whoever wants to draw again. */
export function LotProof({ round }: { readonly round: JudgedRound }) {
  const { lot } = useRoundText();
  const { lotSeed, lotCommitment } = round;
  if (lotCommitment === null) return null;
  return (
    <Card title={lot.title} look="subtle">
      <p>{lot.advice}</p>
      <DefinitionList
        items={[
          { term: lot.seed, value: lotSeed === null ? lot.secret : <CopyText value={lotSeed} name={lot.seed} /> },
          { term: lot.commitment, value: <CopyText value={lotCommitment} name={lot.commitment} /> },
        ]}
      />
    </Card>
  );
}
