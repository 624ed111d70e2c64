import { defineConfig } from 'vitest/config';
import { serviceWorker } from './tools/serviceWorker.ts';

/** Parts of the app that most screens begin with, without the QR code, which is heavy and for paper. */
const OF_MANY_SCREENS = /src\/(app|components(?!\/QrCode)|harvests|home|lib|market|notices|orders)\//;

// The preset of Preact conflicts with this Vite, and only the JSX runtime is needed of it.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker()],
  build: {
    target: 'es2022',
    assetsDir: 'app',
    modulePreload: { polyfill: false },
    // What many screens share comes in one file: over a slow network a file of its own costs more than its bytes do.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'libraries', test: /node_modules\/(preact|eventsource-parser)/ },
            { name: 'shared', test: OF_MANY_SCREENS, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    // The whole gateway behind the development server, so that the session's cookie is the app's own.
    proxy: Object.fromEntries(
      ['/api', '/login', '/logout', '/fonts', '/status', '/icon.svg'].map((path) => [
        path,
        { target: process.env.GATEWAY ?? 'http://localhost:8080' },
      ]),
    ),
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
