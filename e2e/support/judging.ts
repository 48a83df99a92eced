import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** A row of a result as the jury reads it. */
export interface RankedRow {
  readonly rank: number;
  readonly contestantId: string;
  readonly name: string;
  readonly score: number;
  readonly distance: number | null;
  readonly prizeName: string | null;
  readonly decidedBy: { readonly key: string; readonly sentence: string } | null;
}

export async function ranking(request: APIRequestContext, roundId: string): Promise<readonly RankedRow[]> {
  const answer = await request.get(`/api/staff/judging/${roundId}/ranking`, { params: { size: '200' } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return ((await answer.json()) as { rows: RankedRow[] }).rows;
}

/** The texts of the right options, by the question: organisers and judges may see the key. */
export async function keyOf(request: APIRequestContext, roundId: string): Promise<ReadonlyMap<string, string>> {
  const answer = await request.get(`/api/staff/rounds/${roundId}/questions`);
  expect(answer.ok(), await answer.text()).toBe(true);
  const questions = (await answer.json()) as { stem: string; options: string[]; correct: number }[];
  return new Map(questions.map(({ stem, options, correct }) => [stem, options[correct] ?? '']));
}

/** Downloads what a link offers; its name and its bytes. */
export async function download(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
