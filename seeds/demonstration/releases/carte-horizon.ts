// The flagship of the story: open, almost convincing, with two questions that still wait for an answer.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';
import { saidOfCarteHorizon } from './carte-horizon-said.ts';

/** What became of the second paragraph of the solution on the way: it began among the benefits. */
const booking =
  'Pour 600 points, elle réserve une nuit hors saison. Pour 450 points, une personne salariée et déclarée vient une heure repasser, nettoyer ou jardiner. Les points restent valables trois ans, et deux foyers d’une même famille peuvent les réunir.';
const till =
  'Au moment de payer, la caisse dit en une phrase ce que valent les points : une demi-journée de vacances, une heure de ménage, ou un produit. La cliente choisit plus tard, chez elle, parmi 140 villages de vacances et 600 aides à domicile proches.';
const gain = 'Une famille qui dépense 50 euros par mois gagne une nuit par an.';
const problemAtFirst =
  'Nos clients ont trop de cartes de fidélité et ne s’en servent pas. Les points expirent avant qu’ils ne vaillent quelque chose, et la remise arrive sur un produit dont ils n’ont pas besoin.';

export const carteHorizon = {
  key: 'carte-horizon',
  by: 'claire',
  coWriters: ['ines', 'jonas'],
  daysAgo: 41,
  topics: ['loyalty', 'prices'],
  audience: 'organisation',
  entity: 'group',
  stage: 'open',
  guests: ['lucas'],
  from: ['points-contre-temps', 'trop-de-cartes', 'points-oublies'],
  text: {
    language: 'fr',
    product: 'La carte Horizon',
    headline: 'La carte Horizon transforme chaque achat du quotidien en jours de vacances',
    subtitle:
      'Les familles qui achètent leurs produits d’entretien chez nous paient une partie de leurs congés ou de leur aide à domicile avec leurs points.',
    place: 'Lyon',
    date: '2028-03-03',
    summary:
      'Dès aujourd’hui, les points de la carte Horizon s’échangent contre des bons de vacances et des heures d’aide à domicile, via un formulaire dédié. Rien de ce qui existait ne se perd. Les clients de France, du Portugal et d’Allemagne gardent leur carte, leurs points et leurs remises.',
    problem:
      'Une cliente garde en moyenne sept cartes de fidélité dans son sac et n’en utilise que deux. Les points expirent avant qu’ils ne vaillent quelque chose, et la remise arrive sur un produit dont elle n’a pas besoin. L’an dernier, 61 points sur 100 ont disparu sans servir. Dans nos magasins, neuf personnes sur dix ne savent pas combien elles en ont.',
    solution:
      'Au moment de payer, la caisse dit en une phrase ce que valent les points : une demi-journée de vacances, une heure de ménage, ou un produit. La cliente choisit plus tard, chez elle, parmi 140 villages de vacances et 600 aides à domicile proches.\nPour 600 points, elle réserve une nuit hors saison. Pour 450 points, une personne salariée et déclarée vient une heure repasser, nettoyer ou jardiner. Les points restent valables trois ans, et deux foyers d’une même famille peuvent les réunir.',
    benefits:
      'Une famille qui dépense 50 euros par mois gagne une nuit par an. Une personne âgée obtient une heure d’aide tous les neuf mois sans sortir d’argent. Celle qui préfère les remises les garde : rien ne change tant qu’elle ne demande rien.',
    spokespersonQuote: {
      text: 'Nous vendons de quoi tenir une maison. Il était temps que notre carte rende aussi un peu du temps que la maison prend.',
      attribution: 'Nadège Colin, directrice de la fidélité et du service client',
    },
    howToStart:
      'La carte actuelle suffit. À la caisse, au téléphone ou sur le site, chacun donne son adresse électronique une fois et reçoit la liste de ce que ses points permettent près de chez lui.',
    customerQuote: {
      text: 'Mes points du ménage ont payé deux jours à la mer. Avant, ils payaient une éponge.',
      attribution: 'Delphine M., mère de deux enfants, Villeurbanne',
    },
    callToAction:
      'La carte Horizon est gratuite dans les magasins Maison Brévent, sur le site et par catalogue. Les points gagnés depuis le 1er janvier 2026 comptent déjà.',
    customerFaq: [
      {
        question: 'Que deviennent mes points actuels ?',
        answer:
          'Ils restent sur votre carte, à la même valeur ou mieux. Cent points valaient 2 euros de remise ; ils valent toujours 2 euros de remise, ou 4 euros de vacances ou d’aide à domicile.',
      },
      {
        question: 'Puis-je partir en juillet ou en août ?',
        answer:
          'Oui, avec un complément. Les 600 points paient une nuit entière de septembre à juin, sauf vacances de Noël. En été, ils paient environ le tiers d’une nuit, et le site affiche le reste à payer avant toute réservation.',
      },
      {
        question: 'Qui vient chez moi pour l’heure d’aide à domicile ?',
        answer:
          'Une personne salariée d’un service agréé de votre ville. Vous voyez son prénom et les avis d’autres clients avant d’accepter. Si elle ne convient pas, l’heure vous est rendue.',
      },
      {
        question: 'Mes points expirent-ils encore ?',
        answer:
          'Ils durent trois ans au lieu d’un. Nous vous écrivons trois mois avant la fin, avec trois choses que vous pouvez faire avec ce que vous avez.',
      },
      {
        question: 'Puis-je donner mes points à ma mère ?',
        answer:
          'Oui. Deux foyers d’une même famille peuvent réunir leurs points, et chacun garde sa carte. Chacun peut défaire le lien le jour même, et reprend alors ce qu’il a apporté.',
      },
    ],
    internalFaq: [
      {
        question: 'D’où vient la conviction que des vacances plairont plus que des remises ?',
        answer:
          'En mai, nous avons proposé le choix à 412 clients de Lyon et de Porto : 58 % ont pris les vacances ou l’aide à domicile, 31 % la remise, 11 % rien. Les plus de 65 ans choisissent l’aide à domicile deux fois sur trois. Ce sont des intentions : il faut encore le vérifier avec de vrais points.',
      },
      {
        question: 'Combien cela coûte-t-il ?',
        answer:
          'Aujourd’hui, les remises de la carte coûtent 0,8 % des ventes, car 61 % des points expirent. Si 55 % des points servent, à 4 % de valeur, nous passons à 2,2 %. Les partenaires en paient 0,6 point, parce qu’ils remplissent des nuits et des heures creuses. Il reste 0,8 point à gagner par des achats plus fréquents.',
      },
      {
        question: 'Pourquoi dire « bon de vacances » et non « chèque-vacances » ?',
        answer:
          'Le chèque-vacances est un titre réglementé en France. Nous émettons un bon, utilisable chez nos partenaires seulement. Le service juridique relit chaque support avant l’impression.',
      },
      {
        question: 'Que deviennent les points déjà gagnés si un partenaire se retire ?',
        answer: '',
      },
      {
        question:
          'Comment calculons-nous l’impôt des clients sur l’heure d’aide à domicile, dans chacun des trois pays ?',
        answer: '',
      },
      {
        question: 'Que font les autres enseignes ?',
        answer:
          'Sur onze programmes comparés, neuf donnent des remises et deux des voyages en avion. Aucun ne propose d’aide à domicile. Notre avantage tiendra peut-être un an : il vient des accords locaux, longs à copier.',
      },
      {
        question: 'Qu’est-ce que nous ne ferons pas ?',
        answer:
          'Ni avion, ni croisière, ni points à acheter, ni niveaux « or » ou « argent ». Nous ne vendons aucune donnée aux partenaires : ils reçoivent un numéro de bon, une date et un prénom.',
      },
      {
        question: 'Quelle est la prochaine étape ?',
        answer:
          'Un essai de huit semaines à Lyon Part-Dieu avec 300 clients, deux villages de vacances et un service d’aide à domicile. Nous arrêtons si moins de 60 personnes demandent ce que valent leurs points.',
      },
    ],
  },
  begins: {
    headline: 'La carte Horizon : des vacances avec vos points',
    problem: problemAtFirst,
    solution: 'Au moment de payer, la caisse dit ce que valent les points.',
    benefits: `${gain}\n${booking}`,
    customerQuote: { text: 'Je suis très contente de mes points.', attribution: 'Une cliente' },
  },
  revisions: [
    {
      by: 'claire',
      daysAgo: 40.5,
      name: 'Premier jet',
      text: { problem: problemAtFirst, solution: till, benefits: `${gain}\n${booking}` },
    },
    { by: 'jonas', daysAgo: 38.2, text: { benefits: `${gain}\n${booking}` } },
    { by: 'ines', daysAgo: 34.9, name: 'Après les retours de Porto', text: { benefits: gain } },
    { by: 'claire', daysAgo: 8.9, text: {} },
  ],
  supporters: keys(
    'sandrine moussa hugo mireille solenn yann aicha youssef maud thibault nadege odile gaspard amandine philippine ravi karim louise owen fatou gerard elodie ghislain rui beatriz joao diogo catarina edson leonor oksana fernanda tomas mehmet dorothea pawel frauke zeynep lena amelia',
  ),
  offers: [
    {
      by: 'moussa',
      help: 'test',
      note: 'Deux caisses de la Part-Dieu pour l’essai, dès que vous voulez, sauf en décembre.',
    },
    {
      by: 'thibault',
      help: 'skill',
      note: 'Je peux refaire le calcul du coût avec trois hypothèses d’usage.',
    },
    {
      by: 'tomas',
      help: 'skill',
      note: 'A oficina faz 300 cartões de ensaio numa tarde, com a frase impressa no verso.',
    },
    {
      by: 'mehmet',
      help: 'time',
      note: 'Zwei Stunden pro Woche, um in Steglitz Kundinnen zu fragen, was sie wählen würden.',
    },
  ],
  questions: [
    {
      asked: { by: 'gaspard', daysAgo: 30.5 },
      by: 'claire',
      daysAgo: 29.4,
      faq: 'internalFaq',
      question: 'Combien cela coûte-t-il ?',
    },
    {
      asked: { by: 'louise', daysAgo: 22.7 },
      by: 'claire',
      daysAgo: 21.9,
      faq: 'internalFaq',
      question: 'Que deviennent les points déjà gagnés si un partenaire se retire ?',
    },
  ],
  enrichments: [
    {
      by: 'ines',
      daysAgo: 33,
      idea: 'menage-contre-points',
      section: 'solution',
      why: 'Repasser et faire les vitres, c’est ce que l’on demande d’abord, à Porto comme à Lyon.',
      answer: { by: 'claire', daysAgo: 32.4, outcome: 'taken' },
    },
    {
      by: 'hugo',
      daysAgo: 20,
      idea: 'bornes-muettes',
      section: 'internalFaq',
      why: 'Ce qui a échoué en 2024 au même endroit mérite une réponse avant que quelqu’un la demande.',
      answer: {
        by: 'claire',
        daysAgo: 19.4,
        outcome: 'declined',
        reason:
          'Nous ne mettrons aucune borne : la caisse parle, c’est tout. Je garde la leçon pour les phrases de caisse, merci.',
      },
    },
    {
      by: 'beatriz',
      daysAgo: 6.5,
      idea: 'pontos-limpeza',
      section: 'benefits',
      why: 'Uma hora de limpeza vale mais do que um desconto para quem trata da casa sozinha.',
    },
  ],
  ...saidOfCarteHorizon,
} satisfies SeedRelease;
