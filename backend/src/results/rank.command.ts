import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { rankColumns, type RankedContestant, type RankedRound } from '../domain/ranking.js';
import { parseRankingDocument, type DocumentProblem, type ParsedRankingDocument } from './rank-document.js';

export interface CommandStreams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

const USAGE = 'Usage: rank FILE  (FILE is a JSON document "round-ranking-input/1")';

/**
 * `rank FILE`: ranks the round in a JSON document without any server, with the very function the worker uses.
 *
 * Writes `{ actualCount, ranking }` to standard output, a row a line, and returns 0. For wrong usage, an unreadable
 * file or a faulty document it writes one line per problem to standard error, nothing to standard output, and returns 2.
 */
export async function rank(args: string[], io: CommandStreams): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || file.startsWith('--') || others.length > 0) return refuse(io, [USAGE]);
  const document = await readDocument(file);
  if (typeof document === 'string') return refuse(io, [document]);
  if (!document.ok) return refuse(io, document.problems.map(lineOf));
  await writeAll(io.stdout, linesOf(rankColumns(document.input.round, document.input.terms)));
  return 0;
}

/** The parsed document, or the sentence that says why the file holds none. */
async function readDocument(file: string): Promise<ParsedRankingDocument | string> {
  try {
    const bytes = await readFile(file === '-' ? '/dev/stdin' : file);
    return isUtf8(bytes) ? parseRankingDocument(bytes) : `${file}: is not UTF-8 text`;
  } catch (error) {
    return `${file}: ${reasonOf(error)}`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB, the most that can be read',
  ERR_STRING_TOO_LONG: 'is not valid JSON, and with more than 512 MB too large to say where',
};

function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? `cannot be read (${String(error).replace(/\s+/g, ' ')})`;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

async function refuse(io: CommandStreams, lines: readonly string[]): Promise<number> {
  await writeAll(
    io.stderr,
    lines.map((line) => `${line}\n`),
  );
  return 2;
}

function lineOf({ pointer, message }: DocumentProblem): string {
  return pointer === '' ? `The document ${message}` : `${pointer}: ${message}`;
}

function* linesOf({ actualCount, rows }: RankedRound): Generator<string> {
  yield `{"actualCount":${actualCount},"ranking":[`;
  let separator = '';
  for (const row of rows()) {
    yield `${separator}\n${JSON.stringify(published(row))}`;
    separator = ',';
  }
  yield '\n]}\n';
}

function published(row: RankedContestant) {
  const { contestant, score, distance, durationMs, prizeEligible } = row;
  return { rank: row.rank, contestant, score, distance, durationMs, prizeEligible };
}

/** Writes in large pieces, each when the reader has room: a million rows are some 130 MB. Does not end the stream. */
async function writeAll(stream: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inLargePieces(pieces)), stream, { end: false });
  } catch (error) {
    // The reader has seen enough, as in `rank FILE | head`.
    if (codeOf(error) !== 'EPIPE') throw error;
  }
}

const PIECE_LENGTH = 65_536;

function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let large = '';
  for (const piece of pieces) {
    large += piece;
    if (large.length < PIECE_LENGTH) continue;
    yield large;
    large = '';
  }
  if (large !== '') yield large;
}
