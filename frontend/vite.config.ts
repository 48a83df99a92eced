import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** The gallery of components is for developers: `vite` always has it, a build only with VITE_GALLERY=1. */
const withGallery = (command: string, env: Record<string, string | undefined>): boolean =>
  command === 'serve' || env.VITE_GALLERY === '1';

export default defineConfig(({ command }) => ({
  // Compressed once, as well as can be: no server does it again for each visitor. index.html is completed when it is sent.
  plugins: [
    react(),
    compression({ include: /\.(js|css|svg|webmanifest)$/, algorithms: ['gzip', 'brotliCompress'], threshold: 500 }),
  ],
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
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', priority: 1, test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What the first page needs, in one file: a dozen small ones compress worse.
            { name: 'shell', tags: ['$initial'] },
            // All that answering adds, in one file for the same reason; receipts are shown later.
            {
              name: 'answering',
              test: /src[\\/](features[\\/]answering(?!.*(receipt|\.en\.))|ui[\\/](radio-cards|dialog|field|form(?!.*\.en\.)|number-field|stat|empty-state))/,
            },
          ],
        },
      },
    },
  },
}));
