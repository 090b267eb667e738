// In French: working better together.
import { keys } from '../keys.ts';
import type { SeedIdea } from '../shapes.ts';

export const frWork = [
  {
    key: 'siege-en-caisse',
    by: 'odile',
    language: 'fr',
    daysAgo: 92,
    title: 'Deux jours en magasin pour chaque personne du siège, avant Noël',
    text: 'On décide au quatrième étage de choses que l’on n’a jamais vues en rayon. Deux jours par an, en vrai, avec un badge « apprenti » et une collègue qui commande. Pas de visite, pas de photos, pas de délégation : emballer, porter, répondre. J’ai essayé l’an dernier ; j’ai supprimé une formation entière le lundi suivant.',
    topics: ['work', 'stores'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('mireille sandrine moussa yann solenn philippine gaspard helene anke'),
    comments: [
      {
        by: 'gaspard',
        daysAgo: 90.3,
        text: 'Volontaire. Je précise que je sais compter mais pas emballer.',
        reactions: [{ by: 'mireille', reaction: 'celebrate' }],
        replies: [
          {
            by: 'mireille',
            daysAgo: 89.9,
            text: 'Parfait, j’ai 600 boîtes de chocolats à emballer le 19. Vous compterez les rubans.',
            replies: [{ by: 'gaspard', daysAgo: 89.7, text: 'Je regrette déjà.' }],
          },
        ],
      },
      {
        by: 'helene',
        daysAgo: 86.1,
        text: 'Inscrivez-moi à Nantes, en semaine, et surtout ne prévenez personne.',
        reactions: [
          { by: 'yann', reaction: 'curious' },
          { by: 'odile', reaction: 'thanks' },
        ],
      },
    ],
  },
  {
    key: 'courriers-clairs',
    by: 'maud',
    language: 'fr',
    daysAgo: 110,
    title: 'Nos courriers font peur : en réécrire douze, à voix haute',
    text: '« Nous accusons réception de votre réclamation et ne manquerons pas… » : une cliente m’a demandé si elle devait prendre un avocat. Nous envoyons douze lettres types, écrites entre 1998 et 2011. Je propose de les réécrire à deux, une qui lit à voix haute, une qui coupe. On commence par celle du remboursement, la plus envoyée et la pire.',
    topics: ['customer-service', 'work'],
    audience: 'organisation',
    entity: 'fidelite',
    supporters: keys('youssef ghislain nadege claire beatriz lena'),
    comments: [
      {
        by: 'ghislain',
        daysAgo: 108.4,
        text: 'J’offre mes services et mon stylo rouge. La lettre du remboursement compte 214 mots ; je parie sur 60.',
        replies: [
          {
            by: 'maud',
            daysAgo: 106.9,
            text: 'Résultat : 52 mots. Tu as gagné un café. Trois semaines après, les rappels « je n’ai pas compris » ont baissé d’un tiers.',
            reactions: [
              { by: 'ghislain', reaction: 'celebrate' },
              { by: 'nadege', reaction: 'thanks' },
              { by: 'youssef', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'appels-du-lundi',
    by: 'youssef',
    language: 'fr',
    daysAgo: 83,
    title: 'Écouter cinq clients mécontents ensemble, le lundi à 9 h',
    text: 'Chaque lundi, les chefs de produits regardent des courbes. Je propose qu’ils écoutent d’abord cinq clients que nous avons déçus, avec leur accord et sans leur nom. Dix minutes, sans se justifier, sans chercher le coupable. Après, chacun dit une chose qu’il va changer dans la semaine, même minuscule.',
    topics: ['customer-service', 'work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('maud nadege sandrine minh joao lena'),
  },
  {
    key: 'sans-reunion',
    by: 'gaspard',
    language: 'fr',
    daysAgo: 67,
    sealed: true,
    title: 'Un jour par semaine sans réunion, pour de bon',
    text: 'J’ai compté : 19 heures de réunion la semaine dernière, dont sept où je n’ai pas ouvert la bouche. Tout le monde se plaint, tout le monde en pose. Le jeudi sans réunion existe déjà sur le papier, et on y met « juste un point rapide ». Je le dis sous scellé parce que j’en organise aussi.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('karim louise owen odile thibault ghislain anke joao claire'),
    comments: [
      {
        by: 'anke',
        daysAgo: 65.2,
        text: 'Bei uns hat nur eines geholfen: Der Kalender lehnt am Donnerstag selbst ab. Dann muss niemand unhöflich sein.',
        reactions: [{ by: 'karim', reaction: 'agree' }],
      },
      {
        by: 'nadege',
        daysAgo: 63.7,
        text: 'Je me reconnais dans les points rapides. Je les supprime pour mon équipe dès ce jeudi. Si j’en repose un, dites-le-moi en face, je le prendrai bien.',
        reactions: [
          { by: 'claire', reaction: 'celebrate' },
          { by: 'maud', reaction: 'celebrate' },
          { by: 'thibault', reaction: 'thanks' },
        ],
      },
    ],
  },
  {
    key: 'salaires-annonces',
    by: 'hugo',
    language: 'fr',
    daysAgo: 49,
    sealed: true,
    title: 'Écrire le salaire dans les annonces de postes internes',
    text: 'On peut changer de métier ici, c’est même ce qu’on nous dit à l’arrivée. Mais les annonces internes ne donnent ni le salaire ni l’échelon, alors on demande dans les couloirs, et ceux qui n’osent pas demander ne postulent pas. Une fourchette suffirait. J’ai renoncé à deux postes à cause de cela.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('sandrine solenn maud louise edson zeynep pawel leonor moussa aicha'),
    comments: [
      {
        by: 'samira',
        daysAgo: 46.4,
        text: 'Je ne promets pas, je m’engage à répondre : j’en parle au comité du 12 et je reviens écrire ici ce qui a été dit, oui ou non.',
        reactions: [
          { by: 'sandrine', reaction: 'thanks' },
          { by: 'louise', reaction: 'curious' },
        ],
        replies: [
          {
            by: 'samira',
            daysAgo: 23.5,
            text: 'C’est oui pour la France à partir de janvier, avec une fourchette. Le Portugal et l’Allemagne en discutent encore.',
            reactions: [
              { by: 'solenn', reaction: 'celebrate' },
              { by: 'moussa', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'parrain-autre-metier',
    by: 'hugo',
    language: 'fr',
    daysAgo: 80,
    title: 'Un parrain d’un autre métier pour chaque personne en alternance',
    text: 'Mon tuteur est super, mais il fait le même travail que moi. J’ai déjeuné par hasard avec Gérard de l’entrepôt et j’ai compris en une heure pourquoi les palettes arrivent à l’envers. Un déjeuner par mois avec quelqu’un d’un métier différent, c’est tout. À la fin, chacun raconte une chose apprise.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'france',
    supporters: keys('gerard odile zeynep mireille anke marta'),
    comments: [
      {
        by: 'gerard',
        daysAgo: 78.9,
        text: 'Pour les palettes, c’était un secret. Mais je veux bien redéjeuner.',
        reactions: [{ by: 'hugo', reaction: 'celebrate' }],
      },
    ],
  },
] satisfies SeedIdea[];
