// Two versions of a release of six pages, made the same way every time: for the bench and for the test of its bar.
import { emptyRelease, type ReleaseText } from '../release-text.ts';

const words =
  'les clients échangent leurs points contre une nuit de vacances en caisse quand la carte dit ce qu’elle vaut et le magasin garde deux minutes pour répondre à chaque question sur le prix du séjour dans un camping proche de la mer ou de la montagne'.split(
    ' ',
  );

/** A generator of small numbers that is the same everywhere (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Six pages: 450 words of release and some 2,300 of questions; then one word in twelve changed, entries moved, added and gone. */
export function sixPages(): [ReleaseText, ReleaseText] {
  const next = numbers(3);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const sentence = (length: number) => `${Array.from({ length }, () => pick(words)).join(' ')}.`;
  const block = (paragraphs: number) =>
    Array.from({ length: paragraphs }, () => [sentence(14), sentence(18)].join(' ')).join('\n');
  const faq = (count: number) =>
    Array.from({ length: count }, () => ({ question: sentence(9).replace('.', ' ?'), answer: block(2) }));
  const before: ReleaseText = {
    ...emptyRelease('fr'),
    product: 'Horizon',
    headline: sentence(9),
    subtitle: sentence(18),
    summary: block(2),
    problem: block(3),
    solution: block(3),
    benefits: block(2),
    howToStart: block(1),
    callToAction: block(1),
    customerFaq: faq(16),
    internalFaq: faq(16),
  };
  const touch = (text: string) => text.replace(/\p{L}+/gu, (word) => (next() < 1 / 12 ? pick(words) : word));
  const after: ReleaseText = {
    ...before,
    headline: touch(before.headline),
    summary: touch(before.summary),
    problem: touch(before.solution),
    solution: touch(before.problem),
    benefits: `${touch(before.benefits)}\n${block(1)}`,
    customerFaq: [
      ...before.customerFaq.slice(5).map(({ question, answer }) => ({ question, answer: touch(answer) })),
      ...before.customerFaq.slice(0, 4),
    ],
    internalFaq: [
      ...faq(2),
      ...before.internalFaq.slice(3).map(({ question, answer }) => ({ question: touch(question), answer })),
    ],
  };
  return [before, after];
}
