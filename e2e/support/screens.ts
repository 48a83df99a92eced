import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How somebody looks at the screens. */
export interface Look {
  readonly width: 360 | 1280;
  readonly locale: 'vi' | 'en';
  readonly colours: 'light' | 'dark';
}

const FIRST_LOOKS: readonly Look[] = [
  { width: 360, locale: 'vi', colours: 'light' },
  { width: 1280, locale: 'en', colours: 'dark' },
];
const OTHER_LOOKS: readonly Look[] = [
  { width: 360, locale: 'en', colours: 'dark' },
  { width: 1280, locale: 'vi', colours: 'light' },
];

/** SCREENS=all: every screen in four looks, with a picture of each. Else the main ones in two, without. */
export const ALL_SCREENS = process.env.SCREENS === 'all';
/** Phone and desk, both languages, both themes. */
export const LOOKS = ALL_SCREENS ? [...FIRST_LOOKS, ...OTHER_LOOKS] : FIRST_LOOKS;

export const nameOf = ({ width, locale, colours }: Look): string => `${width} px, ${locale}, ${colours}`;

/** A device that looks at the screens this way. */
export async function deviceFor(
  browser: Browser,
  origin: string | undefined,
  { width, locale, colours }: Look,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 800 },
    colorScheme: colours,
    reducedMotion: 'reduce',
    storageState: {
      cookies: [],
      origins: [{ origin: origin ?? '', localStorage: [{ name: 'locale', value: locale }] }],
    },
  });
}

interface Shown {
  readonly name: string;
  readonly look: Look;
  /** The page must not be wider than its window. */
  readonly fits: boolean;
}

/** Fails a screen for what would shut somebody out; where people want to look for themselves, it takes its picture. */
export async function examine(page: Page, { name, look, fits }: Shown): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^(Đang tải…|Loading…)$/ })).toHaveCount(0);
  if (ALL_SCREENS) {
    const file = `${name}-${look.width}-${look.locale}-${look.colours}.png`;
    await page.screenshot({ path: `artifacts/screens/${file}`, fullPage: true, animations: 'disabled' });
  }
  if (fits) {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(excess, `${name}: pixels wider than the window`).toBeLessThanOrEqual(0);
  }
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(told, `${name}: what shuts somebody out`).toEqual([]);
}
