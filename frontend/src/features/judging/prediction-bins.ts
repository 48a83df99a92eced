import type { View } from '../../api/views.js';

type PredictionBin = View<'PredictionBin'>;

/** The server leaves out what nobody predicted; a picture of the spread must show the gaps, as wide as the other bins. */
export function withEmptyBins(bins: readonly PredictionBin[]): readonly PredictionBin[] {
  const [first] = bins;
  if (!first) return [];
  const width = endOf(first) - first.from + 1;
  return bins.flatMap((bin, index) => {
    const before = bins[index - 1];
    return [...emptyBins(before ? endOf(before) + 1 : first.from, bin.from, width), bin];
  });
}

/** Whether a number lies in a bin; the last one may have no end. */
export const holds = ({ from, to }: PredictionBin, count: number): boolean =>
  from <= count && (to === null || count <= to);

const endOf = ({ from, to }: PredictionBin): number => to ?? from;

function emptyBins(from: number, before: number, width: number): PredictionBin[] {
  return Array.from({ length: Math.ceil((before - from) / width) }, (_, index) => ({
    from: from + index * width,
    to: Math.min(before, from + (index + 1) * width) - 1,
    count: 0,
  }));
}
