// Which entry of a FAQ stands for which question, however the text moved: by its item in the document, else by what it asked last.
import * as Y from 'yjs';
import { fragmentName } from '../document/schema.ts';
import { faqOf } from '../document/text.ts';

export const faqs = ['customerFaq', 'internalFaq'] as const;
export type Faq = (typeof faqs)[number];

export interface Entry {
  faq: Faq;
  /** Its place in that FAQ. */
  at: number;
  client: number;
  clock: number;
  question: string;
  answer: string;
}

export interface Tied {
  faq: Faq;
  client: number;
  clock: number;
  question: string;
}

/** Every entry of both FAQs, in order. */
export function entriesOf(doc: Y.Doc): Entry[] {
  return doc
    .getXmlFragment(fragmentName)
    .toArray()
    .flatMap((part) => {
      if (!(part instanceof Y.XmlElement) || !faqs.includes(part.nodeName as Faq)) return [];
      const elements = part.toArray().filter((child) => child instanceof Y.XmlElement);
      return faqOf(part).map(({ question, answer }, at): Entry => {
        const { client, clock } = elements[at]?._item?.id ?? { client: -1, clock: -1 };
        return { faq: part.nodeName as Faq, at, client, clock, question, answer };
      });
    });
}

export const isWaiting = ({ question, answer }: Pick<Entry, 'question' | 'answer'>): boolean =>
  question.trim() !== '' && answer.trim() === '';

/** The entry of each question, in the order given; null where nobody finds it. No entry stands for two. */
export function tie(entries: Entry[], questions: Tied[]): (Entry | null)[] {
  const taken = new Set<Entry>();
  const take = (entry: Entry | undefined): Entry | null => {
    if (entry) taken.add(entry);
    return entry ?? null;
  };
  const byItem = questions.map(({ client, clock }) =>
    take(entries.find((entry) => entry.client === client && entry.clock === clock && !taken.has(entry))),
  );
  return questions.map(({ faq, question }, at) => {
    const found = byItem[at];
    if (found) return found;
    const same = entries.filter(
      (entry) => !taken.has(entry) && entry.question.trim() === question.trim() && question.trim() !== '',
    );
    return take(same.find((entry) => entry.faq === faq) ?? same[0]);
  });
}
