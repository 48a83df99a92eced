import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of components is for developers: `vite` always has it, a build only with VITE_GALLERY=1. */
const withGallery = (command: string, env: Record<string, string | undefined>): boolean =>
  command === 'serve' || env.VITE_GALLERY === '1';

const SHELL = new RegExp(
  [
    'node_modules/(@tanstack|wouter|regexparam)/(?!.*(utation[A-Z]?[Oo]bserver|useMutation|useQueries|queriesObserver))',
    'node_modules/lucide-react/dist/esm/(Icon|context|createLucideIcon|shared/)',
    'src/i18n/(locale|messages|shared\\.messages|format|duration|sentence|use-format)\\.ts',
    'src/api/(client|problem|connection|session|contest|my-rounds|use-now|query-client)\\.ts',
    'src/ui/(button|spinner|use-delayed|ui\\.messages|class-names|notice|toast|card|badge|link-button|page-header)\\.',
    'src/app/(main|app|app\\.messages|providers|error-boundary|crash|language-switch|offline-bar|route-outlet|skip-link)\\.',
    'src/app/(use-[a-z-]+\\.ts|contestant/)',
    'src/features/home/(home|hero|hero-actions|present-round)\\.',
    'src/ui/(loaded|skeleton|use-page-title|visually-hidden|lotus-mark)\\.',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

export default defineConfig(({ command }) => ({
  plugins: [react()],
  define: { __GALLERY__: JSON.stringify(withGallery(command, process.env)) },
  // React has had this hook for long; the shim for older ones is left out of the first page.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    // Lightning CSS rewrites nesting and light-dark() for phones that are a few years old.
    cssTarget: ['chrome100', 'safari15.4', 'ios15.4', 'firefox100'],
    manifest: true,
    sourcemap: true,
    // The content security policy knows no data: fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Each name here is in the first page with its hash: only what a lazy page cannot do without.
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What every page needs, in one file: a dozen small ones compress worse.
            { name: 'shell', test: SHELL },
          ],
        },
      },
    },
  },
}));
