import { getSchema } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { AllSelection, EditorState, TextSelection } from '@tiptap/pm/state';
import { prosemirrorToYDoc } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import { documentFails } from '../../document/gate.ts';
import { fragmentName, pageElements } from '../../document/schema.ts';
import { toText } from '../../document/text.ts';
import { caretIn, clearAcross, crossesFields, fieldAround, fieldsOf, neighbour, spansFields } from './fields.ts';
import { rangeOf } from './passages.ts';
import { releaseSchema } from './release-schema.ts';

const words = { language: 'fr' as const, day: '', addQuestion: '', moveUp: '', moveDown: '', remove: '' };
const schema = getSchema(releaseSchema('fr', words));

const line = (type: string, text: string) => schema.node(type, null, text ? [schema.text(text)] : []);
const body = (type: string, ...texts: string[]) =>
  schema.node(
    type,
    null,
    texts.map((text) => line('paragraph', text)),
  );
const entry = (question: string, answer: string) =>
  schema.node('faqEntry', null, [line('question', question), body('answer', answer)]);
const quote = (type: string) => schema.node(type, null, [line('quoteText', 'Dit.'), line('attribution', 'Qui')]);

const release = schema.node('doc', null, [
  line('product', 'Escale'),
  line('headline', 'Le titre'),
  line('subtitle', 'Le sous-titre'),
  schema.node('dateline', { date: '2028-03-03' }, [schema.text('Lyon')]),
  body('summary', '', 'Un.', 'Deux.'),
  body('problem', 'Le problème.'),
  body('solution', 'La solution.'),
  body('benefits', 'Les bénéfices.'),
  quote('spokespersonQuote'),
  body('howToStart', 'Ainsi.'),
  quote('customerQuote'),
  body('callToAction', 'Ici.'),
  schema.node('customerFaq', null, [entry('Q1', 'R1'), entry('Q2', '')]),
  schema.node('internalFaq', null, []),
]);

const textOf = (doc: TextNode) => toText(prosemirrorToYDoc(doc, fragmentName), 'fr');
const at = (name: string, nth = 0) =>
  fieldsOf(release).filter((field) => field.name === name)[nth] as ReturnType<typeof fieldsOf>[number];
const selecting = (from: number, to: number) =>
  EditorState.create({ doc: release, selection: TextSelection.create(release, from, to) });

test('what the editor makes is what the server lets in', () => {
  expect(documentFails(prosemirrorToYDoc(release, fragmentName))).toBeNull();
  const empty = schema.topNodeType.createAndFill() as TextNode;
  expect(documentFails(prosemirrorToYDoc(empty, fragmentName))).toBeNull();
});

test('an unsafe address stands behind no link', () => {
  const { toDOM } = (schema.marks.link as (typeof schema.marks)[string]).spec;
  const drawn = (href: string) =>
    toDOM?.((schema.marks.link as (typeof schema.marks)[string]).create({ href }), true) as unknown as [string, object];
  expect(drawn('javascript:alert(1)')[1]).toEqual({});
  expect(drawn('https://exemple.fr')[1]).toMatchObject({
    href: 'https://exemple.fr',
    rel: 'noopener noreferrer nofollow',
  });
});

test('deleting from one section to another clears words and keeps every element of the page', () => {
  const headline = at('headline');
  const problem = at('problem');
  const state = selecting(headline.pos + 4, problem.pos + 5);
  expect(spansFields(state)).toBe(true);
  const { doc } = clearAcross(state);
  doc.check();
  expect(doc.children.map((node) => node.type.name)).toEqual([...pageElements]);
  expect(textOf(doc)).toMatchObject({
    product: 'Escale',
    headline: 'Le ',
    subtitle: '',
    summary: '',
    problem: 'problème.',
    date: '2028-03-03',
  });
});

test('deleting all leaves an empty page without questions', () => {
  const { doc } = clearAcross(EditorState.create({ doc: release, selection: new AllSelection(release) }));
  doc.check();
  expect(textOf(doc)).toMatchObject({ product: '', headline: '', summary: '', callToAction: '', customerFaq: [] });
});

test('a browser that joins two sections is found out, a change within one is not', () => {
  const { tr } = selecting(1, 1);
  const [summary, problem] = [at('summary'), at('problem')];
  expect(crossesFields(tr.delete(summary.pos + summary.node.nodeSize - 2, problem.pos + 3))).toBe(true);
  expect(crossesFields(selecting(1, 1).tr.delete(problem.pos + 2, problem.pos + 5))).toBe(false);
});

test('the caret goes from field to field in the order of the page', () => {
  const names = fieldsOf(release).map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual(['product', 'headline', 'subtitle', 'dateline', 'summary', 'problem']);
  expect(neighbour(release, at('dateline'), 1)?.name).toBe('summary');
  expect(neighbour(release, at('product'), -1)).toBeUndefined();
  const { selection } = caretIn(selecting(1, 1).tr, at('problem'), 'end');
  expect(fieldAround(selection.$from)?.name).toBe('problem');
  expect(selection.$from.parentOffset).toBe('Le problème.'.length);
});

test('a passage named by its place and offsets is found where it stands', () => {
  const said = (place: Parameters<typeof rangeOf>[1], from: number, to: number) => {
    const range = rangeOf(release, place, from, to);
    return range && release.textBetween(range.from, range.to, '|');
  };
  expect(said({ section: 'headline' }, 3, 8)).toBe('titre');
  // The text of the summary begins with its first words: empty paragraphs before them do not count.
  expect(said({ section: 'summary' }, 0, 3)).toBe('Un.');
  expect(said({ section: 'summary' }, 4, 9)).toBe('Deux.');
  expect(said({ section: 'summary' }, 1, 6)).toBe('n.|De');
  expect(said({ section: 'customerQuote', part: 'attribution' }, 0, 3)).toBe('Qui');
  expect(said({ section: 'customerFaq', entry: 0, part: 'answer' }, 0, 2)).toBe('R1');
  expect(said({ section: 'customerFaq', entry: 1, part: 'answer' }, 0, 0)).toBe('');
  expect(rangeOf(release, { section: 'customerFaq', entry: 7, part: 'answer' }, 0, 0)).toBeUndefined();
});
