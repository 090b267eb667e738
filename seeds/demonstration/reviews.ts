// What the company weighs by, a review that is over, one in which people read right now, and one that comes after it.
import type { Language } from '../../core/languages.ts';
import type { NotePlace } from '../../features/reviews/contract.ts';

type Names = Record<Language, string>;

export interface SeedNote {
  by: string;
  section: NotePlace;
  text: string;
  replies?: { by: string; text: string }[];
  discussed?: true;
}

export interface SeedReview {
  release: string;
  /** Who facilitates. */
  by: string;
  readers: string[];
  note: string;
  readingMinutes: number;
  preparedDaysAgo: number;
  /** When reading began; the other phases follow within the hour where the review is over. */
  readDaysAgo: number;
  reached: 'preparing' | 'reading' | 'closed';
  /** The release whose review is held in the same meeting, before this one. */
  with?: string;
  finished: string[];
  notes: SeedNote[];
  /** Values by decider, in the order of the criteria; a second row is a change of mind. */
  scores?: { by: string; values: number[][]; sentence: string }[];
}

export const scorecard: {
  by: string;
  daysAgo: number;
  low: Names;
  high: Names;
  criteria: { names: Names; weight: number }[];
} = {
  by: 'philippine',
  daysAgo: 60,
  low: { fr: 'faible', en: 'weak', de: 'schwach', pt: 'fraco' },
  high: { fr: 'fort', en: 'strong', de: 'stark', pt: 'forte' },
  criteria: [
    {
      names: { fr: 'Besoin du client', en: 'Customer need', de: 'Bedarf der Kundschaft', pt: 'Necessidade do cliente' },
      weight: 3,
    },
    {
      names: { fr: 'Effet attendu', en: 'Expected effect', de: 'Erwartete Wirkung', pt: 'Efeito esperado' },
      weight: 2,
    },
    { names: { fr: 'Coût maîtrisé', en: 'Cost in hand', de: 'Kosten im Griff', pt: 'Custo controlado' }, weight: 2 },
    { names: { fr: 'Simplicité', en: 'Simplicity', de: 'Einfachheit', pt: 'Simplicidade' }, weight: 1 },
  ],
};

export const reviews: SeedReview[] = [
  {
    release: 'devolve-ja',
    by: 'marta',
    readers: ['joao', 'rui'],
    note: 'Sala Tejo e por videochamada. Vinte minutos de leitura, meia hora de conversa.',
    readingMinutes: 20,
    preparedDaysAgo: 20,
    readDaysAgo: 18.2,
    reached: 'closed',
    finished: ['teresa', 'bruno', 'helene', 'joao', 'rui'],
    notes: [
      {
        by: 'teresa',
        section: 'problem',
        text: 'É exatamente o que ouço nas lojas: o cliente desiste antes de devolver.',
        discussed: true,
      },
      {
        by: 'bruno',
        section: 'internalFaq',
        text: 'D’où vient le coût par retour ? Je le voyais plus haut l’an dernier.',
        replies: [{ by: 'joao', text: 'Dos três meses de ensaio no Porto, com o transporte incluído.' }],
        discussed: true,
      },
      {
        by: 'helene',
        section: 'callToAction',
        text: 'Dire en une phrase ce qui se passe pour un achat fait en ligne.',
        discussed: true,
      },
      { by: 'rui', section: 'solution', text: 'A frase sobre o balcão é a melhor do texto: podia vir primeiro.' },
    ],
    scores: [
      { by: 'teresa', values: [[5, 4, 3, 5]], sentence: 'Os números do ensaio convencem-me.' },
      {
        by: 'bruno',
        values: [
          [4, 4, 2, 4],
          [4, 4, 3, 4],
        ],
        sentence: 'Rassuré par l’essai de Porto.',
      },
      { by: 'helene', values: [[5, 3, 5, 4]], sentence: 'Peu de dépense avant de savoir.' },
    ],
  },
  {
    release: 'home-shelf',
    by: 'odile',
    readers: ['nadege', 'farida'],
    note: 'En salle et à distance ; le lien d’appel est dans l’invitation du calendrier.',
    readingMinutes: 25,
    preparedDaysAgo: 2,
    readDaysAgo: 0.004,
    reached: 'reading',
    finished: ['farida'],
    notes: [
      { by: 'helene', section: 'customerFaq', text: 'Et si le client déménage ? Je ne le lis nulle part.' },
      { by: 'farida', section: 'internalFaq', text: 'Combien de temps gardons-nous la photo de l’étagère ?' },
    ],
  },
  {
    release: 'etabli',
    by: 'odile',
    readers: ['ludovic'],
    note: 'Nous relisons le texte ensemble avant de finir le tour des objections.',
    readingMinutes: 15,
    preparedDaysAgo: 1,
    readDaysAgo: 0.004,
    reached: 'preparing',
    with: 'home-shelf',
    finished: [],
    notes: [],
  },
];
