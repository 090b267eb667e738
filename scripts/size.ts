// What a first visit of a page loads, in compressed bytes, held against the bars of UX 5.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const scriptLimit = 150_000;
const styleLimit = 30_000;

const sizeOf = (path: string) => (existsSync(`${path}.br`) ? statSync(`${path}.br`).size : statSync(path).size);

/** Everything that index.html itself asks for before the page can be used. */
export function measureClient(root: string): { failures: string[]; summary: string } {
  const web = join(root, 'dist', 'web');
  const index = join(web, 'index.html');
  if (!existsSync(index)) return { failures: ['dist/web is missing: build first'], summary: '' };
  const html = readFileSync(index, 'utf8');
  const of = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map((match) => join(web, match[1] as string)).filter(existsSync);
  const script = of(/(?:src|href)="(\/[^"]+\.js)"/g).reduce((sum, path) => sum + sizeOf(path), 0);
  const style = of(/href="(\/[^"]+\.css)"/g).reduce((sum, path) => sum + sizeOf(path), 0);
  const failures = [
    ...(script > scriptLimit ? [`first script ${script} bytes, at most ${scriptLimit}`] : []),
    ...(style > styleLimit ? [`first style ${style} bytes, at most ${styleLimit}`] : []),
  ];
  return {
    failures,
    summary: `first visit: ${(script / 1000).toFixed(1)} kB of script, ${(style / 1000).toFixed(1)} kB of style (brotli)`,
  };
}
