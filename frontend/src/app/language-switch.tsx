import { reportUnreached } from '../api/connection.js';
import { LOCALES, chooseLocale, useLocale } from '../i18n/locale.js';
import type { Locale } from '../i18n/locale.js';
import { loadEnglish } from '../i18n/messages.js';
import { useAppText } from './app.messages.js';
import styles from './language-switch.module.css';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** VI | EN, on a deep blue ground. */
export function LanguageSwitch() {
  const text = useAppText();
  const current = useLocale();
  return (
    <div className={styles.switch} role="group" aria-label={text.language}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-label={NAMES[locale]}
          aria-pressed={locale === current}
          onClick={() => void change(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** English comes over the line; while that is down the page stays as it is and says so. */
async function change(locale: Locale): Promise<void> {
  try {
    if (locale === 'en') await loadEnglish();
    chooseLocale(locale);
  } catch {
    reportUnreached();
  }
}
