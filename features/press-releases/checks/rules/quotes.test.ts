import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { ask } from '../examples/asking.ts';
import { isAttributed } from './quotes.ts';

const spokesperson: Record<Language, [string[], string[]]> = {
  fr: [
    [
      'Inês Moreira, directrice de la fidélité',
      'Thomas Aubry – PDG',
      'Charles de Gaulle, président',
      'Marie Roux directrice des achats',
    ],
    ['Inês Moreira', 'la directrice', 'directrice de la fidélité', 'Charles de Gaulle', ''],
  ],
  en: [
    ['Inês Moreira, head of loyalty', 'Tom Aubrey (Director of Stores, Lily)', 'Ann O’Neil - CEO'],
    ['Inês Moreira', 'our head of loyalty', 'head of loyalty, after work'],
  ],
  de: [
    ['Inês Moreira, Leiterin Kundenbindung', 'Ludwig van Beethoven, Komponist', 'Thomas Auer – Leiter der Filialen'],
    ['Inês Moreira', 'Ludwig van Beethoven', 'unsere Kundin'],
  ],
  pt: [
    ['Inês Moreira, diretora de fidelidade', 'Maria da Silva – diretora', 'Tomás Antunes (CEO)'],
    ['Maria da Silva', 'a diretora', ''],
  ],
};
const customer: Record<Language, [string[], string[]]> = {
  fr: [
    [
      'une cliente, mère de deux enfants, Villeurbanne',
      'Mère de deux enfants à Lyon',
      'Jeanne, 42 ans',
      'une cliente de Lille',
    ],
    ['un client', 'une cliente satisfaite', 'Marie Dupont', 'un client, satisfait', ''],
  ],
  en: [
    ['a customer, mother of two, Bradford', 'Kofi B., 34, nurse in Salford', 'a retired teacher from Hull'],
    ['a happy customer', 'Customer', 'Jane Smith', 'our loyal customer'],
  ],
  de: [
    ['eine Kundin, Mutter von zwei Kindern, Bonn', 'Kundin aus Köln', 'Karim B., 34, Krankenpfleger'],
    ['ein zufriedener Kunde', 'Anna Schmidt', 'Kundin'],
  ],
  pt: [
    ['uma cliente, mãe de dois filhos, Braga', 'Rui B., 34 anos, enfermeiro', 'uma cliente de Braga'],
    ['um cliente satisfeito', 'Maria da Silva', 'cliente'],
  ],
};
const concrete: [Language, string][] = [
  ['fr', 'On est partis deux nuits.'],
  ['fr', 'J’ai écrit depuis ma cuisine.'],
  ['fr', 'Avant, je jetais tout. Maintenant, je choisis.'],
  ['fr', 'Je suis allée à Saint-Malo.'],
  ['en', 'I no longer throw them away.'],
  ['en', 'We went to Whitby.'],
  ['en', 'It came within three days.'],
  ['de', 'Wir waren in Husum.'],
  ['de', 'Früher verfiel alles, jetzt nicht.'],
  ['de', 'Ich stand an der Kasse.'],
  ['pt', 'Fomos passear em Viana.'],
  ['pt', 'Deixei de perder pontos.'],
  ['pt', 'Escrevi na cozinha.'],
];
const compliments: [Language, string][] = [
  ['fr', 'C’est vraiment génial, je le recommande à tous.'],
  ['fr', 'Un service formidable et des gens charmants.'],
  ['en', 'I love it, it changed my life.'],
  ['en', 'What a lovely service!'],
  ['de', 'Das ist toll, ich empfehle es gern.'],
  ['de', 'In Ruhe aussuchen zu können, finde ich gut.'],
  ['pt', 'É fantástico, recomendo a todos.'],
  ['pt', 'Que serviço maravilhoso!'],
];

describe.each(['fr', 'en', 'de', 'pt'] as const)('quotes in %s', (language) => {
  it.each(spokesperson[language][0])('have a spokesperson: %s', (text) =>
    expect(isAttributed(text, 'spokesperson', language)).toBe(true),
  );
  it.each(spokesperson[language][1])('lack a name or a role: «%s»', (text) =>
    expect(isAttributed(text, 'spokesperson', language)).toBe(false),
  );
  it.each(customer[language][0])('have a customer: %s', (text) =>
    expect(isAttributed(text, 'customer', language)).toBe(true),
  );
  it.each(customer[language][1])('have just anybody: «%s»', (text) =>
    expect(isAttributed(text, 'customer', language)).toBe(false),
  );
});

describe('quotes', () => {
  it.each(concrete)('in %s are concrete: %s', (language, text) =>
    expect(ask('customer-quote-concrete', language, { customerQuote: { text, attribution: '' } }).holds).toBe(true),
  );
  it.each(compliments)('in %s are mere compliments: %s', (language, text) =>
    expect(
      ask('customer-quote-concrete', language, { customerQuote: { text, attribution: '' } }).findings,
    ).toHaveLength(1),
  );
  it('refuse ready one by one while nobody speaks', () => {
    const quote = { text: 'Oui.', attribution: '' };
    const result = ask('quotes-attributed', 'fr', { spokespersonQuote: quote, customerQuote: quote });
    expect(result.refuses).toBe(true);
    expect(result.findings.map(({ section }) => section)).toEqual(['spokespersonQuote', 'customerQuote']);
  });
});
