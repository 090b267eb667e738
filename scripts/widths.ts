// Writes how wide each letter of the page of paper is, so that a browser can tell what fits without the fonts; `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { faces } from '../features/press-releases/checks/page/measure.ts';
import { readFont } from '../features/press-releases/pdf/fonts.ts';

const target = join(import.meta.dirname, '..', 'features', 'press-releases', 'checks', 'page', 'widths.generated.ts');

interface Opened {
  characterSet: number[];
  unitsPerEm: number;
  glyphForCodePoint: (code: number) => { advanceWidth: number };
}

/** The font as the library that writes the page opens it. */
function open(file: Buffer): Opened {
  const document = new PDFDocument({ autoFirstPage: false }) as unknown as {
    font: (file: Buffer) => void;
    _font: { font: Opened };
  };
  document.font(file);
  return document._font.font;
}

const shown = (codes: number[]) => codes.filter((code) => !/[\p{C}\p{M}]/u.test(String.fromCodePoint(code)));
const latin = shown(open(readFont('serif', 'latin')).characterSet).sort((a, b) => a - b);
const extended = faces
  .map((face) => shown(open(readFont(face, 'latin-ext')).characterSet))
  .reduce((all, one) => all.filter((code) => one.includes(code)));

const lines = faces.map((face) => {
  const font = open(readFont(face, 'latin'));
  const widths = latin.map((code) => Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
  return `  ${face}: '${widths.map((width) => width.toString(36)).join(' ')}',`;
});

const text = [
  '// Made by scripts/widths.ts from the fonts: change a font, then run `node scripts/run.mjs scripts/widths.ts`.',
  '',
  '/** The letters that every face has, in the order of the widths. */',
  `export const letters = ${JSON.stringify(String.fromCodePoint(...latin))};`,
  '',
  '/** Letters of other Latin alphabets, for names: drawn, and counted at one width. */',
  `export const further = ${JSON.stringify(String.fromCodePoint(...extended.filter((code) => !latin.includes(code)).sort((a, b) => a - b)))};`,
  '',
  '/** In thousandths of the size, to base 36. */',
  'export const widths = {',
  ...lines,
  '};',
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('checks/page/widths.generated.ts is not what the fonts make: run scripts/widths.ts');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
