import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Card } from '../../ui/card.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { PrizeMark } from './prize-mark.js';
import { decisionOf } from './ranking-columns.js';
import { useRankingText } from './ranking.messages.js';
import { useStoryText } from './story.messages.js';

/** Who it is, as far as a judge must know. */
export function PersonCard({ contestant }: { readonly contestant: View<'StoryContestant'> }) {
  const { person } = useStoryText();
  const format = useFormat();
  const groups: Readonly<Record<string, string>> = useVocabulary().contestantGroups;
  const { dateOfBirth, maskedPhone, commune, unit, group, guardianName, registeredAt } = contestant;
  return (
    <Card title={person.title}>
      <DefinitionList
        items={[
          { term: person.dateOfBirth, value: dateOfBirth && format.calendarDay(dateOfBirth) },
          { term: person.phone, value: maskedPhone },
          { term: person.commune, value: commune },
          { term: person.unit, value: unit },
          { term: person.group, value: groups[group] ?? group },
          ...(guardianName ? [{ term: person.guardian, value: guardianName }] : []),
          { term: person.registeredAt, value: format.instant(registeredAt, { precision: 'second' }) },
        ]}
      />
    </Card>
  );
}

/** Where the contestant stands in the latest version, by which keys, and why not higher. */
export function PlaceCard({ story }: { readonly story: View<'StoryView'> }) {
  const { place } = useStoryText();
  const ranking = useRankingText();
  const format = useFormat();
  const { row } = story;
  const prediction = usePredictionOf(story);
  if (!row) {
    return (
      <Card title={place.title}>
        <p>{place.notRanked}</p>
        <DefinitionList items={[{ term: place.prediction, value: prediction }]} />
      </Card>
    );
  }
  const { submittedAt, lot } = row;
  return (
    <Card title={place.title}>
      <DefinitionList
        items={[
          { term: place.rank, value: <strong>{format.number(row.rank)}</strong> },
          { term: place.prize, value: row.prizeNote ?? <PrizeMark row={row} /> },
          { term: place.score, value: format.number(row.score) },
          { term: place.prediction, value: prediction },
          { term: place.distance, value: row.distance === null ? null : format.number(row.distance) },
          {
            term: place.submittedAt,
            value: submittedAt && format.instant(submittedAt, { precision: 'millisecond' }),
          },
          { term: place.duration, value: format.duration(row.durationMs) },
          { term: place.decidedBy, value: decisionOf(row, ranking) },
          ...(lot ? [{ term: place.lot, value: <code>{`${lot.slice(0, 16)}…`}</code> }] : []),
        ]}
      />
    </Card>
  );
}

function usePredictionOf({ entry }: View<'StoryView'>): string {
  const { place } = useStoryText();
  const format = useFormat();
  if (!entry || entry.prediction === null) return place.noPrediction;
  const value = format.number(entry.prediction);
  const { predictionLockedAt: lockedAt } = entry;
  return lockedAt ? place.lockedAt(value, format.instant(lockedAt, { precision: 'second' })) : value;
}
