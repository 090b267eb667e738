import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workOf } from '../../../seeds/testing/work.ts';
import { differenceOfWords } from './words.ts';

const marked = (before: string, after: string) =>
  differenceOfWords(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join('');

it('marks words, not letters', () => {
  expect(marked('Les clients échangent leurs points.', 'Les clientes échangent leurs points.')).toBe(
    'Les [-clients-][+clientes+] échangent leurs points.',
  );
});

it('leaves no lone little word between two changes', () => {
  expect(marked('une nuit de camping offerte', 'un séjour de deux nuits offert')).toBe(
    '[-une nuit de camping offerte-][+un séjour de deux nuits offert+]',
  );
});

it('keeps what is worth reading between two changes', () => {
  expect(
    marked(
      'Demain, nos clients échangent leurs points en ligne',
      'Dès mars, nos clients échangent leurs points en caisse',
    ),
  ).toBe('[-Demain-][+Dès mars+], nos clients échangent leurs points en [-ligne-][+caisse+]');
});

it('does not repeat a word whose space alone is new', () => {
  expect(marked('Un chat', 'Un chat et un chien')).toBe('Un chat[+ et un chien+]');
  expect(marked('Un chat.', 'Un chat, un chien.')).toBe('Un chat[+, un chien+].');
});

it('tells a new sentence from its capital to its full stop', () => {
  expect(marked('Une nuit par an.', 'Une nuit par an. Rien ne change.')).toBe('Une nuit par an.[+ Rien ne change.+]');
});

it('takes figures and elisions as words', () => {
  expect(marked('l’idée coûte 12,5 euros', 'l’offre coûte 12,9 euros')).toBe(
    'l’[-idée-][+offre+] coûte [-12,5-][+12,9+] euros',
  );
});

it('compares a very long passage by sentences, in time', () => {
  const long = (step: number) =>
    Array.from({ length: 4000 }, (_, at) => `mot${(at * step) % 97}${at % 20 === 19 ? '.' : ''}`).join(' ');
  const before = long(7);
  const after = before.replace('mot21 ', 'changé ');
  expect(differenceOfWords(before, after).filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'gone', text: 'mot21' },
    { kind: 'new', text: 'changé' },
  ]);
  const work = workOf(() => {
    differenceOfWords(before, long(11));
    differenceOfWords(before.replaceAll('.', ''), long(11).replaceAll('.', ''));
  });
  expect(work).toBeLessThan(2000);
});

it('takes no time over a text that says one word over and over', () => {
  const [before, after] = ['a b '.repeat(300), 'b a c '.repeat(200)];
  expect(differenceOfWords(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  const work = workOf(() => {
    for (let at = 0; at < 100; at++) differenceOfWords(`${before}${at}`, `${after}${at}`);
  });
  expect(work).toBeLessThan(1000);
});

it('can be read as the old text and as the new one, whatever they are', () => {
  const vocabulary = fc.constantFrom(
    'de',
    'la',
    'carte',
    ' ',
    ' ',
    '  ',
    '.',
    ',',
    'l’',
    '1 200',
    '12,5',
    '\u202f',
    '\n',
    '😀',
    '\ud83d',
    '__proto__',
  );
  const text = fc.oneof(
    fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOfWords(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
    { numRuns: 1000, seed: 5 },
  );
});
