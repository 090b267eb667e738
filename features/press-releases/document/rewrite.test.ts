// A document becomes what a version said, touching only what differs.
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { elementNamed } from '../../../seeds/testing/writer.ts';
import { emptyRelease, type ReleaseText } from '../release-text.ts';
import { documentFails } from './gate.ts';
import { type KeptNode, rewrite } from './rewrite.ts';
import { fragmentName } from './schema.ts';
import { seedDocument, toText } from './text.ts';

const contentOf = (doc: Y.Doc) => yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragmentName)) as KeptNode;
const open = (state: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
};
const documentOf = (text: Partial<ReleaseText>) => open(seedDocument({ ...emptyRelease('fr'), ...text }));
const paragraph = (doc: Y.Doc, section: string, at: number) =>
  (elementNamed(doc, section).get(at) as Y.XmlElement).get(0) as Y.XmlText;

/** Two texts that say the same with the same marks are equal, however they are cut into pieces. */
function flat(node: KeptNode): unknown {
  const runs: { text: string; marks: string }[] = [];
  for (const { text, marks = [] } of node.content ?? []) {
    if (text === undefined) continue;
    const said = JSON.stringify(marks.toSorted((a, b) => a.type.localeCompare(b.type)));
    const last = runs.at(-1);
    if (last?.marks === said) last.text += text;
    else runs.push({ text, marks: said });
  }
  const children = (node.content ?? []).filter(({ text }) => text === undefined).map(flat);
  return { type: node.type, attrs: node.attrs ?? {}, runs, children };
}

describe('a document that becomes what a version said', () => {
  it('keeps the paragraphs that both have, and the characters that stay in the others', () => {
    const doc = documentOf({ problem: 'Un paragraphe neuf.\nLes points dorment sur la carte.\nLe prix monte.' });
    const kept = contentOf(documentOf({ problem: 'Les points dorment sur la carte bleue.\nLe prix monte.' }));
    const [sleeps, price] = [paragraph(doc, 'problem', 1), paragraph(doc, 'problem', 2)];
    const caret = Y.createRelativePositionFromTypeIndex(sleeps, 11);
    let deleted = 0;
    doc.on('update', (update) => {
      for (const ranges of Y.decodeUpdate(update).ds.clients.values()) for (const { len } of ranges) deleted += len;
    });
    doc.transact(() => rewrite(doc, kept));
    expect(paragraph(doc, 'problem', 0)).toBe(sleeps);
    expect(paragraph(doc, 'problem', 1)).toBe(price);
    expect(sleeps.toString()).toBe('Les points dorment sur la carte bleue.');
    expect(Y.createAbsolutePositionFromRelativePosition(caret, doc)).toMatchObject({ type: sleeps, index: 11 });
    // The new paragraph with its text, and nothing else.
    expect(deleted).toBe(2 + 'Un paragraphe neuf.'.length);
  });

  it('puts marks back, takes those off that came later, and moves no character for it', () => {
    const doc = documentOf({ summary: 'Une nuit offerte.' });
    const text = paragraph(doc, 'summary', 0);
    text.format(0, 3, { strong: {} });
    const kept = contentOf(doc);
    text.format(0, 3, { strong: null });
    text.format(4, 4, { link: { href: 'https://example.org' } });
    doc.transact(() => rewrite(doc, kept));
    expect(text.toDelta()).toEqual([{ insert: 'Une', attributes: { strong: {} } }, { insert: ' nuit offerte.' }]);
  });

  it('changes nothing where nothing differs', () => {
    const doc = documentOf({ headline: 'Horizon', customerFaq: [{ question: 'Où ?', answer: 'Ici.' }] });
    let updates = 0;
    doc.on('update', () => updates++);
    doc.transact(() => rewrite(doc, contentOf(doc)));
    expect(updates).toBe(0);
  });

  const sentence = fc.constantFrom(
    'Les points dorment.',
    'Les points dorment sur la carte.',
    'Oui.',
    '',
    'On réserve en deux minutes.',
    '😀 là',
  );
  const block = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
  const faq = fc.array(fc.record({ question: sentence, answer: block }), { maxLength: 4 });
  const release = fc.record({
    headline: sentence,
    date: fc.constantFrom('', '2028-03-03'),
    problem: block,
    solution: block,
    customerQuote: fc.record({ text: sentence, attribution: sentence }),
    customerFaq: faq,
  });
  const strokes = fc.array(
    fc.record({
      section: fc.constantFrom('problem', 'solution'),
      at: fc.nat(6),
      from: fc.nat(40),
      mark: fc.constantFrom('strong', 'emphasis', null),
    }),
    { maxLength: 6 },
  );

  /** Marks and letters at places that exist. */
  function touch(
    doc: Y.Doc,
    steps: { section: string; at: number; from: number; mark: string | null }[],
    letter: string,
  ) {
    for (const { section, at, from, mark } of steps) {
      const list = elementNamed(doc, section);
      const text = (list.get(at % list.length) as Y.XmlElement).get(0);
      if (!(text instanceof Y.XmlText) || text.length === 0) continue;
      const start = from % text.length;
      // Nobody's caret stands inside a character.
      if (/[\ud800-\udfff]/.test(text.toString())) continue;
      if (mark) text.format(start, Math.min(5, text.length - start), { [mark]: {} });
      else text.insert(start, letter);
    }
  }

  it('says it to the letter and the mark, fits the schema, and merges with whatever others write meanwhile', () => {
    fc.assert(
      fc.property(release, release, strokes, strokes, (from, to, marks, meanwhile) => {
        const version = documentOf(to);
        touch(version, marks, 'm');
        const kept = contentOf(version);
        const server = documentOf(from);
        const colleague = open(Y.encodeStateAsUpdate(server));
        server.transact(() => rewrite(server, kept));
        expect(flat(contentOf(server))).toEqual(flat(kept));
        expect(toText(server, 'fr')).toEqual(toText(version, 'fr'));
        expect(documentFails(server)).toBeNull();
        touch(colleague, meanwhile, '§');
        const [ours, theirs] = [Y.encodeStateAsUpdate(server), Y.encodeStateAsUpdate(colleague)];
        Y.applyUpdate(server, theirs);
        Y.applyUpdate(colleague, ours);
        expect(contentOf(colleague)).toEqual(contentOf(server));
        expect(documentFails(server)).toBeNull();
      }),
      { numRuns: 300, seed: 23 },
    );
  });
});
