import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
    generateBundle(_, bundle) {
      const built = Object.keys(bundle).filter((name) => name.startsWith('app/')).map((name) => `/${name}`);
      const shell = ['/', ...OF_THE_GATEWAY, ...built.sort()];
      const version = createHash('sha256').update(shell.join()).digest('hex').slice(0, 12);
      const constants = `const VERSION = '${version}';\nconst SHELL = ${JSON.stringify(shell)};\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: constants + readFileSync(SOURCE, 'utf8') });
    },
  };
}
