import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const graphql = process.env.PARLEY_GRAPHQL ?? '../../../graphql';
const server = process.env.PARLEY_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '@operations': fileURLToPath(new URL(`${graphql}/operations`, import.meta.url)) } },
  build: {
    outDir: process.env.PARLEY_PAGE ?? '../../../target/page/static',
    emptyOutDir: true,
    // The content security policy lets nothing in that is not a file of this origin.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    fs: { allow: ['.', graphql] },
    proxy: { '/graphql': server, '/articles': server, '/export': server },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
});
