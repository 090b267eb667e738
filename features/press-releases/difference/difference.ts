// The difference between two texts of a release, section by section: what stayed, changed, moved, came and went.
import { type ReleaseText, type Section, sections } from '../release-text.ts';
import { align } from './align.ts';
import { type Formatted, type Restyled, restyledIn } from './formatting.ts';
import { type Passage, passagesOf } from './passages.ts';
import { alike, differenceOfWords, leastAlike, type Part, whole } from './words.ts';

/**
 * `left` stands where a passage was before it moved, `arrived` where it is now; both name the section at the other end. `formatted`
 * says the same, and carries other marks.
 */
export type BlockKind = 'same' | 'formatted' | 'changed' | 'gone' | 'new' | 'left' | 'arrived';

/** A paragraph, a line, or a question with its answer. */
export interface Block {
  kind: BlockKind;
  parts: Part[];
  /** The paragraphs of the answer, where this is a question. */
  answer: Block[] | null;
  other: Section | null;
  /** Where a paragraph that says the same is formatted otherwise. */
  restyled: Restyled[];
}

export interface SectionDifference {
  section: Section;
  changed: boolean;
  blocks: Block[];
}

/** What moved may have been touched on the way, but must be recognised. */
const leastMoved = 0.6;
const leastMovedLength = 12;

const paragraphsOf = (text: string) => (text === '' ? [] : text.split('\n'));

type Content = Omit<Block, 'kind' | 'other'>;

function between(before: Passage, after: Passage): Content {
  const fixed = before.isFixed || alike(before.head, after.head) < leastAlike;
  const parts =
    before.head === after.head || !fixed ? differenceOfWords(before.head, after.head) : whole(before.head, after.head);
  if (before.body === null || after.body === null) {
    const restyled = before.head === after.head ? restyledIn(before.marks, after.marks) : [];
    return { parts, answer: null, restyled };
  }
  const answers = [before, after].map(({ body, marks }) => passagesOf(paragraphsOf(body ?? ''), marks));
  return { parts, answer: blocksOf(answers[0] as Passage[], answers[1] as Passage[]), restyled: [] };
}

const only = (kind: 'gone' | 'new', { head, body }: Passage): Content => ({
  parts: whole(kind === 'gone' ? head : '', kind === 'new' ? head : ''),
  answer:
    body === null
      ? null
      : paragraphsOf(body).map((text) => ({ kind, parts: [{ kind, text }], answer: null, other: null, restyled: [] })),
  restyled: [],
});

/** How a passage that says what it said stands: as it was, or only formatted otherwise. */
const kindOfSame = ({ answer, restyled }: Content): BlockKind =>
  restyled.length > 0 || answer?.some(({ kind }) => kind === 'formatted') ? 'formatted' : 'same';

/** What two passages have in common: whoever asks the same, asks the same, whatever is answered. */
function likeness(before: Passage, after: Passage): number {
  if (before.body === null || after.body === null) return alike(before.head, after.head);
  return Math.max(alike(before.head, after.head), alike(before.text, after.text));
}

function blocksOf(before: Passage[], after: Passage[], least = leastAlike): Block[] {
  const at = (list: Passage[], place: number) => list[place] as Passage;
  const steps = align(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    (one, other) => {
      const [ours, theirs] = [at(before, one), at(after, other)];
      const common = ours.isLine ? 1 : likeness(ours, theirs);
      return common >= least ? common : 0;
    },
  );
  return steps.map((step): Block => {
    if (step.after === null) return { kind: 'gone', ...only('gone', at(before, step.before)), other: null };
    if (step.before === null) return { kind: 'new', ...only('new', at(after, step.after)), other: null };
    const [ours, theirs] = [at(before, step.before), at(after, step.after)];
    const content = between(ours, theirs);
    return { kind: ours.text === theirs.text ? kindOfSame(content) : 'changed', ...content, other: null };
  });
}

interface Loose {
  section: Section;
  block: Block;
  passage: Passage;
}

const textIn = (block: Block): string =>
  [...block.parts.map(({ text }) => text), ...(block.answer ?? []).map((one) => textIn(one))].join('\n');

/** What went here and came there is one passage that moved. */
function findMoves(found: SectionDifference[]): void {
  const loose = (kind: 'gone' | 'new') =>
    found.flatMap(({ section, blocks }) =>
      blocks
        .filter((block) => block.kind === kind && textIn(block).length >= leastMovedLength)
        .map((block): Loose => {
          const head = block.parts.map(({ text }) => text).join('');
          const body = block.answer && block.answer.map((one) => textIn(one)).join('\n');
          const passage = { head, body, text: textIn(block), isLine: false, isFixed: false, marks: [] };
          return { section, block, passage };
        }),
    );
  const [gone, came] = [loose('gone'), loose('new')];
  if (gone.length * came.length > 10_000) return;
  const pairs = gone
    .flatMap((from) => came.map((to) => ({ from, to, common: likeness(from.passage, to.passage) })))
    .filter(
      ({ from, to, common }) => common >= leastMoved && (from.block.answer === null) === (to.block.answer === null),
    )
    .sort((a, b) => b.common - a.common);
  const taken = new Set<Block>();
  for (const { from, to } of pairs) {
    if (taken.has(from.block) || taken.has(to.block)) continue;
    taken.add(from.block);
    taken.add(to.block);
    Object.assign(from.block, { kind: 'left', other: to.section });
    Object.assign(to.block, { kind: 'arrived', other: from.section, ...between(from.passage, to.passage) });
  }
}

function passagesIn(text: ReleaseText, section: Section, formatting: Formatted[]): Passage[] {
  const value = text[section];
  const marks = formatting.filter((one) => one.section === section);
  if (typeof value !== 'string') {
    if (Array.isArray(value)) {
      const byEntry = Map.groupBy(marks, ({ entry }) => entry);
      return value.map(({ question, answer }, at) => ({
        ...lineOf(question),
        body: answer,
        text: `${question}\n${answer}`,
        isLine: false,
        marks: byEntry.get(at) ?? [],
      }));
    }
    return [value.text, value.attribution].map(lineOf);
  }
  if (lines.has(section)) return value === '' ? [] : [{ ...lineOf(value), isFixed: section === 'date' }];
  return passagesOf(paragraphsOf(value), marks);
}

const lineOf = (head: string): Passage => ({
  head,
  body: null,
  text: head,
  isLine: true,
  isFixed: false,
  marks: [],
});

const lines: ReadonlySet<Section> = new Set(['product', 'headline', 'subtitle', 'place', 'date']);

/** A text with what it carries beside words. */
export interface Written {
  text: ReleaseText;
  formatting: Formatted[];
}

/** Every section in the order of the page. The old text can be read out of it, and the new one. */
export const differenceOf = (before: ReleaseText, after: ReleaseText): SectionDifference[] =>
  differenceOfWritten({ text: before, formatting: [] }, { text: after, formatting: [] });

/** The same, which tells of formatting too, where only that changed. */
export function differenceOfWritten(before: Written, after: Written): SectionDifference[] {
  const found = sections.map((section) => {
    const blocks = blocksOf(
      passagesIn(before.text, section, before.formatting),
      passagesIn(after.text, section, after.formatting),
    );
    return { section, changed: blocks.some(({ kind }) => kind !== 'same'), blocks };
  });
  findMoves(found);
  return found;
}
