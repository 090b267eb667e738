import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../../core/languages.ts';
import { ask, found, words } from '../examples/asking.ts';
import { jargonLists } from '../lexicons/jargon.ts';
import { writtenOut } from '../text/phrases.ts';

const jargon: [Language, string, string[]][] = [
  [
    'fr',
    'Une solution scalable et Omnicanale pour l’expérience client.',
    ['scalable', 'Omnicanale', 'expérience client'],
  ],
  ['fr', 'Nous optimisons la fidélisation de bout en bout.', ['optimisons', 'fidélisation', 'bout en bout']],
  ['en', 'We leverage synergies across touchpoints.', ['leverage', 'synergies', 'touchpoints']],
  ['en', 'An end-to-end, state of the art, seamless journey.', ['end-to-end', 'state of the art', 'seamless']],
  [
    'de',
    'Wir implementieren skalierbare Touchpoints mit Mehrwert.',
    ['implementieren', 'skalierbare', 'Touchpoints', 'Mehrwert'],
  ],
  ['de', 'Ein nahtloses Omnichannel-Angebot.', ['nahtloses', 'Omnichannel']],
  ['pt', 'Potenciar a experiência do cliente com sinergias.', ['Potenciar', 'experiência do cliente', 'sinergias']],
  ['pt', 'Uma jornada do cliente disruptiva.', ['jornada do cliente', 'disruptiva']],
];
const plain: [Language, string][] = [
  ['fr', 'Le client choisit un hôtel et le paie avec ses points, sans rien avancer.'],
  ['en', 'You pick a hotel, pay with your points and leave on Friday.'],
  ['de', 'Sie wählen ein Hotel, zahlen mit Punkten und fahren am Freitag.'],
  ['pt', 'Escolhe um hotel, paga com os pontos e parte na sexta-feira.'],
];
const vague: [Language, string, string[]][] = [
  ['fr', 'Le meilleur service, bientôt chez vous.', ['meilleur', 'bientôt']],
  ['fr', 'Un confort inégalé, un accueil exceptionnel.', ['inégalé', 'exceptionnel']],
  ['fr', 'Une offre innovante et la plus simple.', ['innovante', 'la plus simple']],
  ['en', 'A world-class, revolutionary service, coming soon.', ['world-class', 'revolutionary', 'coming soon']],
  ['en', 'The fastest and most reliable booking.', ['fastest', 'most reliable']],
  ['de', 'Die einzigartige App ist bald da.', ['einzigartige', 'bald']],
  ['de', 'Der schnellste und beste Dienst.', ['schnellste', 'beste']],
  ['pt', 'O melhor serviço chega em breve.', ['O melhor', 'em breve']],
  ['pt', 'O serviço melhora de forma significativa.', ['de forma significativa']],
  ['pt', 'Uma ideia inovadora, a mais simples.', ['inovadora', 'a mais simples']],
];
const precise: [Language, string][] = [
  ['fr', 'La réservation la plus rapide : 2 minutes. À bientôt !'],
  ['fr', 'Les plus de 60 ans y vont de plus en plus, le plus souvent en mai.'],
  ['en', 'The fastest booking, in two minutes. Write as soon as you can.'],
  ['en', 'We do our best, and he gave it to his best friend.'],
  ['de', 'Die schnellste Buchung: zwei Minuten. Schreiben Sie, sobald Sie können. Bis bald!'],
  ['pt', 'A reserva mais rápida demora 2 minutos. Vive-se melhor, é melhor do que esperar. Até breve!'],
];

describe('jargon', () => {
  it.each(jargon)('in %s is found: %s', (language, summary, expected) =>
    expect(found('plain-words', language, { summary })).toEqual(expected),
  );
  it.each(plain)('in %s is absent: %s', (language, summary) =>
    expect(ask('plain-words', language, { summary }).holds).toBe(true),
  );
  it.each(languages)('in %s has 60 entries, a plainer word for each, and no form twice', (language) => {
    const list = Object.entries(jargonLists[language]);
    const forms = list.flatMap(([pattern]) => writtenOut(pattern).map((form) => form.trim().toLowerCase()));
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(list.filter(([, plainer]) => plainer.length < 2)).toEqual([]);
  });
  it('is one finding for all inflections, and none within the product’s name or the internal FAQ', () => {
    const written = {
      product: 'Roadmap',
      summary: 'Roadmap, une synergie.',
      benefits: 'Des synergies.',
      internalFaq: [{ question: 'ok', answer: 'Le churn.' }],
    };
    expect(ask('plain-words', 'fr', written).findings).toMatchObject([
      { section: null, data: { word: 'synergie', count: 2 } },
    ]);
  });
});

describe('claims', () => {
  it.each(vague)('in %s are vague: %s', (language, summary, expected) =>
    expect(found('precise-claims', language, { summary })).toEqual(expected),
  );
  it.each(precise)('in %s are precise: %s', (language, summary) =>
    expect(found('precise-claims', language, { summary })).toEqual([]),
  );
  it('are free in the customer’s mouth', () =>
    expect(
      found('precise-claims', 'fr', {
        summary: 'Oui.',
        customerQuote: { text: 'Le meilleur cadeau !', attribution: '' },
      }),
    ).toEqual([]));
});

describe('acronyms', () => {
  it.each([
    [
      'fr',
      'Le RGPD protège. Le CSE aussi.',
      ['RGPD', 'CSE'],
      'Le règlement général sur la protection des données (RGPD), le CSE (comité social). Le RGPD, la TVA, les PME, l’UE, Louis XIV.',
    ],
    [
      'en',
      'The GDPR helps with KPIs.',
      ['GDPR', 'KPIs'],
      'The General Data Protection Regulation (GDPR) in the UK. GDPR, VAT, SMS, GPS, part III.',
    ],
    [
      'de',
      'Die DSGVO und das CRM.',
      ['DSGVO', 'CRM'],
      'Die Datenschutz-Grundverordnung (DSGVO), die GmbH und die MwSt. Die DSGVO gilt in der EU.',
    ],
    [
      'pt',
      'O RGPD e o CRM.',
      ['RGPD', 'CRM'],
      'O RGPD (Regulamento Geral sobre a Proteção de Dados), o IVA e a CP. O RGPD vale na UE.',
    ],
  ] as const)('in %s are spelled out first', (language, bad, expected, good) => {
    expect(found('acronyms-spelled-out', language, { summary: bad })).toEqual(expected);
    expect(found('acronyms-spelled-out', language, { summary: good })).toEqual([]);
  });
  it('count from the first section on: explained later is too late', () => {
    const written = { headline: 'Le CRM arrive', summary: 'Le CRM (gestion de la relation client) est là.' };
    expect(ask('acronyms-spelled-out', 'fr', written).findings[0]).toMatchObject({
      data: { acronym: 'CRM', count: 2 },
    });
  });
  it('are not the capitals of a title or of the product', () =>
    expect(
      found('acronyms-spelled-out', 'fr', {
        product: 'ZAP',
        headline: 'VOS POINTS PAIENT',
        summary: 'ZAP est là.',
      }),
    ).toEqual([]));
});

describe('sentences', () => {
  it.each(languages)('in %s have 30 words at most', (language) => {
    expect(ask('short-sentences', language, { summary: `${words(30)}.` }).holds).toBe(true);
    expect(ask('short-sentences', language, { summary: `${words(31)}. Bon.` }).findings[0]?.data).toEqual({
      count: 1,
      longest: 31,
      limit: 30,
    });
  });
});
