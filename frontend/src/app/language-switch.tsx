import { LOCALES, chooseLocale, useLocale } from '../i18n/locale.js';
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
          onClick={() => chooseLocale(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
