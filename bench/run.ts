// Starts what it needs, measures, prints a table and writes bench/results.json and docs/performance.md.
// `npm run bench -- http` (or `documents`, `difference`, `similar`, `passages`) measures one part; `--quick` uses small numbers, to see that it works.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { asTable, type Row } from './table.ts';

const start = '<!-- npm run bench writes from here -->';
const end = '<!-- to here -->';

async function main() {
  const args = process.argv.slice(2);
  const quick = args.includes('--quick');
  const wanted = (part: string) => !args.some((arg) => !arg.startsWith('--')) || args.includes(part);
  const rows: Row[] = [];
  if (wanted('http')) {
    const { benchHttp } = await import('./http.ts');
    rows.push(
      ...(await benchHttp(
        quick
          ? { large: 5000, small: 1000, seconds: 2, runs: 1 }
          : { large: 100_000, small: 1000, seconds: 4, runs: 3 },
      )),
    );
  }
  if (wanted('documents')) {
    const { benchDocuments } = await import('./documents.ts');
    rows.push(...(await benchDocuments(quick ? { seconds: 5, runs: 1 } : { seconds: 15, runs: 3 })));
  }
  if (wanted('difference')) {
    const { benchDifference } = await import('./difference.ts');
    rows.push(benchDifference());
  }
  if (wanted('similar')) {
    const { benchSimilar } = await import('./similar.ts');
    rows.push(...(await benchSimilar()));
  }
  if (wanted('passages')) {
    const { benchPassages } = await import('./passages.ts');
    rows.push(...(await benchPassages(quick ? { runs: 1, each: 20 } : { runs: 5, each: 300 })));
  }
  const table = asTable(rows);
  console.log(`\n${table}\n`);
  if (quick) return;
  const folder = import.meta.dirname;
  writeFileSync(
    join(folder, 'results.json'),
    `${JSON.stringify(
      rows.map(({ bar: _, ...row }) => row),
      null,
      2,
    )}\n`,
  );
  const page = join(folder, '..', 'docs', 'performance.md');
  const told = readFileSync(page, 'utf8');
  const processor = `${cpus().length} cores, Node ${process.version}`;
  const made = `${start}\nOn ${processor}, which the load, the server and its database shared. Medians of three runs.\n\n${table}\n${end}`;
  writeFileSync(page, told.slice(0, told.indexOf(start)) + made + told.slice(told.indexOf(end) + end.length));
}

if (process.argv[1] === import.meta.filename) {
  await main();
  process.exit(0);
}
