// In French: the loyalty card, from the workshop of five teams onwards.
import { keys } from '../keys.ts';
import type { SeedIdea } from '../shapes.ts';

export const frCard = [
  {
    key: 'trop-de-cartes',
    by: 'claire',
    language: 'fr',
    daysAgo: 78,
    title: 'Trop de cartes',
    text: 'En atelier, nous avons vidé nos sacs sur la table : sept cartes de fidélité par personne en moyenne, deux qui servent. La nôtre était souvent au fond, sous le ticket de pressing. Avant de chercher une huitième carte plus jolie, demandons-nous ce qui la ferait remonter dans le portefeuille. Mon hypothèse : pas une remise de plus.',
    topics: ['loyalty'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('ines jonas thibault nadege moussa maud catarina amandine mehmet'),
    comments: [
      {
        by: 'edson',
        daysAgo: 76.4,
        text: 'Na caixa vejo-os à procura do nosso cartão durante meio minuto, com a fila a olhar. Muitos desistem e dizem «deixe estar».',
        reactions: [{ by: 'claire', reaction: 'thanks' }],
      },
      {
        by: 'tomas',
        daysAgo: 75.1,
        question: true,
        text: 'Alguém contou quantas das sete são de plástico? Fabrico as nossas e gostava de saber contra quem luto.',
        replies: [
          {
            by: 'claire',
            daysAgo: 74.6,
            text: 'Cinq sur sept. La tienne était la seule que personne n’avait tordue, @Tomás Vieira.',
          },
        ],
      },
    ],
  },
  {
    key: 'points-oublies',
    by: 'thibault',
    language: 'fr',
    daysAgo: 76.5,
    title: 'Les points oubliés : 61 sur 100 disparaissent sans servir',
    text: 'J’ai sorti les chiffres pour l’atelier et ils m’ont fait un peu honte. Sur cent points gagnés l’an dernier, 61 ont expiré. Sur le papier c’est une économie ; en réalité c’est la preuve que personne n’y croit. Je propose qu’on suive ce chiffre comme on suit les ventes, et qu’on cherche à le faire baisser.',
    topics: ['loyalty', 'privacy'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('claire nadege louise joao ines jonas gaspard bruno'),
    comments: [
      {
        by: 'gaspard',
        daysAgo: 74.8,
        text: 'Ton « économie », je l’ai au budget : 1,4 million de remises provisionnées et reprises chaque année. Si les points servent, il faut le dire avant, pas après.',
        replies: [
          {
            by: 'thibault',
            daysAgo: 74.2,
            text: 'Justement, je préfère qu’on en parle maintenant. On peut regarder ça ensemble jeudi ?',
            replies: [
              {
                by: 'gaspard',
                daysAgo: 74,
                text: 'Jeudi, mais après 11 h. Avant, je suis de mauvaise humeur.',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'points-contre-temps',
    by: 'claire',
    language: 'fr',
    daysAgo: 74,
    title: 'Des points contre du temps',
    text: 'Et si les points payaient ce que nos produits ne peuvent pas donner : une nuit de vacances, une heure de ménage faite par quelqu’un d’autre ? Pendant l’atelier, quatre équipes sur cinq y sont arrivées par des chemins différents. Des villages de vacances ont des nuits vides hors saison, des services d’aide ont des heures creuses. Je ne sais pas encore ce que cela coûte, ni si le mot « point » survivra. J’aimerais l’écrire avec des collègues des trois pays.',
    topics: ['loyalty', 'prices'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys(
      'ines jonas sandrine moussa thibault nadege odile philippine ravi leonor mehmet catarina solenn youssef',
    ),
    comments: [
      {
        by: 'ines',
        daysAgo: 72.9,
        text: 'Em Portugal a palavra «férias» vale ouro, mas a ajuda em casa vale mais do que pensas. A minha vizinha trocava qualquer desconto por alguém que lhe mudasse as cortinas. Conta comigo.',
        reactions: [
          { by: 'claire', reaction: 'celebrate' },
          { by: 'leonor', reaction: 'agree' },
        ],
      },
      {
        by: 'jonas',
        daysAgo: 71.5,
        text: 'Mir gefällt es, aber eine Warnung: In Deutschland klingt „Urlaubsgutschein“ nach Gewinnspiel. Wir brauchen ein Wort, bei dem niemand das Kleingedruckte sucht.',
        replies: [
          {
            by: 'claire',
            daysAgo: 71,
            text: 'Et si on ne nommait pas le bon, mais ce qu’il paie ? « Une nuit », « une heure ».',
            replies: [
              {
                by: 'jonas',
                daysAgo: 70.7,
                text: '„Eine Nacht“ und „eine Stunde“. Ja. Das verstehe ich sogar vor dem Kaffee.',
                reactions: [{ by: 'claire', reaction: 'celebrate' }],
              },
            ],
          },
        ],
      },
      {
        by: 'moussa',
        daysAgo: 70.2,
        sealed: true,
        text: 'Le comité d’entreprise négocie déjà des tarifs vacances pour nous. Si les clients ont mieux que les salariés, ça va faire parler en salle de pause. À prévoir.',
        reactions: [
          { by: 'hugo', reaction: 'agree' },
          { by: 'claire', reaction: 'thanks' },
        ],
      },
    ],
  },
  {
    key: 'menage-contre-points',
    by: 'sandrine',
    language: 'fr',
    daysAgo: 69,
    title: 'Échanger ses points contre des heures de ménage',
    text: 'Les clientes âgées me demandent toutes la même chose : « Et vous n’avez pas quelqu’un pour les vitres ? » Elles ont des centaines de points et n’en font rien. Une heure de ménage contre des points, elles signent tout de suite. Il faut des gens déclarés, bien payés, et qu’on puisse dire non si le courant ne passe pas.',
    topics: ['loyalty', 'customer-service'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('claire moussa mireille solenn leonor amelia mehmet maud odile thibault'),
    comments: [
      {
        by: 'amandine',
        daysAgo: 58.4,
        text: 'Vous êtes quatre à l’avoir écrit sans vous concerter : toi, @Leonor Brito à Lisbonne, @Mehmet Yıldız à Berlin et @Amelia Hart. Claire vous lit toutes et tous. Je vous mets autour de la même table ?',
        reactions: [{ by: 'claire', reaction: 'celebrate' }],
        replies: [
          {
            by: 'sandrine',
            daysAgo: 57.9,
            text: 'Oui, mais avant 10 h ou après 19 h. Entre les deux, j’ai un rayon.',
          },
        ],
      },
    ],
  },
  {
    key: 'bornes-muettes',
    by: 'claire',
    language: 'fr',
    daysAgo: 59,
    title: 'Bornes muettes : ce que j’ai appris en 2024, pour qui voudrait recommencer',
    text: 'Nous avions installé huit bornes pour consulter ses points. Elles marchaient très bien et personne ne s’en est servi : 14 consultations par jour pour huit bornes. La raison n’était pas l’écran. On venait aux caisses pour parler à quelqu’un, et la borne faisait comprendre qu’il ne fallait pas. Si vous voulez montrer une information, faites-la dire par la personne qui est déjà là.',
    topics: ['loyalty', 'stores', 'app'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('henning yann frauke karim moussa catarina philippine priya'),
    comments: [
      {
        by: 'frauke',
        daysAgo: 55.2,
        text: 'Danke, Claire. Wir hatten in Hamburg ein Angebot für zwei solche Säulen auf dem Tisch. Es liegt jetzt im Papierkorb, und ich habe der Kassiererin einen Satz beigebracht.',
        reactions: [
          { by: 'claire', reaction: 'celebrate' },
          { by: 'henning', reaction: 'agree' },
        ],
        replies: [
          {
            by: 'claire',
            daysAgo: 54.7,
            text: 'Quel est le satz ? (Je veux le même.)',
            replies: [{ by: 'frauke', daysAgo: 54.4, text: '„Sie haben übrigens noch elf Euro bei uns liegen.“' }],
          },
        ],
      },
    ],
  },
  {
    key: 'dire-sans-promo',
    by: 'maud',
    language: 'fr',
    daysAgo: 45,
    title: 'Dire quand il n’y aura pas de promo, plutôt que de laisser deviner',
    text: 'La quatrième question du service client, c’est « pourquoi c’était moins cher le lendemain ? ». Je n’ai rien à répondre d’intelligent. Si on annonçait la veille ce qui ne sera pas en promotion, les gens viendraient le bon jour et nous croiraient un peu plus le reste du temps.',
    topics: ['prices', 'customer-service'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('youssef fernanda goncalo jonas sandrine thibault'),
    comments: [
      {
        by: 'bruno',
        daysAgo: 42.6,
        text: 'Je comprends l’envie, et la peur d’un directeur commercial aussi. Est-ce qu’on vend encore un mardi si on a annoncé lundi qu’il ne s’y passerait rien ?',
        replies: [
          {
            by: 'fernanda',
            daysAgo: 41.9,
            text: 'No Porto estou a experimentar com um quadro e giz. Primeira semana: as pessoas fotografam o quadro. Digo-lhe daqui a quinze dias se compram.',
            reactions: [
              { by: 'bruno', reaction: 'curious' },
              { by: 'maud', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'ticket-conseil',
    by: 'moussa',
    language: 'fr',
    daysAgo: 31,
    title: 'Imprimer au bas du ticket le geste qui va avec le produit',
    text: 'Le ticket se termine par « Merci de votre visite » et une publicité que personne ne lit. On pourrait y mettre une ligne utile : « Détartrant : laissez agir le temps d’un café, pas plus. » Le conseil dépend de ce qui a été acheté. Et ceux qui ne veulent plus de ticket le reçoivent avec leur facture.',
    topics: ['stores', 'products'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('minh sandrine ghislain hugo elodie mireille edson pawel'),
    comments: [
      {
        by: 'minh',
        daysAgo: 29.4,
        text: 'J’ai 212 gestes déjà écrits et relus pour la ligne Allô Rayon. Il suffit de les couper à 60 signes. Je m’en occupe si la caisse sait les choisir.',
        reactions: [{ by: 'moussa', reaction: 'celebrate' }],
      },
    ],
  },
] satisfies SeedIdea[];
