// The places of a release where one writes: single lines, and bodies of paragraphs. Nothing joins or crosses their borders.
import type { ResolvedPos, Node as TextNode } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type ElementName, elements } from '../../document/schema.ts';

export interface FieldAt {
  name: ElementName;
  /** Where the element begins; its content begins one further. */
  pos: number;
  node: TextNode;
}

const contentOf = (node: TextNode) =>
  elements[node.type.name as ElementName] as (typeof elements)[ElementName] | undefined;

export function isField(node: TextNode): boolean {
  const content = contentOf(node);
  if (!content || node.type.name === 'paragraph') return false;
  return 'text' in content || ('many' in content && content.many === 'paragraph');
}

export const isBody = (node: TextNode): boolean => isField(node) && !node.isTextblock;

export function fieldsOf(doc: TextNode): FieldAt[] {
  const fields: FieldAt[] = [];
  doc.descendants((node, pos) => {
    if (!isField(node)) return true;
    fields.push({ name: node.type.name as ElementName, pos, node });
    return false;
  });
  return fields;
}

/** The field that a position lies in. */
export function fieldAround($pos: ResolvedPos): FieldAt | undefined {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (isField(node)) return { name: node.type.name as ElementName, pos: $pos.before(depth), node };
  }
  return undefined;
}

/** An ancestor by its name, with where it begins. */
export function ancestor($pos: ResolvedPos, name: ElementName): { node: TextNode; pos: number } | undefined {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === name) return { node: $pos.node(depth), pos: $pos.before(depth) };
  }
  return undefined;
}

export const spansFields = ({ selection }: EditorState): boolean =>
  !selection.empty && fieldAround(selection.$from)?.pos !== fieldAround(selection.$to)?.pos;

/** Whether a change replaces something from one field to another: no gesture of ours does, but browsers join what stands side by side. */
export const crossesFields = (transaction: Transaction): boolean =>
  transaction.steps.some((step, at) => {
    const doc = transaction.docs[at];
    let crosses = false;
    step.getMap().forEach((from, to) => {
      if (doc && from < to && fieldAround(doc.resolve(from))?.pos !== fieldAround(doc.resolve(to))?.pos) crosses = true;
    });
    return crosses;
  });

export const neighbour = (doc: TextNode, from: FieldAt, step: 1 | -1): FieldAt | undefined => {
  const fields = fieldsOf(doc);
  return fields[fields.findIndex(({ pos }) => pos === from.pos) + step];
};

/** The caret at the start or the end of a field. */
export function caretIn(tr: Transaction, field: FieldAt, where: 'start' | 'end'): Transaction {
  const inside = where === 'start' ? field.pos + 1 : field.pos + field.node.nodeSize - 1;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(inside), where === 'start' ? 1 : -1));
}

/**
 * Deletes what is selected field by field, so that every element of the page stays the one it was for everybody else who is
 * writing; entries of a FAQ that are wholly selected go.
 */
export function clearAcross(state: EditorState): Transaction {
  const { from, to } = state.selection;
  const { tr } = state;
  const ranges: [number, number][] = [];
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === 'faqEntry' && pos >= from && pos + node.nodeSize <= to) {
      ranges.push([pos, pos + node.nodeSize]);
      return false;
    }
    if (!isField(node)) return true;
    // Inside the text: a body keeps one paragraph.
    const border = isBody(node) ? 2 : 1;
    const start = Math.max(from, pos + border);
    const end = Math.min(to, pos + node.nodeSize - border);
    if (start < end) ranges.push([start, end]);
    return false;
  });
  for (const [start, end] of ranges.reverse()) tr.delete(start, end);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1));
}
