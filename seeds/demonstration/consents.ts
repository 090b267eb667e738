// Decisions by consent: one that is over, and one in whose round of objections somebody has not spoken yet.

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
  /** What lifted the objection, and when the decision comes back; without it the round is under way. */
  settled?: { amendment: string; returnsInDays: number };
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
        text: 'Combien d’appels un magasin a-t-il reçus pendant l’essai ?',
        answer: 'Entre douze et vingt par jour, surtout entre onze heures et quatorze heures.',
      },
    ],
    reactions: [
      { by: 'nadege', text: 'J’y vois ce que nos clients demandent depuis deux ans.' },
      { by: 'bruno', text: 'Je suis partant, et un peu inquiet du samedi.' },
    ],
    objection: {
      by: 'samira',
      text: 'Partout et toute la journée, le samedi, les rayons resteraient sans personne : c’est le but lui-même qui serait manqué.',
    },
    settled: {
      amendment:
        'Deux magasins de France répondent aux appels des clients dès le premier jour, hors du samedi, puis les autres après un mois.',
      returnsInDays: 60,
    },
  },
  {
    release: 'etabli',
    by: 'odile',
    aim: 'Garder la confiance des clients qui nous confient un appareil, sans épuiser les équipes du samedi.',
    participants: ['nadege'],
    daysAgo: 1.3,
    proposal: {
      by: 'yann',
      text: 'Une table de réparation est ouverte tous les samedis à Nantes et à Lyon Part-Dieu, pendant six mois.',
    },
    questions: [
      {
        by: 'nadege',
        text: 'Combien de volontaires faut-il pour qu’un samedi tienne ?',
        answer: 'Quatre par magasin. Nantes les a ; à la Part-Dieu, il en manque encore un.',
      },
    ],
    reactions: [
      { by: 'nadege', text: 'C’est la première fois qu’une idée me donne envie de venir un samedi.' },
      { by: 'helene', text: 'J’aime beaucoup l’idée. La garantie de trois mois me fait réfléchir.' },
    ],
    objection: {
      by: 'helene',
      text: 'À la Part-Dieu, ils ne sont que trois : les mêmes personnes travailleraient un samedi sur deux, et l’équipe lâcherait avant l’été.',
    },
  },
];
