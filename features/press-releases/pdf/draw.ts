// Draws a laid-out release as a tagged PDF: headings, paragraphs and quotes are told as such to whoever cannot see the page.
import PDFDocument from 'pdfkit';
import { type BlockKind, types } from '../checks/page/blocks.ts';
import { byScript, type Face, faces, type Run } from '../checks/page/measure.ts';
import { foot } from '../checks/page/foot.ts';
import { type Layout, columnWidth, gutter, margins, paper, type Sheet } from '../checks/page/page.ts';
import { readFont } from './fonts.ts';
import type { Imprint } from './imprint.ts';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const ink = '#14202b';
const ink2 = '#4a5966';
const ink3 = '#5e6b76';
const line = '#e4e1d8';
const coral = '#d9512c';
const coralInk = '#b23c1a';

const colours: Record<BlockKind, string> = {
  kicker: coralInk,
  headline: ink,
  subtitle: ink2,
  heading: ink3,
  paragraph: ink,
  quote: ink,
  attribution: ink2,
};
const tags: Record<BlockKind, string> = {
  kicker: 'P',
  headline: 'H1',
  subtitle: 'P',
  heading: 'H2',
  paragraph: 'P',
  quote: 'BlockQuote',
  attribution: 'P',
};
/** Capitals are spaced. */
const tracked: Partial<Record<BlockKind, number>> = { kicker: 0.6 };

interface Placed {
  runs: Run[];
  size: number;
  colour: string;
  x: number;
  baseline: number;
  spacing?: number;
}

/** Baselines stand where they do in a line box: its height beyond the letters is shared above and below. */
const baselineOf = (y: number, { size, leading }: { size: number; leading: number }) => y + leading / 2 + size * 0.32;

function drawLine(document: Document, { runs, size, colour, x, baseline, spacing = 0 }: Placed, last: boolean): void {
  let at = x;
  document.fillColor(colour);
  runs.forEach(({ text, face }, index) => {
    const apart = index > 0 ? ' ' : '';
    // The space that ends a line is not seen, but keeps its words apart for whoever has it read or copies it.
    const end = index === runs.length - 1 && !last ? ' ' : '';
    for (const part of byScript(`${apart}${text.trimStart()}${end}`)) {
      document.font(`${face} ${part.script}`).fontSize(size);
      document.text(part.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
      at += document.widthOfString(part.text, { characterSpacing: spacing });
    }
  });
}

/** What is seen only: rules, bars, the foot's place. */
function ornament(document: Document, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' });
  draw();
  document.endMarkedContent();
}

class Page {
  readonly #document: Document;
  readonly #root: Element;
  #open: { block: object; element: Element } | null = null;

  constructor(document: Document, root: Element) {
    this.#document = document;
    this.#root = root;
  }

  /** Lines of one block are one element, on whatever column or sheet they stand. */
  put(block: { kind: BlockKind }, placed: Placed, last: boolean): void {
    if (this.#open?.block !== block) {
      this.close();
      const element = this.#document.struct(tags[block.kind]);
      this.#root.add(element);
      this.#open = { block, element };
    }
    const content = this.#document.markStructureContent(tags[block.kind]);
    drawLine(this.#document, placed, last);
    this.#open.element.add(content);
  }

  close(): void {
    this.#open?.element.end();
    this.#open = null;
  }
}

function drawSheet(document: Document, page: Page, sheet: Sheet): void {
  const heads = sheet.head;
  heads.forEach(({ line: { runs }, block, y }, at) => {
    const { size } = types[block.kind];
    const spacing = tracked[block.kind] ?? 0;
    const placed = {
      runs,
      size,
      colour: colours[block.kind],
      x: margins.side,
      baseline: baselineOf(y, types[block.kind]),
      spacing,
    };
    page.put(block, placed, heads[at + 1]?.block !== block);
    if (block.kind === 'headline' && heads[at - 1]?.block !== block)
      document.outline.addItem(
        heads
          .filter((one) => one.block === block)
          .map((one) => wordsOf(one.line.runs))
          .join(' '),
      );
  });
  page.close();
  const { rule } = sheet;
  if (rule !== null)
    ornament(document, () =>
      document
        .moveTo(margins.side, rule)
        .lineTo(paper.width - margins.side, rule)
        .lineWidth(0.75)
        .strokeColor(line)
        .stroke(),
    );
  sheet.columns.forEach((column, index) => {
    const left = margins.side + index * (columnWidth + gutter);
    let y = sheet.top;
    column.lines.forEach((set, at) => {
      if (at > 0) y += set.before;
      const type = types[set.block.kind];
      page.put(
        set.block,
        {
          runs: set.line.runs,
          size: type.size,
          colour: colours[set.block.kind],
          x: left + type.indent,
          baseline: baselineOf(y, type),
        },
        set.last,
      );
      if (set.block.kind === 'heading' && set.at === 0) document.outline.addItem(wordsOf(set.block.runs));
      y += set.height;
    });
    drawBars(document, sheet, left, index);
  });
}

const wordsOf = (runs: Run[]) => runs.map(({ text }) => text).join(' ');

/** The coral bar beside a quote and whoever said it. */
function drawBars(document: Document, sheet: Sheet, left: number, index: number): void {
  let y = sheet.top;
  let from: number | null = null;
  const end = (to: number) => {
    const start = from;
    if (start !== null)
      ornament(document, () =>
        document
          .moveTo(left + 1, start)
          .lineTo(left + 1, to)
          .lineWidth(1.5)
          .strokeColor(coral)
          .stroke(),
      );
    from = null;
  };
  const lines = sheet.columns[index]?.lines ?? [];
  lines.forEach((set, at) => {
    const quoted = set.block.kind === 'quote' || set.block.kind === 'attribution';
    const top = y + (at > 0 ? set.before : 0);
    if (from !== null && (!quoted || (set.block.kind === 'quote' && set.at === 0))) end(y);
    if (quoted) from ??= top;
    y = top + set.height;
  });
  end(y);
}

function drawFoot(document: Document, page: Page, imprint: Imprint): void {
  const { size, leading, creditLines } = foot;
  const top = paper.height - margins.bottom - creditLines * leading;
  ornament(document, () =>
    document
      .moveTo(margins.side, top - 8)
      .lineTo(paper.width - margins.side, top - 8)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke(),
  );
  const put = (block: { kind: BlockKind }, runs: Run[], at: number, last: boolean) =>
    page.put(
      block,
      { runs, size, colour: ink3, x: margins.side, baseline: baselineOf(top + at * leading, { size, leading }) },
      last,
    );
  const credits = { kind: 'attribution' as const };
  imprint.lines.forEach(({ runs }, at) => put(credits, runs, at, at === imprint.lines.length - 1));
  page.close();
  put({ kind: 'attribution' }, [{ text: imprint.state, face: 'sans' }], imprint.lines.length, true);
  page.close();
}

/** Resolves with the file. */
export function draw(layout: Layout, imprint: Imprint): Promise<Buffer> {
  const document = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: imprint.language,
    displayTitle: true,
    info: { Title: imprint.title, Author: imprint.credits, Producer: 'Sillage', Creator: 'Sillage' },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const face of faces) {
    document.registerFont(`${face} latin`, readFont(face as Face, 'latin'));
    document.registerFont(`${face} latin-ext`, readFont(face as Face, 'latin-ext'));
  }
  const root = document.struct('Document');
  document.addStructure(root);
  const page = new Page(document, root);
  for (const sheet of layout.sheets) {
    document.addPage();
    drawSheet(document, page, sheet);
    page.close();
    drawFoot(document, page, imprint);
  }
  root.end();
  document.end();
  return done;
}
