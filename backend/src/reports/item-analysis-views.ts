import type { PoolEntry } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import type { ItemFigures, PaperFigures } from '../domain/item-analysis.js';
import type { WrongKeyAlarm } from '../domain/wrong-key-alarms.js';
import type { AnalysedItem, PaperFiguresView, WrongKeyAlarmView } from './item-analysis.dto.js';

export function paperView(figures: PaperFigures): PaperFiguresView {
  const { n, questionCount, distribution, mean, median, standardDeviation } = figures;
  const { skewness, kurtosis, reliability, errorRatio, standardError } = figures;
  return {
    ...{ n, questionCount, distribution: [...distribution], mean, median, standardDeviation },
    ...{ skewness, kurtosis, reliability, errorRatio, standardError },
  };
}

/** A question with its figures; empty where the pool has no such question. */
export function itemViews(items: readonly ItemFigures[], pool: readonly PoolEntry[], key: AnswerKey): AnalysedItem[] {
  return pool.flatMap(({ ordinal, code, stem, topic, options }) => {
    const figures = items[ordinal];
    const { correct = 0, voided = false, alsoAccepted = [] } = key[ordinal] ?? {};
    if (!figures) return [];
    const { n, answered, facility, standardDeviation, discrimination, efficiency, randomGuess } = figures;
    return [
      {
        ...{ ordinal, code, stem, topic, voided, n, answered },
        ...{ facility, standardDeviation, discrimination, efficiency, randomGuess },
        topFrom: figures.bounds?.topFrom ?? null,
        bottomUpTo: figures.bounds?.bottomUpTo ?? null,
        groupSizes: figures.groupSizes,
        options: options.map((text, option) => ({
          text,
          right: option === correct || alsoAccepted.includes(option),
          chosen: figures.choices[option] ?? NOBODY,
        })),
        unanswered: figures.unanswered,
      },
    ];
  });
}

const NOBODY = { top: 0, middle: 0, bottom: 0 };

export function alarmView(alarm: WrongKeyAlarm): WrongKeyAlarmView {
  return { option: null, chosen: null, keyChosen: null, discrimination: null, ...alarm };
}
