import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens the round from the home page and starts its clock. */
export async function startAttempt(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Bắt đầu làm bài' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await expect(page.getByRole('heading', { name: /^Câu 1 / })).toBeVisible();
}

/** Chooses the option at a place (0 is the first) of the question on screen; returns its text. */
export async function choose(page: Page, place: number): Promise<string> {
  const option = page.getByRole('radio').nth(place);
  await option.check();
  await expect(option).toBeChecked();
  return textOf(page, place);
}

/** The text of the option that is chosen on screen. */
export async function chosenOn(page: Page): Promise<string> {
  const checked = await page
    .getByRole('radio')
    .evaluateAll((radios) => radios.findIndex((radio) => (radio as HTMLInputElement).checked));
  return textOf(page, checked);
}

const textOf = async (page: Page, place: number): Promise<string> => {
  const names = await page
    .getByRole('radiogroup')
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map(
        (radio) =>
          (radio as HTMLInputElement).labels?.[0]?.querySelector('span:not([aria-hidden])')?.textContent?.trim() ?? '',
      ),
    );
  return names[place] ?? '';
};

export const saved = (page: Page) => page.getByText('Đã lưu', { exact: true });

/** To the next question, or after the last one to the prediction: there once its heading is. */
export async function goOn(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const before = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: /^(Câu tiếp theo|Đến phần dự đoán)/ }).click();
  await expect(heading).not.toHaveText(before);
}

/** Answers all questions one after the other, the places of the options given in turn; returns the chosen texts. */
export async function answerAll(page: Page, places: readonly number[] = [0, 1, 2]): Promise<string[]> {
  const total = Number(/\/ (\d+)/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[1]);
  const chosen: string[] = [];
  for (let number = 1; number <= total; number += 1) {
    await expect(page.getByRole('heading', { name: `Câu ${number} / ${total}` })).toBeVisible();
    chosen.push(await choose(page, places[number % places.length] ?? 0));
    await expect(saved(page)).toBeVisible();
    await goOn(page);
  }
  return chosen;
}

/** From the review to the receipt; returns the code on it. */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  // As people do who are not sure that the first one was noticed.
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).dblclick();
  return receiptCode(page);
}

export async function receiptCode(page: Page): Promise<string> {
  await expect(page.getByText('Mã biên nhận', { exact: true })).toBeVisible();
  return (await page.getByRole('code').first().textContent()) ?? '';
}

/** Starts the clock of a round in whatever language the screen is. */
export async function startAttemptOf(page: Page, roundId: string): Promise<void> {
  await page.goto(`/rounds/${roundId}/answer`);
  await page.getByRole('button', { name: /^(Bắt đầu làm bài|Start answering)$/ }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
}
