// What a first visit of each page loads before it can be used, in compressed bytes, held against the bars of UX 5.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../core/languages.ts';
import type { Visit } from './visits.ts';

const limits = { script: 150_000, style: 30_000 };

interface Weighed {
  path: string;
  script: number;
  style: number;
  files: number;
}

/** Every page, the heaviest first. Its words are counted in the language that has the longest. */
export function weighClient(root: string): Weighed[] {
  const web = join(root, 'dist', 'web');
  const weigh = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + statSync(join(web, existsSync(join(web, `${name}.br`)) ? `${name}.br` : name)).size,
      0,
    );
  const visits = JSON.parse(readFileSync(join(web, 'visits.json'), 'utf8')) as Visit[];
  return visits
    .map(({ path, scripts, styles, words }) => ({
      path,
      script: weigh(['first-paint.js', ...scripts]) + Math.max(...languages.map((language) => weigh(words[language]))),
      style: weigh(styles),
      files: 1 + scripts.length + styles.length + words.fr.length,
    }))
    .sort((a, b) => b.script - a.script);
}

export function measureClient(root: string): { failures: string[]; summary: string } {
  if (!existsSync(join(root, 'dist', 'web', 'visits.json')))
    return { failures: ['dist/web is missing: build first'], summary: '' };
  const pages = weighClient(root);
  const failures = pages.flatMap(({ path, ...page }) =>
    (['script', 'style'] as const)
      .filter((what) => page[what] > limits[what])
      .map((what) => `${path}: ${page[what]} bytes of ${what}, at most ${limits[what]}`),
  );
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  const rows = pages.map(
    ({ path, script, style, files }) => `  ${path.padEnd(28)}${kB(script)}${kB(style)}${String(files).padStart(8)}`,
  );
  const head = `first visit, brotli${' '.repeat(14)}script    style   files`;
  return { failures, summary: [head, ...rows].join('\n') };
}
