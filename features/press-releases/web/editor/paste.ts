// What is pasted or dropped, made into what a release can hold: paragraphs of text with strong, emphasis and safe links.
import { Fragment, type Mark, type Schema, Slice, type Node as TextNode } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { isSafeLink } from '../../document/schema.ts';
import { clearAcross, fieldAround, isBody, spansFields } from './fields.ts';

export interface Run {
  text: string;
  marks: { name: 'strong' | 'emphasis' | 'link'; href?: string }[];
}

const unread = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
]);
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'CITE',
  'CODE',
  'DEL',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'VAR',
]);
/** Beyond this nobody pastes a press release; the server has a limit too. */
const longest = 400_000;

/** The page's policy allows no style in HTML, read or shown: what styles said of weight and slant stands aside. */
const withoutStyles = (html: string) => html.replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));

/** Reads HTML without ever showing it: the document it makes runs nothing and fetches nothing. */
export function readHtml(html: string): Run[][] {
  const { body } = new DOMParser().parseFromString(withoutStyles(html.slice(0, longest)), 'text/html');
  const paragraphs: Run[][] = [[]];
  const breakLine = () => {
    if (paragraphs.at(-1)?.length) paragraphs.push([]);
  };
  const visit = (node: Node, marks: Run['marks']) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
      const current = paragraphs.at(-1) as Run[];
      if (text !== '' && !(text === ' ' && current.length === 0)) current.push({ text, marks });
      return;
    }
    if (!(node instanceof Element) || unread.has(node.tagName.toUpperCase())) return;
    if (node.getAttribute('contenteditable') === 'false') return;
    if (node.tagName === 'BR') return breakLine();
    const isInline = inline.has(node.tagName);
    if (!isInline) breakLine();
    for (const child of node.childNodes) visit(child, [...marks, ...marksOf(node)]);
    if (!isInline) breakLine();
  };
  for (const child of body.childNodes) visit(child, []);
  return paragraphs.map(trimmed).filter((runs) => runs.length > 0);
}

function marksOf(element: Element): Run['marks'] {
  const style = element.getAttribute('data-style') ?? '';
  const marks: Run['marks'] = [];
  const plainB = element.tagName === 'B' && /font-weight:\s*normal/.test(style);
  if ((/^(B|STRONG)$/.test(element.tagName) && !plainB) || /font-weight:\s*(bold|[6-9]00)/.test(style))
    marks.push({ name: 'strong' });
  if (/^(I|EM|CITE)$/.test(element.tagName) || /font-style:\s*italic/.test(style)) marks.push({ name: 'emphasis' });
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (isSafeLink(href)) marks.push({ name: 'link', href });
  return marks;
}

function trimmed(runs: Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}

export const readPlain = (text: string): Run[][] =>
  text
    .slice(0, longest)
    .split(/\r?\n+/)
    .map((line) => line.replace(/\t/g, ' ').trim())
    .filter(Boolean)
    .map((line) => [{ text: line, marks: [] }]);

function inlineOf(schema: Schema, runs: Run[], marked: boolean): TextNode[] {
  return runs.map((run) => {
    const marks = marked
      ? run.marks.flatMap(({ name, href }) => schema.marks[name]?.create(href ? { href } : null) ?? [])
      : [];
    return schema.text(
      run.text,
      marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
    );
  });
}

/** Puts paragraphs where the caret is: as paragraphs in a body, as one line elsewhere. */
export function insert(view: EditorView, paragraphs: Run[][]): void {
  if (paragraphs.length === 0) return;
  if (spansFields(view.state)) view.dispatch(clearAcross(view.state));
  const { state } = view;
  const { schema } = state;
  const field = fieldAround(state.selection.$from);
  if (!field) return;
  let slice: Slice;
  if (isBody(field.node)) {
    const nodes = paragraphs.map(
      (runs) => schema.nodes.paragraph?.create(null, inlineOf(schema, runs, true)) as TextNode,
    );
    slice = new Slice(Fragment.from(nodes), 1, 1);
  } else {
    const line = paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
    slice = new Slice(Fragment.from(schema.text(line)), 0, 0);
  }
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

export function readTransfer(data: DataTransfer | null): Run[][] {
  const html = data?.getData('text/html') ?? '';
  const read = html ? readHtml(html) : [];
  return read.length > 0 ? read : readPlain(data?.getData('text/plain') ?? '');
}
