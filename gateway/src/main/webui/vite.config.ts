import { defineConfig } from 'vitest/config';
import { serviceWorker } from './tools/serviceWorker.ts';

// The preset of Preact conflicts with this Vite, and only the JSX runtime is needed of it.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker()],
  build: { target: 'es2022', assetsDir: 'app', modulePreload: { polyfill: false } },
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
