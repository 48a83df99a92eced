import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { api, dataOf } from '../../api/client.js';
import type { Round } from '../../api/contest.js';
import type { View } from '../../api/views.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Grid } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { useStandingsText } from './standings.messages.js';
import { UnitLeague } from './unit-league.js';

const SIDES = ['unit', 'commune'] as const;

/** Units against each other: by share where their people are counted, by number otherwise. */
export function UnitStandings({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useStandingsText();
  const [{ of, side }, setFilters] = useUrlFilters({ of: '', side: 'unit' });
  const chosenSide = SIDES.find((known) => known === side) ?? 'unit';
  const standings = useQuery({
    queryKey: ['unit-standings', of, chosenSide],
    queryFn: ({ signal }) => {
      const query = { roundId: of || undefined, side: chosenSide };
      return dataOf(api.GET('/api/standings/units', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Grid least="14rem">
        <SelectField
          label={text.unitRound}
          name="of"
          placeholder={text.allRounds}
          choices={rounds.map(({ id, name }) => ({ value: id, label: name }))}
          value={of}
          onChange={(round) => setFilters({ of: round })}
        />
        <SelectField
          label={text.side}
          name="side"
          placeholder={text.sides.unit}
          choices={[{ value: 'commune', label: text.sides.commune }]}
          value={chosenSide === 'unit' ? '' : chosenSide}
          onChange={(chosen) => setFilters({ side: chosen === '' ? 'unit' : chosen })}
        />
      </Grid>
      <Loaded query={standings}>{(view) => <Leagues view={view} />}</Loaded>
    </>
  );
}

function Leagues({ view }: { readonly view: View<'UnitStandingsView'> }) {
  const text = useStandingsText();
  if (view.state === 'hidden' || view.rows.length === 0) {
    return (
      <EmptyState icon={Lock} title={text.hiddenUnits.title}>
        {text.hiddenUnits.advice}
      </EmptyState>
    );
  }
  const ranked = (by: View<'UnitStandingRow'>['rankedBy']) => view.rows.filter(({ rankedBy }) => rankedBy === by);
  return (
    <>
      <UnitLeague title={text.byShare} hint={text.byShareHint} rows={ranked('share')} />
      <UnitLeague title={text.byCount} hint={text.byCountHint} rows={ranked('count')} />
    </>
  );
}
