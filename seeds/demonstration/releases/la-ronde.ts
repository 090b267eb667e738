// Half written, as drafts are: the author stopped in the middle of the solution.
import { emptyRelease } from '../../../features/press-releases/release-text.ts';
import type { SeedRelease } from '../shapes.ts';

export const laRonde = {
  key: 'la-ronde',
  by: 'claire',
  coWriters: [],
  daysAgo: 6,
  topics: ['loyalty', 'products'],
  audience: 'private',
  entity: 'fidelite',
  stage: 'draft',
  from: ['preter-nettoyeur'],
  text: {
    ...emptyRelease('fr'),
    product: 'La Ronde',
    headline: 'Avec La Ronde, un immeuble partage une shampouineuse au lieu d’en acheter douze',
    subtitle: 'Les voisins empruntent en magasin les appareils qui ne servent que deux fois par an.',
    place: 'Lyon',
    problem:
      'Une shampouineuse coûte 189 euros et sort du placard 1,6 fois par an. Dans un immeuble de trente logements, nous en vendons parfois quatre, et les autres voisins renoncent ou louent loin de chez eux, pour 35 euros la journée.',
    solution:
      'L’immeuble s’inscrit à plusieurs noms. Chacun réserve un jour, retire l’appareil propre en magasin et le rapporte le lendemain. Celui qui le rend vide et rincé',
    customerQuote: {
      text: 'On a fait les tapis de tout le deuxième étage en un samedi, et on a fini par dîner ensemble.',
      attribution: '',
    },
    internalFaq: [
      {
        question: 'Qui nettoie l’appareil entre deux voisins, et combien de temps cela prend-il ?',
        answer: '',
      },
    ],
  },
  supporters: [],
} satisfies SeedRelease;
