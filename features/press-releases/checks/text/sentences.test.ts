import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { splitSentences } from './sentences.ts';

const cut = (language: Language, text: string) =>
  splitSentences(text, language).map(({ from, to }) => text.slice(from, to));

const one: [Language, string][] = [
  ['fr', 'M. Perrin et Mme Roux ont vu le Dr. Blin.'],
  ['fr', 'Il pèse 3,5 kg ou 3.5 kg, cf. Le Monde.'],
  ['fr', '« Vous venez ? » demande J. R. Dupont.'],
  ['fr', 'Un grille-pain, une serviette… et un parapluie.'],
  ['fr', 'Allez sur https://www.lys.example/a?b=1.html maintenant.'],
  ['en', 'Mr. and Mrs. Hargreaves pay £3.50 in the U.K. today.'],
  ['en', 'Gifts, e.g. toasters or i.e. towels, at No. 5 tempt nobody.'],
  ['en', 'It costs J. R. Smith $3.5 million, approx. 4 in 10.'],
  ['de', 'Am 3. März kommt z. B. Hr. Petersen, d. h. am Abend.'],
  ['de', 'Im 2. Quartal kostet es ca. 2,9 Mio. Euro in der Hauptstr. 5.'],
  ['de', '„Was nun?“ fragte sie im 3. Stock.'],
  ['pt', 'O Sr. Pereira e a Sra. Antunes moram na Av. da Boavista, n.º 12.'],
  ['pt', 'Pesa 3,5 kg, cf. Anexo da pág. 4.'],
];

const several: [Language, string, string[]][] = [
  ['fr', 'Il y en a. Le client part ! Et après ?', ['Il y en a.', 'Le client part !', 'Et après ?']],
  ['fr', '« Je pars. » Elle reste.', ['« Je pars. »', 'Elle reste.']],
  ['fr', 'Le week-end.Le vendeur répond.', ['Le week-end.', 'Le vendeur répond.']],
  ['en', 'So do I. Then it rains. “Fine.” We left.', ['So do I.', 'Then it rains.', '“Fine.”', 'We left.']],
  [
    'en',
    'It closes at 6 p.m. Customers wait, etc. Nobody comes.',
    ['It closes at 6 p.m.', 'Customers wait, etc.', 'Nobody comes.'],
  ],
  ['de', 'Es kostet 35. Wir zahlen. „Gut.“ Dann geht er.', ['Es kostet 35.', 'Wir zahlen.', '„Gut.“', 'Dann geht er.']],
  ['pt', 'Já nem sei... Depois vi. «Boa!» Fomos.', ['Já nem sei...', 'Depois vi.', '«Boa!»', 'Fomos.']],
  ['en', '1. Open the app\n2. Pick a hotel.', ['1. Open the app', '2. Pick a hotel.']],
];

describe('sentences', () => {
  it.each(one)('%s keeps in one: %s', (language, text) => expect(cut(language, text)).toEqual([text]));
  it.each(several)('%s cuts: %s', (language, text, expected) => expect(cut(language, text)).toEqual(expected));
  it('are none in blanks and marks', () => expect(cut('fr', ' … \n « » ')).toEqual([]));
});
