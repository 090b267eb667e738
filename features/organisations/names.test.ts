import { expect, test } from 'vitest';
import { namePatterns } from './names.ts';

/** As PostgreSQL reads them, near enough: `\m` is the beginning of a word. */
const finds = (q: string, name: string) =>
  namePatterns(q).every((pattern) => new RegExp(pattern.replace('\\m', '(?<![\\p{L}\\d])'), 'u').test(name));

test.each([
  ['ine', 'Inês Moreira'],
  ['MOR ine', 'Inês Moreira'],
  ['éLo', 'Elodie'],
  ['elo', 'ÉLODIE'],
  ['joerg', 'Jörg'],
  ['jorg', 'Jörg'],
  ['strauss', 'Johann Strauß'],
  ['coeur', 'Jacques Cœur'],
  ['lukasz', 'Łukasz'],
  ['luc', 'Jean-Luc'],
  ['neil', 'O’Neil'],
  ['nguyen', 'Nguyễn Thị'],
])('%s finds %s', (q, name) => expect(finds(q, name)).toBe(true));

test.each([
  ['nes', 'Inês'],
  ['eleste', 'Céleste'],
  ['lodie', 'Élodie'],
  ['ine x', 'Inês Moreira'],
  ['.*', 'Ana'],
])('%s does not find %s', (q, name) => expect(finds(q, name)).toBe(false));

test('what holds no letter asks for nothing', () => expect(namePatterns(' . -')).toEqual([]));
