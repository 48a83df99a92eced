import { useFormat } from '../../i18n/use-format.js';
import { Grid } from '../../ui/layout.js';
import { Stat } from '../../ui/stat.js';
import { discriminationMeaning, facilityMeaning } from './figure-meanings.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { AnalysedItem } from './item-analysis-view.js';

/** The figures of a question in words; n stands first, for all of them rest on it. */
export function ItemFigures({ item }: { readonly item: AnalysedItem }) {
  const { items: text } = useItemAnalysisText();
  const { number } = useFormat();
  return (
    <Grid least="12rem">
      <Stat label={text.n} value={number(item.n)} detail={text.answered(number(item.answered))} />
      {!item.voided && <Facility item={item} />}
      {!item.voided && <Discrimination item={item} />}
    </Grid>
  );
}

function Facility({ item: { n, facility, randomGuess, standardDeviation } }: { readonly item: AnalysedItem }) {
  const { items: text, basedOn } = useItemAnalysisText();
  const { number, share } = useFormat();
  if (facility === null || randomGuess === null) return null;
  const meaning = text.facilityMeaning[facilityMeaning(facility, randomGuess)];
  const deviation = standardDeviation === null ? [] : [text.deviation(number(standardDeviation, 2))];
  return (
    <Stat
      label={text.facility}
      value={share(facility)}
      detail={[meaning, text.guess(share(randomGuess)), ...deviation, basedOn(number(n))].join(' · ')}
    />
  );
}

function Discrimination({ item: { n, discrimination, efficiency } }: { readonly item: AnalysedItem }) {
  const { items: text, basedOn } = useItemAnalysisText();
  const { number, share } = useFormat();
  const meaning =
    discrimination === null ? text.unknown : text.discriminationMeaning[discriminationMeaning(discrimination)];
  return (
    <>
      <Stat
        label={text.discrimination}
        value={discrimination === null ? '–' : number(discrimination, 2)}
        detail={`${meaning} · ${basedOn(number(n))}`}
      />
      <Stat
        label={text.efficiency}
        value={efficiency === null ? '–' : share(efficiency, 0)}
        detail={`${text.efficiencyMeaning} · ${basedOn(number(n))}`}
      />
    </>
  );
}
