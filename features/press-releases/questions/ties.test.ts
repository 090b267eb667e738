import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { elementNamed } from '../../../seeds/testing/writer.ts';
import { appendFaqEntry, seedDocument } from '../document/text.ts';
import { emptyRelease } from '../release-text.ts';
import { type Entry, entriesOf, tie } from './ties.ts';

const entry = (more: Partial<Entry>): Entry => ({
  faq: 'customerFaq',
  at: 0,
  client: 1,
  clock: 1,
  question: 'Où ?',
  answer: '',
  ...more,
});

describe('a question is found in the text', () => {
  it('by its item, whatever it is called now', () => {
    const renamed = entry({ clock: 5, question: 'Où et quand ?' });
    expect(tie([entry({}), renamed], [entry({ clock: 5 })])).toEqual([renamed]);
  });

  it('by what it asked, where its item is gone: in its own FAQ first, then in the other', () => {
    const [other, own] = [entry({ clock: 8, faq: 'internalFaq' }), entry({ clock: 9 })];
    const lost = entry({ clock: 5 });
    expect(tie([other, own], [lost])).toEqual([own]);
    expect(tie([other], [lost])).toEqual([other]);
    expect(tie([entry({ question: 'Combien ?' })], [lost])).toEqual([null]);
  });

  it('once: no entry stands for two questions, and whose item it is comes first', () => {
    const only = entry({ clock: 7 });
    expect(tie([only], [entry({ clock: 5 }), entry({ clock: 7 })])).toEqual([null, only]);
    expect(tie([only], [entry({ clock: 5 }), entry({ clock: 6 })])).toEqual([only, null]);
  });

  it('as the document numbers it', () => {
    const doc = new Y.Doc();
    Y.applyUpdate(
      doc,
      seedDocument({ ...emptyRelease('fr'), internalFaq: [{ question: 'Combien ?', answer: 'Peu.' }] }),
    );
    const made = appendFaqEntry(doc, 'customerFaq', { question: 'Où ?', answer: '' });
    const [found, before] = entriesOf(doc);
    expect(found).toEqual({ faq: 'customerFaq', at: 0, ...made._item?.id, question: 'Où ?', answer: '' });
    expect(before).toMatchObject({ faq: 'internalFaq', question: 'Combien ?', answer: 'Peu.' });
    elementNamed(doc, 'customerFaq').delete(0, 1);
    expect(entriesOf(doc)).toHaveLength(1);
  });
});
