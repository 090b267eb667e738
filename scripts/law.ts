// Who may import whom, made from one list of tiers (docs/architecture.md). Cycles are forbidden everywhere.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A feature imports the doors of features in lower tiers, never of its own tier or a higher one. */
export const tiers: readonly (readonly string[])[] = [
  ['identity', 'organisations'],
  ['contributions'],
  ['discussions', 'support'],
  ['ideas', 'press-releases'],
  ['decisions', 'reviews', 'consents'],
  ['notifications', 'search'],
];

const tierOf = (feature: string) => tiers.findIndex((names) => names.includes(feature));

export const listSources = (root: string): string[] =>
  globSync('{core,features,ui,app,seeds,scripts,bench,e2e}/**/*.{ts,tsx}', { cwd: root }).sort();

const statement =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

/** The files of the project that a file imports. */
export function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(statement)].map((match) => normalize(join(dirname(file), (match[1] ?? match[2]) as string)));
}

interface Place {
  area: string;
  feature: string | null;
  web: boolean;
}

function placeOf(file: string): Place {
  const [area = '', second = ''] = file.split('/');
  const web = /(^|\/)web\//.test(file);
  return { area, feature: area === 'features' ? second : null, web };
}

/** Files that both sides of a feature share: schemas, words, and pure rules. */
const shared =
  /\/(contract\.ts|words\/|checks\/|difference\/|document\/(schema|text|blocks|anchors|word-edits)\.ts|passages\/limits\.ts|release-text-contract\.ts|release-text\.ts|sentence\.ts)/;

function broken(file: string, imported: string): string | null {
  const from = placeOf(file);
  const to = placeOf(imported);
  if (/\.test\.tsx?$/.test(file)) return null;
  if (from.area === 'core' && to.area !== 'core') return 'core knows no other part';
  if (from.area === 'ui' && to.area !== 'ui' && imported !== 'core/languages.ts') return 'ui knows only itself';
  if (to.area === 'app' && from.area !== 'app' && from.area !== 'e2e' && from.area !== 'bench' && from.area !== 'seeds')
    return 'only app knows app';
  if (from.area === 'features' && to.area === 'seeds') return 'features know no seeds';
  const toServer =
    !to.web &&
    !shared.test(`/${imported}`) &&
    !['ui/', 'core/languages.ts', 'core/actor.ts', 'core/events.ts'].some((one) => imported.startsWith(one));
  if (from.web && from.area !== 'core' && toServer) return 'web never imports the server';
  if (
    !from.web &&
    to.web &&
    imported !== 'core/web/words.ts' &&
    from.area !== 'app' &&
    from.area !== 'scripts' &&
    from.area !== 'e2e'
  )
    return 'the server never imports web';
  if (from.feature && to.feature && from.feature !== to.feature) {
    if (tierOf(to.feature) < 0 || tierOf(from.feature) < 0) return 'a feature without a tier';
    if (tierOf(to.feature) >= tierOf(from.feature))
      return `tier ${tierOf(from.feature) + 1} may not import tier ${tierOf(to.feature) + 1}`;
    const door = new RegExp(`^features/${to.feature}/(index\\.ts|contract\\.ts|web/index\\.tsx?|words/)`);
    if (!door.test(imported) && !shared.test(`/${imported}`)) return 'a feature is entered by its door';
  }
  return null;
}

function cycles(root: string, sources: string[]): string[] {
  const graph = new Map(sources.map((file) => [file, importsOf(root, file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) {
      found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return found;
}

const fromContract = /(?:^|\n)import\s(?!type\b)([^'";]*?)\sfrom\s['"][^'"]*contract\.ts['"]/g;

/** A schema on the client brings the whole library of schemas along: a contract gives types there. */
function takesSchemas(root: string, file: string): boolean {
  if (!placeOf(file).web || /\.test\.tsx?$/.test(file)) return false;
  const imports = [...readFileSync(join(root, file), 'utf8').matchAll(fromContract)];
  const names = imports.flatMap(([, names = '']) => names.replace(/[{}]/g, '').split(','));
  return names.some((name) => name.trim() !== '' && !name.trim().startsWith('type '));
}

/** Every import against the law, and every cycle. */
export function brokenLaws(root: string, sources: string[]): string[] {
  const against = sources.flatMap((file) =>
    importsOf(root, file).flatMap((imported) => {
      const why = broken(file, imported);
      return why ? [`${file} imports ${imported}: ${why}`] : [];
    }),
  );
  const schemas = sources
    .filter((file) => takesSchemas(root, file))
    .map((file) => `${file}: web takes only types from a contract`);
  return [...against, ...schemas, ...cycles(root, sources)];
}
