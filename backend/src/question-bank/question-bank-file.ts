import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Difficulty } from '../domain/difficulty.js';
import { problemsOfQuestion } from '../domain/question.js';

/** A question bank that ships with the product: `seed-questions/*.json`, described by `schema.json` beside them. */
export interface QuestionBankFile {
  readonly format: 'question-bank/1';
  readonly topic: string;
  readonly title: string;
  readonly questions: readonly ShippedQuestion[];
}

export interface ShippedQuestion {
  readonly code: string;
  readonly week: number;
  readonly stem: string;
  readonly options: readonly string[];
  readonly correct: number;
  readonly explanation: string;
  readonly source: string;
  readonly difficulty: Difficulty;
}

/** The banks of a folder by file name. Throws, naming the file and the question, where one cannot be used. */
export async function readBankFiles(folder: string): Promise<QuestionBankFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort();
  const banks: QuestionBankFile[] = [];
  for (const name of names) banks.push(bankOf(name, JSON.parse(await readFile(join(folder, name), 'utf8'))));
  return banks;
}

/** The schema is enforced by a test of the product; here only what the bank itself relies on. */
function bankOf(name: string, parsed: unknown): QuestionBankFile {
  const bank = parsed as QuestionBankFile;
  if (bank?.format !== 'question-bank/1' || !Array.isArray(bank.questions)) {
    throw new Error(`${name} is not a question bank of format question-bank/1`);
  }
  for (const question of bank.questions) {
    const errors = problemsOfQuestion({ ...question, topic: bank.topic }).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length > 0) throw new Error(`${name}: ${question.code}: ${errors.map(({ code }) => code).join(', ')}`);
  }
  return bank;
}
