// What must hold of the code itself, as a readable list, with the house's own measures at the end.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLaws, importsOf, listSources } from './law.ts';
import { measureClient } from './size.ts';

const root = join(import.meta.dirname, '..');
const tool =
  (name: string, ...args: string[]) =>
  () => {
    const done = spawnSync(process.execPath, [join(root, name), ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    return done.status === 0 ? [] : `${done.stdout}${done.stderr}`.trim().split('\n').slice(-40);
  };

const sources = listSources(root);
const lengths = sources
  .filter((file) => !/generated|lexicons\/|words\/|seeds\/demonstration\//.test(file))
  .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

function tooLong(): string[] {
  return lengths
    .filter(({ file, lines }) => lines > (/\.test\.tsx?$/.test(file) ? 400 : 300))
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}

/** Migrations are one ordered line. */
function migrationsInOrder(): string[] {
  const names = readdirSync(join(root, 'migrations')).sort();
  return names.flatMap((name, at) =>
    name.startsWith(String(at + 1).padStart(4, '0')) ? [] : [`${name} breaks the order`],
  );
}

const folders = ['app', 'core', 'features', 'ui', 'seeds', 'bench', 'e2e', 'scripts'];
const checks: [string, () => string[]][] = [
  ['types', tool('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['lint', tool('node_modules/oxlint/bin/oxlint', '--quiet')],
  ['format', tool('node_modules/@biomejs/biome/bin/biome', 'format', ...folders)],
  ['unused code', tool('node_modules/knip/bin/knip.js', '--no-config-hints')],
  ['law of imports', () => brokenLaws(root, sources)],
  ['length of files', tooLong],
  ['order of migrations', migrationsInOrder],
  ['types of tables', tool('scripts/tables.ts', '--check')],
  ['widths of letters', tool('scripts/widths.ts', '--check')],
  ['size of the client', () => measureClient(root).failures],
];

let failed = false;
for (const [name, run] of checks) {
  const problems = run();
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
  failed ||= problems.length > 0;
}

const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))];
const imports = sources.reduce((sum, file) => sum + importsOf(root, file).length, 0);
console.log(
  `\n${lengths.length} files, median ${at(0.5)?.lines} lines, p90 ${at(0.9)?.lines}, longest ${at(1)?.lines} (${at(1)?.file}); ${imports} imports`,
);
console.log(measureClient(root).summary);
if (failed) process.exit(1);
