// What the live checks say. `holds` is a short title, `fails` a sentence filled by the finding's data.
import type { CheckId } from '../report.ts';

type Said = { fails: string } | { fails_one: string; fails_other: string };

export const fr = {
  'sections-filled': {
    holds: 'Tout est écrit',
    fails_one: 'Une section est encore vide.',
    fails_other: '{{count}} sections sont encore vides.',
    reason: 'Une section vide est une question à laquelle personne n’a encore répondu : vos lecteurs la poseront.',
    example: 'Rien à dire sur le prix ? Écrivez au moins ce que vous supposez : « Compris dans la carte, sans frais. »',
  },
  'headline-short': {
    holds: 'Le titre tient en un souffle',
    fails: 'Le titre compte {{count}} caractères ; il se retient jusqu’à {{limit}}.',
    reason: 'On répète un titre court à ses collègues ; un titre long, on le saute.',
    example: '« Escale : vos points deviennent des vacances »',
  },
  'headline-names-product': {
    holds: 'Le titre nomme le produit',
    fails: 'Le titre ne nomme pas « {{product}} ».',
    reason: 'Vos clients doivent savoir, dès le titre, ce qu’ils pourront demander en magasin.',
    example: '« Avec Escale, les points de la carte paient une nuit à la mer »',
  },
  'subtitle-one-sentence': {
    holds: 'Le sous-titre tient en une phrase',
    fails: 'Le sous-titre compte {{count}} phrases ; gardez la première.',
    reason:
      'Une phrase suffit pour dire à qui s’adresse le produit et ce qu’il change. S’il en faut deux, c’est que l’idée n’est pas encore mûre.',
    example:
      '« Les porteurs de la carte échangent leurs points contre des nuits d’hôtel, sans avance ni date imposée. »',
  },
  'date-in-future': {
    holds: 'La date est à venir',
    fails: 'Choisissez un jour à venir pour la publication.',
    reason: 'Le communiqué raconte un produit terminé : sa date est le rendez-vous que vous donnez à vos clients.',
    example: '« Lyon, le 4 mai 2027 »',
  },
  'problem-has-figure': {
    holds: 'Le problème est chiffré',
    fails: 'Le problème ne contient aucun chiffre.',
    reason:
      'Un chiffre dit si le problème touche dix personnes ou dix mille, et si ce que vous proposez est à sa taille.',
    example: '« Sept clients sur dix laissent expirer leurs points, soit 42 € par foyer et par an. »',
  },
  'problem-without-product': {
    holds: 'Le problème se raconte sans le produit',
    fails: 'Le problème nomme déjà « {{product}} ».',
    reason: 'Si le problème a besoin du produit pour exister, ce n’est peut-être pas celui de vos clients.',
    example: '« Claire a 3 200 points et ne sait pas quoi en faire. »',
  },
  'problem-without-solution': {
    holds: 'Le problème précède la solution',
    fails: 'Le problème annonce déjà la solution : « {{phrase}} ».',
    reason: 'Tant que l’on parle du problème, chacun peut imaginer une meilleure réponse que la première venue.',
    example:
      'Avant : « Notre application évite l’attente. » Après : « En décembre, on attend onze minutes à la caisse. »',
  },
  'quotes-attributed': {
    holds: 'On sait qui parle',
    fails: 'Dites qui parle : son nom et sa fonction ou, pour un client imaginé, qui il est.',
    reason: 'Une parole sans visage ne convainc personne ; un nom et un rôle obligent à parler comme quelqu’un.',
    example: '« Inês Moreira, directrice de la fidélité », ou « une cliente, mère de deux enfants, Villeurbanne »',
  },
  'customer-quote-concrete': {
    holds: 'Le client raconte du concret',
    fails: 'Le client ne dit ni nombre, ni lieu, ni avant et après.',
    reason: 'On croit quelqu’un qui raconte ce qui lui est arrivé, pas quelqu’un qui fait des compliments.',
    example: '« Avant, mes points expiraient en mars. Cette année, ils nous ont payé deux nuits à Saint-Malo. »',
  },
  'one-page': {
    holds: 'Le communiqué tient sur une page',
    fails: 'Le communiqué compte {{count}} mots ; une page en contient {{limit}}.',
    reason: 'En réunion, une page se lit en entier. La seconde se feuillette.',
    example: 'Gardez ce que vit le client ; déplacez le reste vers les questions et réponses.',
  },
  'fits-sheet': {
    holds: 'Imprimé, le communiqué tient sur une feuille',
    fails: 'Imprimé, le communiqué dépasse sa feuille de {{percent}} % : tel quel, il ne peut pas être déclaré prêt.',
    reason:
      'On le distribue en réunion, sur une feuille au corps fixe. Ce qui n’y tient pas, personne ne l’aura entre les mains.',
    example: 'Ouvrez le PDF : ce qui passe à la seconde page a sa place dans les questions et réponses.',
  },
  'length-limit': {
    holds: 'La longueur reste raisonnable',
    fails: 'Le communiqué compte {{count}} mots ; à partir de {{limit}}, il ne peut pas être déclaré prêt.',
    reason: 'Couper oblige à choisir ce qui compte vraiment pour le client ; c’est là que l’idée devient claire.',
    example: 'Supprimez un bénéfice sur deux : les deux meilleurs suffisent à donner envie.',
  },
  'faq-longer-than-release': {
    holds: 'Les réponses sont plus longues que l’annonce',
    fails: 'Les questions et réponses comptent {{faq}} mots, l’annonce {{release}}.',
    reason:
      'L’annonce donne envie ; les réponses montrent que vous avez réfléchi. Les doutes demandent plus de place que les promesses.',
    example: 'Ajoutez la question que vous redoutez : « Que se passe-t-il si l’hôtel est complet ? »',
  },
  'six-pages': {
    holds: 'L’ensemble tient en six pages',
    fails: 'L’ensemble fait {{pages, number}} pages ; le maximum est de {{limit}}.',
    reason: 'On lit six pages en silence au début d’une réunion ; au-delà, on survole et l’on décide mal.',
    example: 'Regroupez les questions qui appellent la même réponse.',
  },
  'plain-words': {
    holds: 'Les mots sont ceux de vos clients',
    fails: '« {{word}} » peut se dire plus simplement : {{plainer}}.',
    reason: 'Les mots du métier rassurent ceux qui les emploient et éloignent les autres.',
    example:
      'Au lieu de « une expérience client omnicanale » : « on commence en magasin, on finit sur son téléphone ».',
  },
  'acronyms-spelled-out': {
    holds: 'Les sigles sont expliqués',
    fails: '« {{acronym}} » n’est expliqué nulle part avant.',
    reason: 'Un sigle inconnu arrête la lecture, et peu de gens osent demander ce qu’il veut dire.',
    example: '« le règlement général sur la protection des données (RGPD) »',
  },
  'short-sentences': {
    holds: 'Les phrases sont courtes',
    fails_one: 'Une phrase dépasse {{limit}} mots : elle en compte {{longest}}.',
    fails_other: '{{count}} phrases dépassent {{limit}} mots ; la plus longue en compte {{longest}}.',
    reason: 'Au-delà de trente mots, on oublie le début avant d’arriver à la fin.',
    example: 'Coupez au « qui », au « car » ou au « et » : une idée, une phrase.',
  },
  'active-voice': {
    holds: 'On sait qui fait quoi',
    fails_one: 'Une phrase est au passif : dites qui agit.',
    fails_other: '{{count}} phrases sur {{sentences}} sont au passif : dites qui agit.',
    reason: 'Au passif, personne n’agit ; à l’actif, on voit quelqu’un faire quelque chose.',
    example: 'Au lieu de « les bons sont envoyés par courriel » : « vous recevez votre bon par courriel ».',
  },
  'precise-claims': {
    holds: 'Les promesses sont précises',
    fails_one: '« {{phrase}} » : tout le monde peut l’écrire. Dites combien, ou depuis quand.',
    fails_other: '{{count}} expressions restent vagues, dont « {{phrase}} » : dites combien, ou depuis quand.',
    reason: 'Une promesse vague ne coûte rien et ne prouve rien ; une promesse précise se vérifie.',
    example: 'Au lieu de « une réservation très rapide » : « une réservation en moins de deux minutes ».',
  },
  readable: {
    holds: 'Le texte se lit facilement',
    fails: 'Le texte se lit difficilement : {{score}} selon {{formula}}, il faudrait au moins {{threshold}}.',
    reason:
      'Un client lit debout, dans le bruit, entre deux tâches. Des mots et des phrases courts l’aident à vous suivre.',
    example: 'Au lieu de « procéder à l’utilisation de ses points » : « utiliser ses points ».',
  },
  'questions-answered': {
    holds: 'Toutes les questions ont une réponse',
    fails_one: 'Une question attend une réponse, dans le texte ou la discussion.',
    fails_other: '{{count}} questions attendent une réponse, dans le texte ou la discussion.',
    reason:
      'Celui ou celle qui a pris le temps de vous interroger mérite une réponse, même « nous ne savons pas encore ».',
    example: '« Nous ne savons pas encore ; le test de mars à Porto nous le dira. »',
  },
} satisfies Record<CheckId, { holds: string; reason: string; example: string } & Said>;

type Widen<T> = { [Key in keyof T]: T[Key] extends string ? string : Widen<T[Key]> };

export type CheckWords = Widen<typeof fr>;
