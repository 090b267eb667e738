import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { ask, found } from '../examples/asking.ts';

const passive: [Language, string, string][] = [
  ['fr', 'Les bons sont envoyés par courriel.', 'sont envoyés'],
  ['fr', 'Le service a été conçu par nos équipes.', 'été conçu'],
  ['fr', 'Les points ne seront pas perdus.', 'seront pas perdus'],
  ['en', 'Vouchers are sent by email.', 'are sent'],
  ['en', 'The service has been designed by our team.', 'been designed'],
  ['en', 'Points will not be automatically cancelled.', 'be automatically cancelled'],
  ['de', 'Die Gutscheine werden per Mail verschickt.', 'werden per Mail verschickt'],
  ['de', 'Alles wurde von uns geprüft.', 'wurde von uns geprüft'],
  ['de', 'Man fragt, ob die Punkte gelöscht werden.', 'gelöscht werden'],
  ['de', 'Das kann nicht mehr vergessen oder storniert werden.', 'storniert werden'],
  ['pt', 'Os vales são enviados por correio.', 'são enviados'],
  ['pt', 'O serviço foi concebido pela equipa.', 'foi concebido'],
  ['pt', 'Os pontos não serão automaticamente apagados.', 'serão automaticamente apagados'],
];
const active: [Language, string[]][] = [
  [
    'fr',
    [
      'Nous sommes partis et nous sommes arrivés.',
      'Les clients sont venus, elle est restée, ils sont nés en mai.',
      'Elle s’est trompée, ils se sont inscrits, nous nous sommes rencontrés.',
      'Il est peut-être fatigué, c’est payé.',
      'L’été passé, elle était ravie et le magasin était fermé.',
      'Vous êtes intéressé et le test est terminé.',
      'Nous avons envoyé les bons.',
    ],
  ],
  [
    'en',
    [
      'We are interested and they were pleased.',
      'She is tired, he is married.',
      'The customer’s lost points are there.',
      'It is hundred percent red.',
      'They have sent it and used it.',
      'You are used to it.',
    ],
  ],
  [
    'de',
    [
      'Sie wird morgen kommen und bezahlen.',
      'Wir werden Ihnen die bestellten Gutscheine schicken.',
      'Das wird schön, das Kind wird gesund.',
      'Sie wird Ärztin, der Dienst wird bekannt.',
      'Bis dahin wird er es gekauft haben.',
      'Wir haben alles geprüft.',
      'Ich würde gern kommen.',
      'Nächstes Jahr wird sie auch Fahrten buchen können.',
      'Das wird uns Geld geben.',
    ],
  ],
  [
    'pt',
    [
      'Estamos cansados e eles são casados.',
      'É complicado, mas a resposta é rápida e válida.',
      'Fomos ao mercado e era sábado.',
      'O cartão está pago e o hotel está fechado.',
      'Temos enviado os vales.',
      'A medida é adequada.',
    ],
  ],
];

describe('voice', () => {
  it.each(passive)('in %s is passive: %s', (language, summary, range) =>
    expect(found('active-voice', language, { summary })).toEqual([range]),
  );
  it.each(active.flatMap(([language, list]) => list.map((text) => [language, text] as const)))(
    'in %s is active: %s',
    (language, summary) => expect(found('active-voice', language, { summary })).toEqual([]),
  );
  it('may be passive once in ten sentences', () => {
    const nine = 'Elle part. '.repeat(9);
    expect(ask('active-voice', 'fr', { summary: `${nine}Le bon est envoyé.` }).holds).toBe(true);
    expect(ask('active-voice', 'fr', { summary: 'Elle part. Le bon est envoyé.' }).findings[0]?.data).toEqual({
      count: 1,
      sentences: 2,
    });
  });
});
