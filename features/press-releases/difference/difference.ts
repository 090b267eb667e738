// The difference between two texts of a release, section by section: what stayed, changed, moved, came and went.
import { type ReleaseText, type Section, sections } from '../release-text.ts';
import { align } from './align.ts';
import { type Passage, passagesOf } from './passages.ts';
import { alike, differenceOfWords, leastAlike, type Part, whole } from './words.ts';

/** `left` stands where a passage was before it moved, `arrived` where it is now; both name the section at the other end. */
export type BlockKind = 'same' | 'changed' | 'gone' | 'new' | 'left' | 'arrived';

/** A paragraph, a line, or a question with its answer. */
export interface Block {
  kind: BlockKind;
  parts: Part[];
  /** The paragraphs of the answer, where this is a question. */
  answer: Block[] | null;
  other: Section | null;
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

function between(before: Passage, after: Passage): Omit<Block, 'kind' | 'other'> {
  const fixed = before.isFixed || alike(before.head, after.head) < leastAlike;
  const parts =
    before.head === after.head || !fixed ? differenceOfWords(before.head, after.head) : whole(before.head, after.head);
  const answer = before.body === null || after.body === null ? null : paragraphs(before.body, after.body);
  return { parts, answer };
}

const only = (kind: 'gone' | 'new', { head, body }: Passage): Omit<Block, 'kind' | 'other'> => ({
  parts: whole(kind === 'gone' ? head : '', kind === 'new' ? head : ''),
  answer:
    body === null
      ? null
      : paragraphsOf(body).map((text) => ({ kind, parts: [{ kind, text }], answer: null, other: null })),
});

const paragraphs = (before: string, after: string): Block[] =>
  blocksOf(passagesOf(paragraphsOf(before)), passagesOf(paragraphsOf(after)));

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
    return { kind: ours.text === theirs.text ? 'same' : 'changed', ...between(ours, theirs), other: null };
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
          return { section, block, passage: { head, body, text: textIn(block), isLine: false, isFixed: false } };
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

function passagesIn(text: ReleaseText, section: Section): Passage[] {
  const value = text[section];
  if (typeof value !== 'string') {
    if (Array.isArray(value))
      return value.map(
        ({ question, answer }) =>
          ({ ...passagesOf([question])[0], body: answer, text: `${question}\n${answer}` }) as Passage,
      );
    return [value.text, value.attribution].map((head) => ({
      head,
      body: null,
      text: head,
      isLine: true,
      isFixed: false,
    }));
  }
  if (lines.has(section))
    return value === '' ? [] : [{ head: value, body: null, text: value, isLine: true, isFixed: section === 'date' }];
  return passagesOf(paragraphsOf(value));
}

const lines: ReadonlySet<Section> = new Set(['product', 'headline', 'subtitle', 'place', 'date']);

/** Every section in the order of the page. The old text can be read out of it, and the new one. */
export function differenceOf(before: ReleaseText, after: ReleaseText): SectionDifference[] {
  const found = sections.map((section) => {
    const blocks = blocksOf(passagesIn(before, section), passagesIn(after, section));
    return { section, changed: blocks.some(({ kind }) => kind !== 'same'), blocks };
  });
  findMoves(found);
  return found;
}
