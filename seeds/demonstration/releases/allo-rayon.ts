// Found in the field by a salesperson, validated, and now being put in place store by store.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const alloRayon = {
  key: 'allo-rayon',
  by: 'sandrine',
  coWriters: ['youssef', 'moussa'],
  daysAgo: 88,
  topics: ['customer-service', 'stores'],
  audience: 'organisation',
  entity: 'france',
  stage: 'deployment',
  from: ['telephone-vendeurs', 'numero-par-rayon'],
  deciders: ['samira', 'bruno'],
  decision: {
    by: 'samira',
    daysAgo: 26,
    reason:
      'Je dis oui, et nous passons au déploiement. Trois choses m’ont convaincue : le temps mesuré à la Part-Dieu (1 minute 40 en moyenne), les 31 retours évités, et le fait qu’aucune vendeuse n’ait demandé à rendre le téléphone. J’ai hésité sur le samedi. Vous avez tranché vous-mêmes en coupant la ligne de 15 h à 17 h, et c’est mieux que ce que j’aurais imposé. Deux magasins en mai, les autres après le bilan de juillet.',
  },
  text: {
    language: 'fr',
    product: 'Allô Rayon',
    headline: 'Avec Allô Rayon, une vendeuse du magasin répond au téléphone en moins de deux minutes',
    subtitle: 'Les clients qui hésitent chez eux parlent à la personne qui a le produit sous les yeux.',
    place: 'Lyon',
    date: '2027-05-12',
    summary:
      'À partir d’aujourd’hui, les clients de Lyon Part-Dieu et de Nantes appellent directement le rayon qui les intéresse. Une vendeuse ou un vendeur prend le produit en main, répond, et envoie une photo si elle aide.',
    problem:
      'Une cliente a un doute devant sa machine à laver : ce détachant abîme-t-il la laine ? Elle appelle, choisit entre cinq touches et attend neuf minutes. La personne qui répond n’a jamais vu le flacon et lui lit l’étiquette. Un appel sur trois se termine par « voyez en magasin ». Alors la cliente achète au hasard, et une fois sur douze elle rapporte le produit.',
    solution:
      'Chaque rayon a son numéro, imprimé sur le ticket et affiché sur le site à côté du produit. Il sonne dans la poche d’une personne du rayon, sur un téléphone du magasin.\nElle regarde le flacon, le compare à celui d’à côté et dit ce qu’elle ferait chez elle. Si elle sert quelqu’un, l’appel passe à une collègue, puis au service client, qui voit déjà la question. Entre 15 h et 17 h le samedi, la ligne propose de rappeler le lundi matin : les clients présents passent avant.',
    benefits:
      'Le client obtient une réponse de métier pendant que la tache est encore fraîche. La vendeuse fait ce qu’elle sait faire, même quand l’allée est vide. Le service client garde son temps pour les colis perdus et les remboursements.',
    spokespersonQuote: {
      text: 'Nos clients connaissent nos vendeuses par leur prénom. Nous avons cessé de les séparer par un standard.',
      attribution: 'Samira Haddad, directrice France',
    },
    howToStart:
      'Le numéro du rayon figure en bas du ticket de caisse. Sur le site, le bouton « Demander au rayon » lance l’appel et montre qui travaille aujourd’hui.',
    customerQuote: {
      text: 'J’avais du vin sur un plaid en mohair et dix minutes devant moi. Sandrine m’a dit : eau froide, savon, surtout pas de sel. Le plaid est sauvé. La fois d’avant, j’avais attendu neuf minutes pour qu’on me lise l’étiquette.',
      attribution: 'Bernard T., client à Bron',
    },
    callToAction:
      'Allô Rayon est gratuit, au prix d’un appel local, du lundi au samedi de 10 h à 19 h, à Lyon Part-Dieu et à Nantes. Les autres magasins suivront à l’automne.',
    customerFaq: [
      {
        question: 'Est-ce bien une personne du magasin qui répond ?',
        answer:
          'Oui, toujours. Elle travaille dans le rayon que vous appelez et vous donne son prénom. Si tout le monde est occupé, le service client répond et vous le dit.',
      },
      {
        question: 'Va-t-elle chercher à me vendre quelque chose ?',
        answer:
          'Non. Elle ne touche aucune prime sur les appels. La réponse la plus fréquente pendant l’essai a été : « Vous avez déjà ce qu’il faut sous l’évier. »',
      },
      {
        question: 'Puis-je montrer la tache ?',
        answer:
          'Oui, par photo. Le magasin l’efface le soir même. Vous pouvez aussi recevoir une photo du produit posé à côté d’un autre, pour comparer les tailles.',
      },
      {
        question: 'Peut-on me mettre un produit de côté ?',
        answer:
          'Oui, jusqu’au lendemain soir. La personne du rayon l’étiquette à votre prénom et vous le retirez à la caisse, sans faire deux fois la queue.',
      },
    ],
    internalFaq: [
      {
        question: 'Que montre l’essai de la Part-Dieu ?',
        answer:
          'En sept semaines : 160 clients, 214 appels, 1 minute 40 en moyenne. 31 personnes ont dit qu’elles n’avaient plus besoin de rapporter leur produit. 44 sont venues acheter dans la semaine. Nous n’avons pas de groupe de comparaison, donc ce dernier chiffre flatte peut-être l’essai.',
      },
      {
        question: 'Les clients présents en magasin attendent-ils davantage ?',
        answer:
          'Le samedi après-midi, oui : nous avons compté quatre attentes de plus de cinq minutes en une heure. Nous avons coupé la ligne de 15 h à 17 h et le problème a disparu. En semaine, nous n’avons rien constaté.',
      },
      {
        question: 'Combien cela coûte-t-il ?',
        answer:
          'Trois téléphones robustes par magasin, 190 euros pièce, et 24 euros par mois pour les lignes. La formation prend une demi-journée par personne. Pour douze magasins : 19 000 euros la première année.',
      },
      {
        question: 'Et si une vendeuse ne veut pas répondre au téléphone ?',
        answer:
          'Elle ne répond pas. Le téléphone est proposé, jamais imposé. À la Part-Dieu, sept personnes sur neuf l’ont pris, et deux s’occupent du rayon pendant ce temps.',
      },
      {
        question: 'Que faisons-nous des appels agressifs ?',
        answer:
          'Un bouton rouge transfère l’appel au responsable, sans explication à donner. Il a servi deux fois. La règle est écrite et affichée en réserve : on raccroche après un avertissement.',
      },
      {
        question: 'Qu’est-ce que nous ne ferons pas ?',
        answer:
          'Pas d’enregistrement des appels, pas d’objectif de durée, pas de classement entre vendeuses. Nous comptons les appels par rayon et par jour, jamais par personne.',
      },
      {
        question: 'Quelle est la prochaine étape ?',
        answer:
          'Solenn ouvre la ligne du rayon linge à Nantes en mai. Bilan commun en juillet avec Youssef pour le service client, puis choix des magasins de l’automne.',
      },
    ],
  },
  supporters: keys(
    'claire nadege maud thibault hugo mireille solenn yann aicha odile amandine philippine karim ghislain minh elodie gerard fatou ravi owen frauke mehmet jonas diogo leonor fernanda goncalo beatriz',
  ),
  offers: [
    {
      by: 'solenn',
      help: 'test',
      note: 'Le rayon linge de Nantes est volontaire. On a déjà choisi la sonnerie.',
    },
    {
      by: 'odile',
      help: 'skill',
      note: 'Je prépare la demi-journée de formation avec Sandrine, sur de vrais appels.',
    },
    {
      by: 'minh',
      help: 'time',
      note: 'Une fiche par famille de produits : ce qu’on peut conseiller, ce qu’il ne faut jamais dire.',
    },
  ],
  comments: [
    {
      by: 'maud',
      daysAgo: 84.2,
      text: 'Je vais être franche : au service client, on a d’abord lu « vous répondez mal ». Neuf minutes d’attente, ce n’est pas nous, c’est le nombre de lignes. Est-ce qu’on peut le dire autrement ?',
      reactions: [{ by: 'youssef', reaction: 'agree' }],
      replies: [
        {
          by: 'sandrine',
          daysAgo: 83.7,
          text: 'Pardon Maud, ce n’était pas pour vous. Vous n’avez pas le flacon devant vous, c’est tout. J’ai ajouté dans les bénéfices que vous gardez votre temps pour ce que nous ne savons pas faire.',
          reactions: [
            { by: 'maud', reaction: 'thanks' },
            { by: 'amandine', reaction: 'celebrate' },
          ],
        },
      ],
    },
    {
      by: 'mireille',
      daysAgo: 80.5,
      question: true,
      text: 'Le samedi à 16 h j’ai quarante personnes dans l’allée. Qui décroche ?',
      replies: [
        {
          by: 'moussa',
          daysAgo: 79.8,
          text: 'Personne. J’ai compté samedi dernier : quatre clients ont attendu plus de cinq minutes entre 15 h et 17 h. On propose de couper la ligne et de rappeler le lundi.',
          replies: [
            {
              by: 'mireille',
              daysAgo: 79.5,
              text: 'Vendu. Et le lundi matin c’est justement mort, ça occupera Hugo.',
              replies: [{ by: 'hugo', daysAgo: 79.2, text: 'J’ai tout lu, madame Fabre.' }],
              reactions: [{ by: 'hugo', reaction: 'celebrate' }],
            },
          ],
        },
      ],
    },
    {
      by: 'frauke',
      daysAgo: 61.3,
      text: 'Wir in Hamburg schauen neidisch zu. Eine Frage aus der Praxis: Nehmt ihr das Telefon mit in die Pause? Bei uns würde das niemand wollen.',
      replies: [
        {
          by: 'sandrine',
          daysAgo: 60.6,
          text: 'Non, il reste sur le chargeur près de la caisse. Qui part en pause le pose. Personne ne l’emporte chez soi non plus.',
          reactions: [{ by: 'frauke', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'gerard',
      daysAgo: 44.1,
      sealed: true,
      text: 'Attention à ne pas compter les appels par personne « juste pour voir ». C’est toujours comme ça que ça commence. Je soutiens si c’est écrit noir sur blanc.',
      reactions: [
        { by: 'hugo', reaction: 'agree' },
        { by: 'solenn', reaction: 'agree' },
        { by: 'aicha', reaction: 'agree' },
      ],
      replies: [
        {
          by: 'sandrine',
          daysAgo: 43.2,
          text: 'C’est écrit maintenant, dans « ce que nous ne ferons pas ». J’y tiens autant que vous.',
        },
      ],
    },
    {
      by: 'youssef',
      daysAgo: 33.9,
      text: 'Point à la fin de la septième semaine : 160 clients, 214 appels, 31 retours évités. Appel le plus long : onze minutes, pour un canapé et un chiot. Le canapé va bien. Le chiot aussi.',
      reactions: [
        { by: 'claire', reaction: 'celebrate' },
        { by: 'samira', reaction: 'thanks' },
        { by: 'leonor', reaction: 'celebrate' },
      ],
    },
  ],
} satisfies SeedRelease;
