import { Link } from 'wouter';
import type { View } from '../../api/views.js';
import { Card } from '../../ui/card.js';
import { StandingList } from '../../ui/standing-list.js';
import { useMyResultText } from './my-result.messages.js';

/** Who stands around me, with my row marked. */
export function Neighbours({ result }: { readonly result: View<'MyResultView'> }) {
  const text = useMyResultText();
  if (result.neighbours.length === 0) return null;
  return (
    <Card title={text.neighbours}>
      <StandingList caption={text.neighbours} rows={result.neighbours} />
      <Link href={`/standings?round=${result.roundId}`}>{text.toStandings}</Link>
    </Card>
  );
}
