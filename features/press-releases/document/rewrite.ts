// Turns the live text into one that was kept, by the smallest edit: what is the same is not touched, so that carets, marks and what
// others are typing stay where they are.
import * as Y from 'yjs';
import { align } from '../difference/align.ts';
import { alike, differenceOfWords, leastAlike } from '../difference/words.ts';
import { type ElementName, elements, fragmentName, pageElements } from './schema.ts';
import { rewriteText, textOf } from './rewrite-text.ts';

/** A node of a version: ProseMirror's JSON. */
export interface KeptNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: KeptNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const textIn = (node: KeptNode): string =>
  node.text ?? (node.content ?? []).map(textIn).join(isText(node.type) ? '' : '\n');
const isText = (type: string) => {
  const content = elements[type as ElementName];
  return content !== undefined && 'text' in content;
};

/** The same for what stands in the document. */
const textAt = (element: Y.XmlElement): string =>
  isText(element.nodeName) ? textOf(element) : childrenOf(element).map(textAt).join('\n');
const childrenOf = (element: Y.XmlElement | Y.XmlFragment) =>
  element.toArray().filter((child) => child instanceof Y.XmlElement);

function build(node: KeptNode): Y.XmlElement {
  const made = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) made.setAttribute(name, value as string);
  const children = node.content ?? [];
  if (isText(node.type)) {
    if (children.length > 0) {
      const text = new Y.XmlText();
      text.applyDelta(children.map((child) => ({ insert: child.text ?? '', attributes: marksOf(child) })));
      made.insert(0, [text]);
    }
  } else made.insert(0, children.map(build));
  return made;
}

export const marksOf = ({ marks = [] }: KeptNode): Record<string, object> =>
  Object.fromEntries(marks.map(({ type, attrs }) => [type, attrs ?? {}]));

function rewriteList(parent: Y.XmlElement, kept: KeptNode[]): void {
  const [ours, theirs] = [childrenOf(parent).map(textAt), kept.map(textIn)];
  const first = (text: string) => text.split('\n')[0] ?? '';
  const steps = align(ours, theirs, (one, other) => {
    const [mine, wanted] = [ours[one] ?? '', theirs[other] ?? ''];
    const common = Math.max(alike(mine, wanted), alike(first(mine), first(wanted)));
    return common >= leastAlike ? common : 0;
  });
  let at = 0;
  for (const step of steps) {
    if (step.after === null) parent.delete(at, 1);
    else if (step.before === null) parent.insert(at++, [build(kept[step.after] as KeptNode)]);
    else rewriteElement(parent.get(at++) as Y.XmlElement, kept[step.after] as KeptNode);
  }
}

function rewriteElement(element: Y.XmlElement, kept: KeptNode): void {
  for (const [name, value] of Object.entries(kept.attrs ?? {})) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value as string);
  }
  const content = elements[element.nodeName as ElementName];
  const children = kept.content ?? [];
  if ('text' in content) {
    const wanted = children.map((child) => ({ text: child.text ?? '', marks: marksOf(child) }));
    rewriteText(element, wanted, differenceOfWords(textOf(element), textIn(kept)));
  } else if ('exactly' in content) {
    for (const [at, child] of childrenOf(element).entries()) rewriteElement(child, children[at] as KeptNode);
  } else rewriteList(element, children);
}

/** Whether a kept content is a page as this version of the program knows it. */
export const isPage = ({ content = [] }: KeptNode): boolean =>
  content.length === pageElements.length && content.every(({ type }, at) => type === pageElements[at]);

/** Within the caller's transaction of Yjs. */
export function rewrite(doc: Y.Doc, kept: KeptNode): void {
  const page = childrenOf(doc.getXmlFragment(fragmentName));
  for (const [at, node] of (kept.content ?? []).entries()) rewriteElement(page[at] as Y.XmlElement, node);
}
