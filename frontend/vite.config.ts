import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of components is for developers: `vite` always has it, a build only with VITE_GALLERY=1. */
const withGallery = (command: string, env: Record<string, string | undefined>): boolean =>
  command === 'serve' || env.VITE_GALLERY === '1';

export default defineConfig(({ command }) => ({
  plugins: [react()],
  define: { __GALLERY__: JSON.stringify(withGallery(command, process.env)) },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    // Lightning CSS rewrites nesting and light-dark() for phones that are a few years old.
    cssTarget: ['chrome100', 'safari15.4', 'ios15.4', 'firefox100'],
    manifest: true,
    sourcemap: true,
    // The content security policy knows no data: fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
  },
}));
