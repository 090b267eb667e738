// Tried in Nantes, stopped with lessons: the release that earns the most thanks.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const coffreBrevent = {
  key: 'coffre-brevent',
  by: 'yann',
  coWriters: ['aicha', 'ludovic'],
  daysAgo: 112,
  topics: ['delivery', 'privacy'],
  audience: 'organisation',
  entity: 'france',
  stage: 'stopped',
  from: ['coffre-immeuble'],
  deciders: ['samira'],
  validation: {
    by: 'samira',
    daysAgo: 48,
    reason:
      'Je valide, pour quatre semaines et 180 clients, pas davantage. Le besoin est chiffré et le texte dit honnêtement ce qu’il ignore : ce que penseront les voisins, et ce que feront les serrures. Nous nous revoyons avec les chiffres ; sous 90 % de livraisons réussies du premier coup, nous arrêtons.',
  },
  decision: {
    by: 'samira',
    daysAgo: 14,
    reason:
      'Nous arrêtons, comme l’équipe le propose, et je la remercie de l’avoir proposé avant moi. Quatre semaines, 180 clients, 412 livraisons : 71 % ont réussi du premier coup, il en fallait 90. Les voisins ont vécu le coffre comme un inconnu dans leur hall, et une serrure sur six a gelé ou s’est bloquée. Nous gardons trois leçons : demander l’accord de l’immeuble avant celui du client, ne jamais confier deux codes à une même personne, essayer les serrures en janvier et non en juin. Lyon et Hambourg les ont déjà reprises.',
  },
  text: {
    language: 'fr',
    product: 'Le Coffre Brévent',
    headline: 'Le Coffre Brévent reçoit vos colis en bas de chez vous pendant que vous travaillez',
    subtitle: 'Les habitants d’un même immeuble retrouvent leurs commandes le soir, à quelques marches de leur porte.',
    place: 'Nantes',
    date: '2027-02-08',
    summary:
      'Maison Brévent installe aujourd’hui son coffre dans quarante halls d’immeubles nantais. Le livreur y dépose le colis, le client l’ouvre avec un code à son retour, et personne n’attend plus derrière une fenêtre.',
    problem:
      'À Nantes, 34 livraisons sur 100 échouent la première fois parce que personne n’est là. Le colis part dans un commerce à douze minutes à pied, qui ferme à 18 h 30. Une cliente qui travaille à l’hôpital y est allée trois fois pour un bidon de lessive de six kilos. La quatrième, elle a demandé le remboursement.',
    solution:
      'Un coffre de la taille d’une armoire à chaussures se fixe dans le hall, à côté des boîtes aux lettres. Le client choisit « dans mon coffre » au moment de payer.\nLe livreur ouvre une case libre avec un code qui ne sert qu’une fois, pose le colis et ferme. Le client reçoit un autre code sur son téléphone ou par un appel vocal. Il dispose de trois jours. S’il part en voyage, une voisine de son choix peut ouvrir à sa place.',
    benefits:
      'Le client rentre chez lui et son colis y est déjà. Le livreur passe une fois au lieu de deux. L’immeuble ne voit plus de paquets posés sous les boîtes aux lettres, et le gardien retrouve sa loge.',
    spokespersonQuote: {
      text: 'Livrer quelqu’un qui n’est pas là, c’est livrer une porte. Nous voulions livrer la personne.',
      attribution: 'Yann Guérin, directeur du magasin de Nantes',
    },
    howToStart:
      'Un locataire ou un propriétaire nous indique son immeuble sur le site. Nous demandons l’accord du syndic, nous posons le coffre en une heure et nous l’entretenons.',
    customerQuote: {
      text: 'Je pars à six heures et je rentre à vingt. Pour la première fois, mes six kilos de lessive étaient en bas, au sec, et j’ai gardé mon samedi matin.',
      attribution: 'Clémence B., aide-soignante, Nantes',
    },
    callToAction:
      'Le Coffre Brévent est gratuit pour l’immeuble. Chaque dépôt coûte 1 euro, et rien pour les commandes de plus de 40 euros. Quarante halls ouvrent aujourd’hui.',
    customerFaq: [
      {
        question: 'Qui peut ouvrir le coffre ?',
        answer:
          'Vous, et la personne que vous désignez. Le livreur n’ouvre que des cases vides, avec un code valable dix minutes. Nous ne gardons pas la liste de vos heures de retour.',
      },
      {
        question: 'Que se passe-t-il si la serrure se bloque ?',
        answer:
          'Vous appelez le numéro inscrit sur le coffre. Une personne du magasin vient le jour même ou vous rapporte un produit identique. Le dépôt vous est remboursé.',
      },
      {
        question: 'Mes voisins doivent-ils être d’accord ?',
        answer:
          'Le syndic doit l’être. Nous affichons aussi un mot dans le hall pendant quinze jours avant la pose, avec un nom et un téléphone.',
      },
      {
        question: 'Un autre transporteur peut-il s’en servir ?',
        answer:
          'Pas pour l’instant. Nous préférons d’abord tenir notre promesse avec nos propres tournées, puis voir si les habitants le souhaitent.',
      },
    ],
    internalFaq: [
      {
        question: 'Qu’avons-nous essayé exactement ?',
        answer:
          'Quatre semaines, douze immeubles, 180 clients et 412 livraisons. Le critère d’arrêt était écrit avant : moins de 90 livraisons réussies sur 100. Nous en avons réussi 71 sur 100. Nous arrêtons donc, sans chercher d’excuse.',
      },
      {
        question: 'Première leçon sur la confiance : pourquoi les voisins ont-ils protesté ?',
        answer:
          'Parce que nous avions demandé au syndic et au client, jamais à l’immeuble. Dans trois halls, quelqu’un a collé « À qui est cette boîte ? ». Dans le seul immeuble où Aïcha avait fait le tour des étages, il n’y a eu aucune plainte.',
      },
      {
        question: 'Deuxième leçon sur la confiance : pourquoi onze clients ont-ils renoncé ?',
        answer:
          'Ils ont reçu le code du livreur et le leur dans la même journée, à cause d’une erreur de notre part. Deux codes pour une même case, et plus personne n’y croit. Un seul cas a suffi : il a fait le tour de l’immeuble.',
      },
      {
        question: 'Et la leçon sur les serrures ?',
        answer:
          'Nous les avions essayées en juin, dans un bureau. En novembre, dans un hall ouvert au vent, une sur six s’est bloquée. Le fabricant annonçait −10 degrés, mais au sec. Il faut essayer l’humidité, pas seulement le froid.',
      },
      {
        question: 'Combien cela a-t-il coûté ?',
        answer:
          '11 300 euros, dont 7 900 de coffres. Neuf coffres sur douze serviront de casiers de retrait dans le magasin de Nantes. La perte réelle est de 5 400 euros, et 38 heures de travail.',
      },
      {
        question: 'Qu’est-ce qui nous ferait recommencer ?',
        answer:
          'Une serrure mécanique sans électronique, un immeuble qui nous appelle de lui-même, et un autre transporteur pour partager les frais. Deux de ces trois conditions suffiraient.',
      },
      {
        question: 'Qui a repris ces leçons ?',
        answer:
          'Hambourg avait un projet voisin dans les caves et l’a changé avant de dépenser. À Lyon, Fatou a repris l’affichette et le tour des étages pour les livraisons du soir.',
      },
    ],
  },
  supporters: keys(
    'solenn fatou gerard claire sandrine moussa mireille maud youssef amandine philippine odile karim gaspard ravi henning frauke zeynep dorothea lena jonas catarina diogo beatriz',
  ),
  offers: [
    {
      by: 'karim',
      help: 'time',
      note: 'Une journée pour corriger l’envoi des deux codes, si vous poursuivez.',
    },
    { by: 'fatou', help: 'skill', note: 'Je reprends la tournée des douze immeubles dans mon plan du soir.' },
  ],
  comments: [
    {
      by: 'maud',
      daysAgo: 104.8,
      question: true,
      text: 'Qui répond quand la serrure se bloque à 21 h ? Le « jour même », pour un client dehors avec son code, c’est maintenant.',
      replies: [
        {
          by: 'aicha',
          daysAgo: 104.1,
          text: 'Pendant l’essai, c’est moi, jusqu’à 22 h. Ce n’est pas tenable pour quarante immeubles et je préfère le dire tout de suite.',
          reactions: [{ by: 'maud', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'solenn',
      daysAgo: 63.4,
      text: 'Dans mon immeuble il y a eu une réunion de copropriétaires rien que pour la boîte. Une heure dix. Personne n’était contre, ils voulaient juste qu’on leur demande.',
      reactions: [
        { by: 'yann', reaction: 'thanks' },
        { by: 'ludovic', reaction: 'agree' },
      ],
    },
    {
      by: 'ludovic',
      daysAgo: 48.3,
      text: 'Chiffres de la semaine deux : 68 % de livraisons réussies. Causes, sur cent échecs : serrure 38, case pleine 29, livreur qui ne trouve pas le hall 22, code reçu deux fois 11. On est loin des 90.',
      replies: [
        {
          by: 'gaspard',
          daysAgo: 47.8,
          question: true,
          text: 'Si on règle la serrure, on arrive à combien ?',
          replies: [
            {
              by: 'ludovic',
              daysAgo: 47.2,
              text: 'À 80 environ. Mieux, mais pas 90. Et la confiance ne se règle pas avec un tournevis.',
              reactions: [{ by: 'gaspard', reaction: 'agree' }],
            },
          ],
        },
      ],
    },
    {
      by: 'yann',
      daysAgo: 33.1,
      text: 'On arrive au bout des quatre semaines : 71 %. C’est moi qui ai porté ce projet et c’est moi qui propose d’arrêter. On écrit les leçons cette semaine, avec les noms de ceux qui les ont trouvées.',
      reactions: [
        { by: 'claire', reaction: 'thanks' },
        { by: 'samira', reaction: 'thanks' },
        { by: 'solenn', reaction: 'thanks' },
        { by: 'amandine', reaction: 'thanks' },
        { by: 'henning', reaction: 'thanks' },
        { by: 'fatou', reaction: 'thanks' },
      ],
      replies: [
        {
          by: 'henning',
          daysAgo: 32.2,
          text: 'Danke, Yann. Wir wollten im März Schränke in die Keller stellen. Jetzt fragen wir zuerst die Häuser. Ihr habt uns vermutlich 9.000 Euro gespart.',
          reactions: [{ by: 'yann', reaction: 'celebrate' }],
        },
        {
          by: 'claire',
          daysAgo: 31.7,
          text: 'Même histoire que mes bornes muettes en 2024 : on avait tout prévu sauf les gens autour. Merci de l’écrire si clairement.',
        },
      ],
    },
    {
      by: 'zeynep',
      daysAgo: 24.6,
      text: 'Ich lerne gerade für die Prüfung „Projekt auswerten“. Darf ich das hier als Beispiel nehmen? Es ist das erste, in dem jemand schreibt, dass es nicht geklappt hat.',
      replies: [
        {
          by: 'aicha',
          daysAgo: 24.1,
          text: 'Avec plaisir, @Zeynep Aydın. Raconte aussi la table à repasser, c’est notre revanche.',
        },
      ],
    },
  ],
} satisfies SeedRelease;
