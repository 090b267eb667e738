// One measure to a row, held against its bar.

export interface Row {
  name: string;
  unit: string;
  value: number;
  baseline: number;
  ratio: number;
  /** What the ratio must be. */
  bar: string;
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000);

/** Whether a row reaches its bar. */
export function reaches({ ratio, bar }: Row): boolean {
  const [relation, wanted] = bar.split(' ');
  return relation === '≥' ? ratio >= Number(wanted) : ratio <= Number(wanted);
}

export const asTable = (rows: Row[]): string =>
  [
    '| What | Unit | Value | Baseline | Ratio | Bar | |',
    '|---|---|---:|---:|---:|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.unit} | ${round(row.value)} | ${round(row.baseline)} | ${row.ratio.toFixed(3)} | ${row.bar} | ${reaches(row) ? '✓' : 'missed'} |`,
    ),
  ].join('\n');
