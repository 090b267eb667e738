// What the server lets into a live document: after each update, everything that it touched must still fit the schema.
import * as Y from 'yjs';
import { attributes, type ElementName, elements, fragmentName, marks, pageElements } from './schema.ts';

const isElementName = (name: string): name is ElementName => Object.hasOwn(elements, name);

function textFails(text: Y.XmlText, withMarks: boolean): string | null {
  for (const op of text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
    if (typeof op.insert !== 'string') return 'embedded';
    for (const [name, value] of Object.entries(op.attributes ?? {})) {
      if (!withMarks) return 'mark';
      const test = Object.hasOwn(marks, name) ? marks[name] : undefined;
      if (!test?.(value)) return `mark ${name}`;
    }
  }
  return null;
}

/** Why an element does not fit the schema, or null. `many … least 1` may be empty for a moment: that is repaired. */
function elementFails(element: Y.XmlElement): string | null {
  const { nodeName } = element;
  if (!isElementName(nodeName)) return 'element';
  const known = attributes[nodeName] ?? {};
  for (const [name, value] of Object.entries(element.getAttributes() as Record<string, unknown>)) {
    if (!Object.hasOwn(known, name) || !known[name]?.(value)) return `attribute of ${nodeName}`;
  }
  const content = elements[nodeName];
  const children = element.toArray();
  if ('text' in content) {
    for (const child of children) {
      if (!(child instanceof Y.XmlText)) return `content of ${nodeName}`;
      const failure = textFails(child, content.marks);
      if (failure) return failure;
    }
    return null;
  }
  if ('exactly' in content && children.length !== content.exactly.length) return `content of ${nodeName}`;
  for (const [at, child] of children.entries()) {
    const wanted = 'many' in content ? content.many : content.exactly[at];
    if (!(child instanceof Y.XmlElement) || child.nodeName !== wanted) return `content of ${nodeName}`;
    const failure = elementFails(child);
    if (failure) return failure;
  }
  return null;
}

function pageFails(page: Y.XmlFragment): string | null {
  const children = page.toArray();
  if (children.length !== pageElements.length) return 'page';
  for (const [at, child] of children.entries()) {
    if (!(child instanceof Y.XmlElement) || child.nodeName !== pageElements[at]) return 'page';
  }
  return null;
}

/** Why the document does not fit the schema as a whole, or null. */
export function documentFails(doc: Y.Doc): string | null {
  if ([...doc.share.keys()].some((name) => name !== fragmentName)) return 'foreign type';
  const page = doc.getXmlFragment(fragmentName);
  const failure = pageFails(page);
  if (failure) return failure;
  for (const child of page.toArray()) {
    const inside = elementFails(child as Y.XmlElement);
    if (inside) return inside;
  }
  return null;
}

/** Why what a transaction touched does not fit the schema, or null: costs as much as what was touched. */
export function changeFails(doc: Y.Doc, transaction: Y.Transaction): string | null {
  if ([...doc.share.keys()].some((name) => name !== fragmentName)) return 'foreign type';
  const page = doc.getXmlFragment(fragmentName);
  for (const changed of transaction.changed.keys()) {
    const type = changed as unknown as Y.AbstractType<unknown>;
    if (type === (page as unknown)) return documentFails(doc);
    if (type._item?.deleted) continue;
    const element = type instanceof Y.XmlText ? type.parent : type;
    if (!(element instanceof Y.XmlElement)) return 'foreign type';
    if (element._item?.deleted) continue;
    const failure = elementFails(element);
    if (failure) return failure;
  }
  return null;
}

/**
 * Two valid updates can together leave a section without its last paragraph. Puts an empty one back and resolves with the
 * update that does so, or null. The same document is always repaired in the same way.
 */
export function repair(doc: Y.Doc): Uint8Array | null {
  const empty: Y.XmlElement[] = [];
  const look = (element: Y.XmlElement) => {
    const content = isElementName(element.nodeName) ? elements[element.nodeName] : null;
    if (content && 'many' in content && content.least === 1 && element.length === 0) empty.push(element);
    else for (const child of element.toArray()) if (child instanceof Y.XmlElement) look(child);
  };
  for (const child of doc.getXmlFragment(fragmentName).toArray()) if (child instanceof Y.XmlElement) look(child);
  if (empty.length === 0) return null;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => {
    for (const element of empty) element.insert(0, [new Y.XmlElement('paragraph')]);
  }, 'repair');
  return Y.encodeStateAsUpdate(doc, before);
}
