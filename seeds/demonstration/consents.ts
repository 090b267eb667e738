// A decision by consent that is over: how the company came to say yes to the first stores.

export interface SeedConsent {
  release: string;
  /** Who facilitates, and takes no part. */
  by: string;
  aim: string;
  /** Beside those who decide. */
  participants: string[];
  daysAgo: number;
  proposal: { by: string; text: string };
  questions: { by: string; text: string; answer: string }[];
  reactions: { by: string; text: string }[];
  objection: { by: string; text: string };
  amendment: string;
  returnsInDays: number;
}

export const consents: SeedConsent[] = [
  {
    release: 'allo-rayon',
    by: 'odile',
    aim: 'Répondre aux clients sans charger davantage les équipes des magasins.',
    participants: ['nadege'],
    daysAgo: 26.4,
    proposal: {
      by: 'sandrine',
      text: 'Tous les magasins de France répondent aux appels des clients dès le premier jour, sur toute la journée.',
    },
    questions: [
      {
        by: 'nadege',
        text: 'Combien d’appels un magasin a-t-il reçus pendant l’essai ?',
        answer: 'Entre douze et vingt par jour, surtout entre onze heures et quatorze heures.',
      },
    ],
    reactions: [
      { by: 'nadege', text: 'J’y vois ce que nos clients demandent depuis deux ans.' },
      { by: 'bruno', text: 'Je suis partant, et un peu inquiet du samedi.' },
    ],
    objection: {
      by: 'samira',
      text: 'Partout et toute la journée, le samedi, les rayons resteraient sans personne : c’est le but lui-même qui serait manqué.',
    },
    amendment:
      'Deux magasins de France répondent aux appels des clients dès le premier jour, hors du samedi, puis les autres après un mois.',
    returnsInDays: 60,
  },
];
