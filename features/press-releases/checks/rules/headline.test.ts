import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { languages } from '../../../../core/languages.ts';
import { ask } from '../examples/asking.ts';

const named: [Language, string, string][] = [
  ['fr', 'Carte Évasion', 'Les CARTES EVASION arrivent'],
  ['fr', 'Escale', 'L’Escale, votre prochaine nuit'],
  ['fr', 'Bon-Geste', 'Le bongeste arrive'],
  ['en', 'Stopover Voucher', 'Stopover vouchers for everyone'],
  ['en', 'Ask Nadia', 'Nobody waits: ask Nadia’s shop'],
  ['de', 'Punktegutschein', 'Das Ende des Punktegutscheins'],
  ['de', 'Große Auszeit', 'Mit der grossen Auszeit ans Meer'],
  ['pt', 'Vale Férias', 'Os vales-ferias chegam'],
  ['pt', 'Pergunte à Loja', 'PERGUNTE A LOJA: já abriu'],
];
const unnamed: [Language, string, string][] = [
  ['fr', 'Escale', 'Vos points deviennent des vacances'],
  ['fr', 'Bon Geste', 'Un bon vendeur vous répond'],
  ['en', 'Stopover', 'Stop by on your way over'],
  ['en', 'Tally', 'Points that add up'],
  ['de', 'Auszeit', 'Endlich Zeit am Meer'],
  ['pt', 'Escapadinha', 'Uma escapada à beira-mar'],
];

describe('the headline', () => {
  it.each(named)('in %s names %s: %s', (language, product, headline) =>
    expect(ask('headline-names-product', language, { product, headline }).holds).toBe(true),
  );
  it.each(unnamed)('in %s does not name %s: %s', (language, product, headline) =>
    expect(ask('headline-names-product', language, { product, headline }).refuses).toBe(true),
  );
  it('recognises a name without letters', () =>
    expect(ask('headline-names-product', 'fr', { product: '⚓', headline: 'Le ⚓ arrive' }).holds).toBe(true));
  it.each(languages)('in %s has at most 100 characters, accents counting once', (language) => {
    expect(ask('headline-short', language, { headline: 'e\u0301'.repeat(100) }).holds).toBe(true);
    expect(ask('headline-short', language, { headline: 'é'.repeat(101) }).findings[0]?.data).toEqual({
      count: 101,
      limit: 100,
    });
  });
  it('is awaited while it is empty', () => expect(ask('headline-short', 'fr', {}).waits).toBe(true));
});

describe('the subtitle', () => {
  it.each([
    ['fr', 'Pour M. et Mme Tout-le-Monde, dès 3,5 € la nuit.', 'Pour tous. Sans frais.'],
    ['en', 'For Mr. Smith, from £3.50 a night, e.g. in Leeds', 'For everyone. It is free.'],
    ['de', 'Ab dem 3. Mai, z. B. am Meer, für alle.', 'Für alle. Ohne Anzahlung!'],
    ['pt', 'Para a Sra. Antunes e todos os outros.', 'Para todos! Sem custos.'],
  ] as const)('in %s is one sentence', (language, good, bad) => {
    expect(ask('subtitle-one-sentence', language, { subtitle: good }).holds).toBe(true);
    expect(ask('subtitle-one-sentence', language, { subtitle: bad }).findings[0]?.data).toEqual({ count: 2 });
  });
});

describe('the date', () => {
  it.each(['2026-11-22', '2026-11-21', '2027-02-30', 'demain', '04/05/2027'])('%s is not a day to come', (date) =>
    expect(ask('date-in-future', 'fr', { date }).refuses).toBe(true),
  );
  it('is to come from tomorrow on', () => expect(ask('date-in-future', 'fr', { date: '2026-11-23' }).holds).toBe(true));
});
