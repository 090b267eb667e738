// Refused, with reasons that respect the work and say what would change them.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const deuxHeures = {
  key: 'deux-heures',
  by: 'fatou',
  coWriters: ['karim'],
  daysAgo: 96,
  topics: ['delivery', 'app'],
  audience: 'organisation',
  entity: 'france',
  stage: 'refused',
  from: ['velo-urgence'],
  deciders: ['bruno', 'samira'],
  decision: {
    by: 'bruno',
    daysAgo: 38,
    reason:
      'Je refuse, et je veux dire pourquoi sans détour. Le communiqué est clair, le besoin est réel, et je n’ai trouvé aucune phrase à couper. Mais chaque course coûte 11,60 euros, le client en paie 4,90, et le panier moyen du test était de 17 euros : nous perdrions de l’argent à chaque réussite. Je ne crois pas non plus que nous puissions promettre deux heures avec des coursiers que nous ne salarions pas, et le texte reconnaît ce risque sans le résoudre. Le travail de Fatou sur les tournées du soir, lui, sert dès maintenant à Nantes.',
    wouldChange:
      'Je relirai volontiers une version où la course coûte moins de 6 euros, par exemple avec trois livraisons groupées par départ, ou un panier moyen d’au moins 35 euros mesuré sur 200 commandes ; et où les personnes qui livrent sont salariées, par nous ou par un partenaire nommé.',
  },
  text: {
    language: 'fr',
    product: 'Brévent Deux Heures',
    headline: 'Avec Brévent Deux Heures, le produit qui manque arrive avant que la tache ne sèche',
    subtitle: 'Les habitants de Lyon et de Villeurbanne reçoivent en deux heures ce qui leur manque pour finir.',
    place: 'Lyon',
    date: '2028-11-13',
    summary:
      'Maison Brévent livre aujourd’hui à vélo 400 produits d’entretien et de dépannage à Lyon et à Villeurbanne. Le client commande depuis son téléphone et reçoit son colis dans les deux heures.',
    problem:
      'Un dimanche matin, l’évier déborde et le magasin est à quarante minutes de bus. Dans notre enquête, 27 foyers sur 100 ont vécu une urgence ménagère le mois dernier. Ils ont emprunté à un voisin, acheté deux fois plus cher à la station-service, ou attendu. Un sur trois a abîmé quelque chose en attendant : un parquet, un canapé, une chemise de mariage.',
    solution:
      'Le client ouvre l’application et touche la situation plutôt que le produit : « ça déborde », « c’est taché », « c’est bouché ». Trois questions plus tard, il voit ce qu’il lui faut, le prix et l’heure d’arrivée.\nUne personne de Lyon Part-Dieu prépare le sac en six minutes. Un coursier à vélo part avec deux commandes au plus. Pendant le trajet, un message dit quoi faire en attendant : couper l’eau, tamponner, ne surtout pas frotter.',
    benefits:
      'Le client sauve son parquet et son dimanche. Il ne traverse pas la ville avec une serpillière sous le bras. Il apprend au passage le geste qui évite la prochaine urgence.',
    spokespersonQuote: {
      text: 'Une urgence ménagère se joue en heures, pas en jours ouvrés. Nous avons mis notre réserve à portée de vélo.',
      attribution: 'Fatou Diallo, planificatrice transport',
    },
    howToStart:
      'Le bouton rouge figure en haut de l’application. Il suffit d’une adresse à Lyon ou à Villeurbanne et d’un moyen de paiement.',
    customerQuote: {
      text: 'La machine a lâché à 19 h, avec du savon jusqu’au couloir. À 20 h 10, j’avais un tuyau, un joint et quelqu’un qui m’avait dit de couper l’eau. L’an dernier, j’ai payé le plafond du voisin.',
      attribution: 'Rachid L., locataire, Villeurbanne',
    },
    callToAction:
      'Brévent Deux Heures coûte 4,90 euros par livraison, tous les jours de 8 h à 21 h, à Lyon et à Villeurbanne. La première est offerte.',
    customerFaq: [
      {
        question: 'Et si cela prend plus de deux heures ?',
        answer:
          'La livraison est gratuite, et le client garde le produit même s’il n’en a plus besoin. Nous lui écrivons dès que nous savons que nous serons en retard.',
      },
      {
        question: 'Livrez-vous un plombier ?',
        answer:
          'Non. Nous livrons ce qu’il faut pour tenir jusqu’au lendemain, et nous donnons les numéros d’urgence de la ville quand la situation est dangereuse.',
      },
      {
        question: 'Les prix sont-ils ceux du magasin ?',
        answer: 'Oui, au centime près. Seule la livraison s’ajoute, et elle s’affiche avant le choix du produit.',
      },
      {
        question: 'Puis-je commander pour quelqu’un d’autre ?',
        answer:
          'Oui. Beaucoup d’enfants le feront pour leurs parents : l’adresse de livraison peut être différente, et la personne reçoit un appel au lieu d’un message.',
      },
    ],
    internalFaq: [
      {
        question: 'Qu’a donné le test ?',
        answer:
          'Trois semaines, 88 commandes, 81 arrivées dans les deux heures. La note moyenne est de 4,7 sur 5. Le panier moyen est de 17 euros, soit la moitié de ce que nous espérions.',
      },
      {
        question: 'Combien coûte une livraison ?',
        answer:
          '11,60 euros : 8,20 pour la course, 2,10 pour la préparation, 1,30 pour l’emballage et le paiement. Le client en paie 4,90. La marge sur 17 euros de panier est de 5,40 euros. Nous perdons donc 1,30 euro à chaque commande, avant tout frais fixe.',
      },
      {
        question: 'Comment passer à l’équilibre ?',
        answer:
          'À trois commandes par départ, la course tombe à 3,40 euros. Il faudrait environ 60 commandes par jour dans un rayon de quatre kilomètres. Nous en avons eu quatre par jour, sans publicité.',
      },
      {
        question: 'Qui sont les coursiers ?',
        answer:
          'Pendant le test, une coopérative locale de cinq salariés, déjà au maximum de ses heures. Au-delà, il faudrait des indépendants. Nous n’avons pas de réponse satisfaisante à cette question.',
      },
      {
        question: 'Que font les concurrents ?',
        answer:
          'Deux services de courses rapides ont quitté Lyon en deux ans. Ils vendaient de tout ; nous ne vendons que l’urgence. C’est un argument, pas une preuve.',
      },
      {
        question: 'Qu’est-ce que nous ne ferons pas ?',
        answer:
          'Ni livraison de nuit, ni bricolage lourd, ni produits dangereux à vélo. Nous n’afficherons pas la position du coursier : elle met la pression sur lui et n’aide pas le client.',
      },
      {
        question: 'Quelle est la prochaine étape ?',
        answer:
          'Trois mois dans le seul troisième arrondissement de Lyon, avec des départs groupés toutes les quarante minutes, pour voir si trois commandes par départ sont possibles.',
      },
    ],
  },
  supporters: keys(
    'ludovic gerard hugo sandrine moussa youssef maud claire solenn aicha ghislain elodie amandine owen catarina mehmet zeynep',
  ),
  offers: [{ by: 'hugo', help: 'time', note: 'Je prépare les sacs le samedi. Mon record : quatre minutes dix.' }],
  comments: [
    {
      by: 'gaspard',
      daysAgo: 90.2,
      question: true,
      text: 'J’ai refait le calcul : on perd 1,30 euro par commande avant les frais fixes. Le volume n’arrange rien si chaque course part avec un seul sac. Combien de départs groupés pendant le test ?',
      replies: [
        {
          by: 'fatou',
          daysAgo: 89.6,
          text: 'Sept sur 88. Je ne vais pas l’embellir. En centre-ville le soir on pourrait faire mieux, mais je ne l’ai pas montré.',
          reactions: [{ by: 'gaspard', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'ludovic',
      daysAgo: 82.7,
      text: 'La coopérative fait un travail formidable, mais ils sont cinq. Si on leur envoie 60 courses par jour on les casse, ou ils sous-traitent, et là je ne signe plus.',
      reactions: [
        { by: 'fatou', reaction: 'agree' },
        { by: 'karim', reaction: 'agree' },
      ],
    },
    {
      by: 'zeynep',
      daysAgo: 71.9,
      text: 'Die Knöpfe „es läuft über“, „es ist verstopft“ sind großartig, auch ohne Fahrrad. Könnten wir nur diesen Teil übernehmen, als Ratgeber in der App?',
      reactions: [
        { by: 'karim', reaction: 'curious' },
        { by: 'priya', reaction: 'celebrate' },
      ],
      replies: [
        {
          by: 'karim',
          daysAgo: 71.2,
          text: 'Oui, et ça ne coûte presque rien : les fiches existent déjà chez Minh. Je l’ai notée comme idée à part, avec ton nom.',
        },
      ],
    },
    {
      by: 'moussa',
      daysAgo: 55.3,
      text: 'Un client du test est revenu en magasin exprès pour dire merci à « la dame du vélo ». Quelle que soit la décision, Fatou, sache-le.',
      reactions: [
        { by: 'fatou', reaction: 'thanks' },
        { by: 'hugo', reaction: 'celebrate' },
        { by: 'sandrine', reaction: 'agree' },
      ],
    },
  ],
} satisfies SeedRelease;
