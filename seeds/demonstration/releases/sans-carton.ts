// Open and strong: born of three similar ideas in three countries, one of them under seal.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const sansCarton = {
  key: 'sans-carton',
  by: 'elodie',
  coWriters: ['minh', 'aicha'],
  daysAgo: 33,
  topics: ['packaging', 'stores'],
  audience: 'organisation',
  entity: 'group',
  stage: 'open',
  guests: ['agnes'],
  from: ['retirer-emballage', 'laisser-carton', 'verpackung-dalassen'],
  text: {
    language: 'fr',
    product: 'Sans Carton',
    headline: 'Sans Carton : votre bouilloire sort du magasin prête à servir, le carton y reste',
    subtitle: 'Les clients essaient leur appareil au comptoir, repartent les mains légères et gardent leur garantie.',
    place: 'Nantes',
    date: '2027-11-08',
    summary:
      'Maison Brévent ouvre aujourd’hui un comptoir Sans Carton dans ses magasins de Nantes, Lyon Part-Dieu et Berlin. Nous déballons l’appareil devant le client, nous l’allumons, et nous gardons le carton, le polystyrène et les sachets.',
    problem:
      'Un aspirateur arrive dans 2,1 kilos d’emballage. Le client le porte dans le tramway, le déballe dans un couloir, puis descend trois fois aux poubelles. Une fois sur neuf, il découvre qu’il manque une pièce ou que la prise ne convient pas. Il doit alors revenir avec un carton qu’il a parfois déjà jeté, et la discussion commence.',
    solution:
      'Au retrait ou après la caisse, le client passe au comptoir. Aïcha ou un collègue ouvre le carton, compte les pièces avec lui, branche l’appareil et montre les deux gestes qui évitent les pannes.\nLe client repart avec l’appareil dans un sac de toile, prêté contre 3 euros. La notice l’attend par courriel, et la preuve d’achat aussi. Le carton plié retourne chez le fabricant ou sert à nos propres colis. Tout cela prend quatre minutes, et celui qui préfère son carton l’emporte.',
    benefits:
      'Le client sait que son appareil marche avant de rentrer. Il ne remplit plus sa poubelle, et il n’a plus besoin du carton pour la garantie. Le magasin reprend moins d’appareils et réutilise deux cartons sur trois.',
    spokespersonQuote: {
      text: 'Nous vendions un appareil et un déchet dans le même paquet. Désormais, nous ne vendons que l’appareil.',
      attribution: 'Élodie Sanchez, acheteuse, produits d’entretien',
    },
    howToStart:
      'Il suffit de dire « sans carton » à la caisse ou de cocher la case au moment de commander en retrait. Le comptoir est ouvert de 10 h à 19 h.',
    customerQuote: {
      text: 'J’habite au quatrième sans ascenseur. J’ai monté mon aspirateur d’une main, et il marchait : je l’avais vu marcher. Pour le précédent, j’avais fait trois allers-retours et perdu le ticket.',
      attribution: 'Maëlle R., infirmière, Nantes',
    },
    callToAction:
      'Sans Carton est gratuit pour tous les appareils de moins de dix kilos. Le sac coûte 3 euros, rendus quand il revient.',
    customerFaq: [
      {
        question: 'Ai-je encore ma garantie sans le carton ?',
        answer:
          'Oui, entière. Le comptoir enregistre le numéro de l’appareil et vous envoie la preuve d’achat. Si vous devez nous le rendre, nous fournissons l’emballage.',
      },
      {
        question: 'Et si j’offre l’appareil ?',
        answer:
          'Gardez le carton, il est fait pour cela. Nous pouvons aussi l’ouvrir, vérifier l’appareil et le refermer proprement avec un ruban de papier.',
      },
      {
        question: 'Puis-je rapporter un carton acheté avant ?',
        answer:
          'Oui, propre et plié, pour tout appareil acheté chez nous. Nous le réutilisons s’il est en bon état ; sinon, il part au recyclage avec les nôtres.',
      },
      {
        question: 'Que se passe-t-il si une pièce manque ?',
        answer:
          'Nous ouvrons un autre carton devant vous, tout de suite. C’est même la raison du comptoir : vous ne découvrez plus le problème chez vous un dimanche soir.',
      },
    ],
    internalFaq: [
      {
        question: 'Qui en veut vraiment ?',
        answer:
          'À Nantes, pendant trois samedis, nous avons proposé le déballage à 96 clients : 61 ont dit oui. La plupart venaient à pied, à vélo ou en tramway. En voiture, une personne sur quatre seulement accepte.',
      },
      {
        question: 'Combien de temps cela prend-il, et qui le fait ?',
        answer:
          'Quatre minutes en moyenne, sept pour un robot de cuisine. Il faut une personne au comptoir aux heures de retrait, donc un demi-poste par magasin. Les retours évités en rendent environ un tiers.',
      },
      {
        question: 'Combien cela coûte-t-il ?',
        answer:
          '2 800 euros de comptoir et de prises par magasin, 16 000 euros par an de présence, moins 5 500 euros de retours évités et 900 euros de cartons que nous n’achetons plus. Le solde est négatif la première année, et nous le disons.',
      },
      {
        question: 'Les fabricants acceptent-ils de reprendre les cartons ?',
        answer:
          'Deux sur sept ont dit oui par écrit, trois réfléchissent, deux refusent. Pour ceux-là, nous utilisons les cartons dans nos propres envois : l’entrepôt en manque.',
      },
      {
        question: 'Quel est le principal risque ?',
        answer:
          'Un client fait tomber l’appareil nu sur le parking et nous le reproche. Le sac est rembourré, et nous notons l’état au départ avec lui. Nous avons prévu quatre gestes commerciaux par mois et par magasin.',
      },
      {
        question: 'Que disent les concurrents ?',
        answer:
          'Une enseigne de bricolage le fait dans une ville, sans essai de l’appareil. Les sites de vente ne peuvent pas le faire du tout : c’est une raison de venir chez nous.',
      },
      {
        question: 'Qu’est-ce que nous ne ferons pas ?',
        answer:
          'Ni gros appareils, ni meubles, ni déballage à domicile. Nous ne pousserons pas non plus à acheter une extension de garantie au comptoir.',
      },
      {
        question: 'Quelle est la prochaine étape ?',
        answer:
          'Six samedis à Nantes et à Berlin avec une vraie table, une vraie prise et les deux fabricants volontaires. Nous comptons le temps, les retours et les cartons réemployés.',
      },
    ],
  },
  supporters: keys(
    'yann solenn gerard fatou ludovic claire sandrine hugo moussa mireille ghislain amandine philippine karim pawel mehmet dorothea jonas frauke zeynep ines leonor oksana catarina beatriz ravi amelia odile',
  ),
  offers: [
    {
      by: 'yann',
      help: 'test',
      note: 'La table près des retraits est libre tous les samedis jusqu’à fin février.',
    },
    {
      by: 'gerard',
      help: 'budget',
      note: 'L’entrepôt rachète les cartons propres au prix du neuf moins 20 %. On en manque vraiment.',
    },
  ],
  comments: [
    {
      by: 'gerard',
      daysAgo: 31.5,
      text: 'Pour l’entrepôt c’est une aubaine : on achète 1 400 cartons par semaine pendant que les magasins en jettent 900. Je dis ça depuis 2019, mais personne n’avait pensé à mettre une table.',
      reactions: [
        { by: 'elodie', reaction: 'thanks' },
        { by: 'fatou', reaction: 'agree' },
      ],
    },
    {
      by: 'dorothea',
      daysAgo: 28.9,
      question: true,
      text: 'Bei uns in Steglitz ist hinter der Kasse kein Platz für einen Tisch, höchstens 80 Zentimeter. Geht das auch schmaler, oder bleibt Berlin nur im Text?',
      replies: [
        {
          by: 'aicha',
          daysAgo: 28.3,
          text: 'On a fait les trois samedis sur une table à repasser. Je ne plaisante pas : 45 centimètres, réglable en hauteur, et elle se range.',
          reactions: [
            { by: 'dorothea', reaction: 'celebrate' },
            { by: 'pawel', reaction: 'celebrate' },
          ],
        },
      ],
    },
    {
      by: 'ludovic',
      daysAgo: 20.2,
      text: 'Je ne suis pas d’accord avec « deux cartons sur trois ». Le polystyrène moulé ne sert à rien dans nos colis. Comptez le carton seul, ou on aura l’air de verdir les chiffres.',
      replies: [
        {
          by: 'minh',
          daysAgo: 19.7,
          text: 'Exact. J’ai recompté sur les 61 : 40 cartons réemployés, zéro polystyrène. Le chiffre tient, mais seulement pour le carton. Je corrige la phrase.',
          reactions: [{ by: 'ludovic', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'leonor',
      daysAgo: 11.6,
      text: 'Em Lisboa as pessoas vêm de metro com a caixa ao colo. Quando ouviram falar disto, três colegas perguntaram-me logo quando é que abre aqui.',
      replies: [{ by: 'elodie', daysAgo: 11.1, text: 'Dès que Nantes a ses chiffres. Tu veux être la suivante ?' }],
    },
    {
      by: 'karim',
      daysAgo: 4.2,
      question: true,
      text: 'Le courriel avec la notice, on le prend où ? La moitié des fabricants ne donnent qu’un lien qui meurt au bout d’un an.',
      replies: [
        {
          by: 'minh',
          daysAgo: 3.7,
          text: 'Je les garde déjà toutes pour la qualité, en quatre langues. On enverra notre copie.',
        },
      ],
    },
  ],
} satisfies SeedRelease;
