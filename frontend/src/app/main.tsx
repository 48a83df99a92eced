import '../ui/styles.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { currentLocale } from '../i18n/locale.js';
import { loadEnglish } from '../i18n/messages.js';
import { App } from './app.js';

document.documentElement.lang = currentLocale();
// What does not arrive now is asked for again by the page that needs it.
if (currentLocale() === 'en') await loadEnglish().catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
