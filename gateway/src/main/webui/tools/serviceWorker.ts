import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = new URL('../src/serviceWorker.js', import.meta.url);
const OF_THE_GATEWAY = [
  '/icon.svg',
  '/fonts/fonts.css',
  ...['latin', 'vietnamese'].flatMap((subset) => [400, 600].map((weight) => `/fonts/be-vietnam-pro-${subset}-${weight}-normal.woff2`)),
];

/** Writes `/sw.js` with the names of all that was built; a change of any of them makes it a new one. */
export function serviceWorker(): Plugin {
  return {
    name: 'harvestlink-service-worker',
    apply: 'build',
    // When all is written, and not before: parts that only hold styles are taken out of the bundle last, and one name of a file
    // that is not there keeps the worker from being installed.
    writeBundle({ dir = 'dist' }) {
      const built = readdirSync(join(dir, 'app')).map((name) => `/app/${name}`);
      const shell = ['/', ...OF_THE_GATEWAY, ...built.sort()];
      const version = createHash('sha256').update(shell.join()).digest('hex').slice(0, 12);
      const constants = `const VERSION = '${version}';\nconst SHELL = ${JSON.stringify(shell)};\n`;
      writeFileSync(join(dir, 'sw.js'), constants + readFileSync(SOURCE, 'utf8'));
    },
  };
}
