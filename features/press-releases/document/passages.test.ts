import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { emptyRelease } from '../release-text.ts';
import { anchorsOf, type Anchored, atlasOf, locate, nearest, type Place } from './anchors.ts';
import { type SectionName, sectionsOf } from './blocks.ts';
import { documentFails } from './gate.ts';
import { rewrite } from './rewrite-passage.ts';
import { fragmentName } from './schema.ts';
import { seedDocument } from './text.ts';
import { editsBetween, mergeWords } from './word-edits.ts';

const text = {
  ...emptyRelease('fr'),
  product: 'Horizon',
  headline: 'La carte Horizon change chaque achat',
  summary: 'Dès aujourd’hui, les points s’échangent.\nIls paient des vacances.\nIls paient du ménage.',
  customerFaq: [{ question: 'Combien ?', answer: 'Rien.\nJamais.' }],
};

function open() {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedDocument(text));
  return doc;
}
const said = (doc: Y.Doc, section: SectionName) => sectionsOf(doc).find((one) => one.section === section)?.text ?? '';
function at(doc: Y.Doc, section: SectionName, quote: string): Place {
  const from = said(doc, section).indexOf(quote);
  expect(from).toBeGreaterThanOrEqual(0);
  return { section, from, to: from + quote.length };
}
function passage(doc: Y.Doc, section: SectionName, quote: string): Anchored {
  const anchors = anchorsOf(atlasOf(doc), at(doc, section, quote));
  if (!anchors) throw new Error('no anchors');
  return { section, quote, ...anchors };
}
const put = (doc: Y.Doc, section: SectionName, before: string, after: string) => {
  const fits = rewrite(doc, at(doc, section, before), before, after);
  expect(documentFails(doc)).toBeNull();
  return fits;
};
const now = (doc: Y.Doc, one: Anchored) => locate(atlasOf(doc), one)?.text ?? null;
const element = (doc: Y.Doc, section: string) =>
  doc
    .getXmlFragment(fragmentName)
    .toArray()
    .find((child) => child instanceof Y.XmlElement && child.nodeName === section) as Y.XmlElement;
const firstText = (doc: Y.Doc, section: string, nth = 0) =>
  (element(doc, section).get(nth) as Y.XmlElement).get(0) as Y.XmlText;

describe('the smallest changes of words', () => {
  it('make the one text of the other, whatever they hold', () => {
    for (const [a, b] of [
      ['', 'a'],
      ['a', ''],
      ['🙂🙃 x', '🙃 x🙂'],
      ['a\nb', 'a b'],
      ['l’eau  d’été', 'l’eau d’été '],
      ['\ud83d', 'x'],
    ] as const) {
      let made = a as string;
      for (const { from, to, insert } of editsBetween(a, b).reverse())
        made = made.slice(0, from) + insert + made.slice(to);
      expect(made).toBe(b);
    }
  });

  it('are merged where two changed different words, and not where they changed the same', () => {
    expect(mergeWords('un petit chat noir', 'un chat noir', 'un chat blanc')).toBe('un petit chat blanc');
    expect(mergeWords('un chien noir', 'un chat noir', 'un lion noir')).toBeNull();
    expect(mergeWords('un lion noir', 'un chat noir', 'un lion noir')).toBe('un lion noir');
  });
});

describe('a passage', () => {
  it('goes with its words through what is written before, after and within it', () => {
    const doc = open();
    const points = passage(doc, 'summary', 'les points s’échangent');
    firstText(doc, 'summary').insert(0, 'Bonne nouvelle ! ');
    firstText(doc, 'summary').insert(firstText(doc, 'summary').length, ' Enfin.');
    expect(now(doc, points)).toBe('les points s’échangent');
    put(doc, 'summary', 'points', 'vieux points');
    expect(now(doc, points)).toBe('les vieux points s’échangent');
  });

  it('keeps the rest where a part of it is deleted', () => {
    const doc = open();
    const points = passage(doc, 'summary', 'les points s’échangent');
    put(doc, 'summary', 'les points ', '');
    expect(now(doc, points)).toBe('s’échangent');
  });

  it('may reach over paragraphs', () => {
    const doc = open();
    const both = passage(doc, 'summary', 'vacances.\nIls paient du');
    expect(locate(atlasOf(doc), both)).toMatchObject({ text: 'vacances.\nIls paient du', moved: false });
  });

  it('is found again by its words where they were cut and pasted elsewhere, and says that it moved', () => {
    const doc = open();
    const holidays = passage(doc, 'summary', 'Ils paient des vacances.');
    element(doc, 'summary').delete(1, 1);
    expect(now(doc, holidays)).toBeNull();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Ils paient des vacances.')]);
    element(doc, 'solution').insert(0, [paragraph]);
    expect(locate(atlasOf(doc), holidays)).toMatchObject({ section: 'solution', moved: true });
  });

  it('is gone rather than guessed where its words stand twice', () => {
    const doc = open();
    const they = passage(doc, 'summary', 'Ils paient des');
    element(doc, 'summary').delete(1, 1);
    for (const words of ['Ils paient des mois. ', 'Ils paient des jours. ']) firstText(doc, 'summary').insert(0, words);
    expect(now(doc, they)).toBeNull();
  });

  it('is found nearest to where it was seen', () => {
    expect(nearest('a b a b a', 'a', 5)).toBe(4);
    expect(nearest('a b a', 'a', 1)).toBe(0);
    expect(nearest('a', 'b', 0)).toBeNull();
  });
});

describe('rewriting', () => {
  it('touches only the words that differ: marks of the others stay', () => {
    const doc = open();
    const summary = firstText(doc, 'summary');
    summary.format(17, 10, { strong: {} });
    put(doc, 'summary', 'les points s’échangent', 'vos points s’échangent enfin');
    expect(said(doc, 'summary')).toContain('Dès aujourd’hui, vos points s’échangent enfin.\n');
    expect(summary.toDelta()).toContainEqual({ insert: 'vos points', attributes: { strong: {} } });
  });

  it('leaves the passages of two suggestions on the same words where they were', () => {
    const doc = open();
    const one = passage(doc, 'headline', 'Horizon change');
    const two = passage(doc, 'headline', 'change chaque');
    put(doc, 'headline', 'change', 'transforme');
    expect(now(doc, one)).toBe('Horizon transforme');
    expect(now(doc, two)).toBe('transforme chaque');
  });

  it('splits a paragraph and joins two, with the marks of what follows', () => {
    const doc = open();
    firstText(doc, 'summary', 1).format(11, 3, { strong: {} });
    put(doc, 'summary', 'Ils paient des vacances.', 'Ils paient\ndes vacances.');
    expect(said(doc, 'summary')).toContain('\nIls paient\ndes vacances.\nIls');
    put(doc, 'summary', 'Ils paient\ndes vacances.\nIls', 'Ils paient des vacances. Ils');
    expect(said(doc, 'summary')).toBe(
      'Dès aujourd’hui, les points s’échangent.\nIls paient des vacances. Ils paient du ménage.',
    );
    expect(firstText(doc, 'summary', 1).toDelta()).toContainEqual({ insert: 'des', attributes: { strong: {} } });
  });

  it('never joins a question with its answer, nor splits a headline', () => {
    expect(put(open(), 'customerFaq', 'Combien ?\nRien.', 'Combien ? Rien.')).toBe(false);
    expect(rewrite(open(), at(open(), 'headline', 'La carte'), 'La carte', 'La\ncarte')).toBe(false);
    const doc = open();
    expect(put(doc, 'customerFaq', 'Combien ?\nRien.', 'Combien coûte-t-elle ?\nRien du tout.')).toBe(true);
    expect(said(doc, 'customerFaq')).toBe('Combien coûte-t-elle ?\nRien du tout.\nJamais.');
  });

  it('keeps a link on the words that stand for linked ones, and does not spread it', () => {
    const doc = open();
    const summary = firstText(doc, 'summary');
    const link = { href: 'https://example.org/' };
    summary.format(21, 6, { link });
    put(doc, 'summary', 'points s’échangent', 'points de fidélité s’échangent');
    put(doc, 'summary', 'les points', 'les sous');
    expect(summary.toDelta()).toContainEqual({ insert: 'sous', attributes: { link } });
  });
});
