import { defineConfig } from 'vite';

/** Builds the page into dist/playground/page, where page-routes.ts serves it from. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: '../../../dist/playground/page',
    emptyOutDir: true,
    // The page runs in the browser of whoever develops a bot in 2026.
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
