import { parseArgs } from 'node:util';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { RoundSimulation, type SimulationSummary } from '../participation/round-simulation.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/errors/problem.js';
import type { Command } from './command.js';
import { withApp } from './with-app.js';

const USAGE =
  'Usage: simulate (--round ROUND_ID | --number N) --contestants N [--seed N] [--complete] [--unfinished N]\n' +
  '  --number    a round of the current contest by its number\n' +
  '  --seed      the same seed is the same people and the same behaviour; 42 unless told\n' +
  '  --complete  until the round closes, even if that is still to come (for trials)\n' +
  '  --unfinished  so many of them begin and never come back, for trials of closing; 0 unless told\n';

interface Order {
  readonly roundId: string | null;
  readonly number: number | null;
  readonly contestants: number;
  readonly seed: number;
  readonly complete: boolean;
  readonly unfinished: number;
}

/** Fills a round with plausible contestants: a closed one for its whole window, an open one until now. */
export const simulate: Command = async (args, { stdout, stderr }) => {
  const order = orderOf(args);
  if (order === null) {
    stderr.write(USAGE);
    return 2;
  }
  return withApp(async (app) => {
    const round = await roundOf(order, app.get(CurrentContest), app.get(RoundCatalogue));
    if (round === null) {
      stderr.write('There is no such round.\n');
      return 1;
    }
    const untilMs = order.complete ? round.schedule.closesAt : app.get(Clock).nowMs();
    try {
      const onProgress = (done: number) => stderr.write(`\r${done} of ${order.contestants} contestants`);
      const summary = await app.get(RoundSimulation).simulate({ ...order, roundId: round.id, untilMs, onProgress });
      stderr.write('\n');
      stdout.write(reportOf(summary, round));
      return 0;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      stderr.write(`${error.sentence('en')}\n`);
      return 1;
    }
  });
};

/** Null for wrong usage. */
function orderOf(args: string[]): Order | null {
  try {
    const options = {
      round: { type: 'string' },
      number: { type: 'string' },
      contestants: { type: 'string' },
      seed: { type: 'string', default: '42' },
      complete: { type: 'boolean', default: false },
      unfinished: { type: 'string', default: '0' },
    } as const;
    const { values } = parseArgs({ args, options, strict: true });
    const number = wholeOf(values.number);
    const contestants = wholeOf(values.contestants);
    const seed = wholeOf(values.seed);
    const unfinished = wholeOf(values.unfinished);
    if ((values.round === undefined) === (number === null)) return null;
    if (contestants === null || seed === null || unfinished === null) return null;
    return { roundId: values.round ?? null, number, contestants, seed, complete: values.complete, unfinished };
  } catch {
    return null;
  }
}

const wholeOf = (text: string | undefined) => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function roundOf(
  { roundId, number }: Order,
  contest: CurrentContest,
  catalogue: RoundCatalogue,
): Promise<CatalogueRound | null> {
  if (roundId !== null) return UUID.test(roundId) ? catalogue.round(roundId) : null;
  const current = await contest.find();
  const rounds = current ? await catalogue.roundsOf(current.id) : [];
  return rounds.find((round) => round.number === number) ?? null;
}

function reportOf(summary: SimulationSummary, round: CatalogueRound): string {
  const { contestants, attempts, open, finalisedByDeadline, allCorrect, password } = summary;
  return (
    `${round.name}: ${contestants} contestants with ${attempts} attempts, ${allCorrect} all correct, ` +
    `${finalisedByDeadline} ended by the deadline, ${open} still open.\n` +
    `Each of them signs in with the phone number and the password "${password}".\n`
  );
}
