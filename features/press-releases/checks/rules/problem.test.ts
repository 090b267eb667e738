import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { ask, found } from '../examples/asking.ts';

const figures: [Language, string][] = [
  ['fr', 'Sept clients sur dix abandonnent.'],
  ['fr', 'La moitié des points expirent.'],
  ['fr', 'On attend une heure.'],
  ['fr', 'Cela coûte 42 € par an.'],
  ['en', 'Three quarters of them give up.'],
  ['en', 'They wait an hour.'],
  ['en', 'It costs £3.50.'],
  ['de', 'Jeder zweite Kunde gibt auf.'],
  ['de', 'Sie warten vierundzwanzig Tage.'],
  ['de', 'Die Hälfte verfällt.'],
  ['pt', 'Uma em cada três pessoas desiste.'],
  ['pt', 'Metade dos pontos caduca.'],
  ['pt', 'Esperam quinze dias.'],
];
const without: [Language, string][] = [
  ['fr', 'Un client laisse expirer une carte depuis 2019.'],
  ['fr', 'Beaucoup se plaignent du Covid-19 et de la 5G.'],
  ['en', 'A customer has waited since 2019 for one.'],
  ['en', 'Most people give up on B2B cards.'],
  ['de', 'Ein Kunde wartet seit 2019 auf eine Karte.'],
  ['de', 'Viele geben auf, um Zeit zu sparen.'],
  ['pt', 'Um cliente espera desde 2019 por uma carta.'],
  ['pt', 'Muitos desistem.'],
];
const announced: [Language, string, string][] = [
  ['fr', 'Les files sont longues. Notre application les évite.', 'Notre application'],
  ['fr', 'Nous proposons mieux.', 'Nous proposons'],
  ['en', 'Queues are long. Our new app ends them.', 'Our new app'],
  ['en', 'So we built something.', 'we built'],
  ['de', 'Unsere Lösung hilft.', 'Unsere Lösung'],
  ['de', 'Wir bieten etwas Neues an.', 'Wir bieten'],
  ['pt', 'A nossa aplicação resolve.', 'A nossa aplicação'],
  ['pt', 'Por isso lançamos algo novo.', 'lançamos'],
];
const todays: [Language, string][] = [
  ['fr', 'Notre application actuelle ne répond pas, et les solutions existantes sont chères.'],
  ['en', 'Our current app does not answer, and other solutions are expensive.'],
  ['de', 'Unsere heutige App antwortet nicht, andere Lösungen sind teuer.'],
  ['pt', 'A nossa aplicação atual não responde, e as outras soluções são caras.'],
];

describe('the problem', () => {
  it.each(figures)('in %s is measured: %s', (language, problem) =>
    expect(ask('problem-has-figure', language, { problem }).holds).toBe(true),
  );
  it.each(without)('in %s is not measured: %s', (language, problem) =>
    expect(ask('problem-has-figure', language, { problem })).toMatchObject({
      waits: false,
      holds: false,
      refuses: false,
    }),
  );
  it.each(announced)('in %s announces its solution: %s', (language, problem, phrase) =>
    expect(found('problem-without-solution', language, { problem })).toEqual([phrase]),
  );
  it.each(todays)('in %s may tell of today’s answers: %s', (language, problem) =>
    expect(ask('problem-without-solution', language, { problem }).holds).toBe(true),
  );
  it.each([
    ['fr', 'Escale', 'Sans Escale on attend.'],
    ['en', 'Stopover', 'Before STOPOVER people waited.'],
    ['de', 'Auszeit', 'Ohne Auszeiten wartet man.'],
    ['pt', 'Escapadinha', 'Sem escapadinhas espera-se.'],
  ] as const)('in %s does not name %s', (language, product, problem) => {
    expect(ask('problem-without-product', language, { product, problem }).refuses).toBe(true);
    expect(ask('problem-without-product', language, { product, problem: 'Escala, over, Zeit.' }).holds).toBe(true);
  });
});
