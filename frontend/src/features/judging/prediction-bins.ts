import type { View } from '../../api/views.js';

type PredictionBin = View<'PredictionBin'>;

/** The server leaves out what nobody predicted; a picture of the spread must show the gaps, as wide as the other bins. */
export function withEmptyBins(bins: readonly PredictionBin[]): readonly PredictionBin[] {
  const [first] = bins;
  if (!first) return [];
  const width = first.to - first.from + 1;
  return bins.flatMap((bin, index) => {
    const expected = index === 0 ? first.from : (bins[index - 1]?.to ?? first.to) + 1;
    return [...emptyBins(expected, bin.from, width), bin];
  });
}

function emptyBins(from: number, before: number, width: number): PredictionBin[] {
  return Array.from({ length: Math.ceil((before - from) / width) }, (_, index) => ({
    from: from + index * width,
    to: Math.min(before, from + (index + 1) * width) - 1,
    count: 0,
  }));
}
