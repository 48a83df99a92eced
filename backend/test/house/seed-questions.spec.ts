import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { foldVietnamese } from '../../src/domain/folding.js';
import { problemsOfQuestion } from '../../src/domain/question.js';

interface SeedQuestion {
  code: string;
  week: number;
  stem: string;
  options: string[];
  correct: number;
  explanation: string;
  source: string;
  difficulty: 'easy' | 'medium' | 'hard';
}
interface Bank {
  format: string;
  topic: string;
  title: string;
  provenance: string;
  questions: SeedQuestion[];
}

const FOLDER = new URL('../../../seed-questions/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^\d\d-.*\.json$/.test(name));
const texts = files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const banks = texts.map((text) => JSON.parse(text) as Bank);
const questions = banks.flatMap((bank) => bank.questions.map((question) => ({ ...question, topic: bank.topic })));
const longestIsKey = ({ options, correct }: SeedQuestion) =>
  options.every((option, i) => i === correct || option.length < (options[correct]?.length ?? 0));

describe('the shipped question banks', () => {
  it('hold at least 240 questions, at least 60 for each of four weeks, on ten topics', () => {
    expect(questions.length).toBeGreaterThanOrEqual(240);
    for (const week of [1, 2, 3, 4]) expect(questions.filter((q) => q.week === week).length).toBeGreaterThanOrEqual(60);
    expect(banks).toHaveLength(10);
    expect(banks.map(({ topic }, i) => files[i] === `${files[i]?.slice(0, 2)}-${topic}.json`)).not.toContain(false);
  });

  it('are written in composed Unicode (NFC) with Vietnamese letters only', () => {
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\uFFFD\u200B\u00AD]|  +\S.*[a-z]  |[Ѐ-ӿ]/);
    }
  });

  it('have no error that the lint of the bank can see', () => {
    const errors = questions.flatMap((question) =>
      problemsOfQuestion(question)
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => `${question.code}: ${code}`),
    );
    expect(errors).toEqual([]);
  });

  it('never ask the same twice', () => {
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    expect(new Set(questions.map(({ stem }) => foldVietnamese(stem))).size).toBe(questions.length);
  });

  it('name a source and an explanation that says more than the key', () => {
    const poor = questions.filter(
      ({ explanation, source, options, correct }) =>
        source.length < 5 || explanation.length <= (options[correct]?.length ?? 0),
    );
    expect(poor.map(({ code }) => code)).toEqual([]);
  });

  it('spread the keys evenly over the positions, in every week', () => {
    for (const week of [1, 2, 3, 4]) {
      const ofWeek = questions.filter((question) => question.week === week && question.options.length === 4);
      for (const position of [0, 1, 2, 3]) {
        const share = ofWeek.filter(({ correct }) => correct === position).length / ofWeek.length;
        expect(share).toBeGreaterThan(0.15);
        expect(share).toBeLessThan(0.35);
      }
    }
  });

  it('do not betray the key by its length', () => {
    expect(questions.filter(longestIsKey).length / questions.length).toBeLessThan(0.25);
  });
});
