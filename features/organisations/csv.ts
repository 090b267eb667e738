// CSV as people's spreadsheets write it (RFC 4180): quoted cells, `;` `,` or tab between them, any line ends, a mark of order or none.

export interface CsvRow {
  /** Where it begins in the file, the first line being 1. */
  line: number;
  cells: string[];
}

export interface Csv {
  rows: CsvRow[];
  /** Lines whose quotes do not close, or close in the middle of a cell. */
  broken: number[];
}

const delimiters = [';', ',', '\t'] as const;

/** What stands between cells: the one that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const first = (text.match(/^(?:"(?:[^"]|"")*"|[^\r\n"])*/)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counted = delimiters.map((delimiter) => first.split(delimiter).length);
  return delimiters[counted.indexOf(Math.max(...counted))] as string;
}

export function parseCsv(given: string): Csv {
  const text = given.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  const broken: number[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    let sound = true;
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
      row.cells.push(cell.value.trim());
      line += cell.lines;
      at = cell.end;
      more = text[at] === delimiter;
      if (more) at++;
      else if (at < text.length && !/[\r\n]/.test(text[at] as string)) {
        // Something follows a closing quote: up to the end of the line it cannot be told what was meant.
        sound = false;
        at = plain(text, at, '\n').end;
      }
      if (!cell.closed) sound = false;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (!sound) broken.push(row.line);
    else if (row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  return { rows, broken };
}

function plain(text: string, from: number, delimiter: string) {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(from, end), end, lines: 0, closed: true };
}

function quoted(text: string, from: number) {
  let end = from + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const inside = text.slice(from + 1, end);
  return {
    value: inside.replaceAll('""', '"'),
    end: Math.min(end + 1, text.length),
    lines: inside.split('\n').length - 1,
    closed: end < text.length,
  };
}
