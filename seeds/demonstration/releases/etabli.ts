// In review and late: an answer that has not come, a decision by consent that is under way, a review still to be held.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const etabli = {
  key: 'etabli',
  by: 'yann',
  coWriters: ['aicha'],
  daysAgo: 58,
  topics: ['stores', 'products'],
  audience: 'organisation',
  entity: 'france',
  stage: 'in_review',
  askedDaysAgo: 24,
  deciders: ['helene', 'samira'],
  text: {
    language: 'fr',
    product: 'L’Établi',
    headline: 'L’Établi répare votre petit appareil le samedi, devant vous et avec vous',
    subtitle: 'Les clients apportent ce qui ne marche plus et repartent avec, au lieu d’en racheter un autre.',
    place: 'Nantes',
    date: '2027-09-18',
    summary:
      'À partir d’aujourd’hui, une table de réparation attend les clients chaque samedi dans nos magasins de Nantes et de Lyon Part-Dieu. On y vient avec un grille-pain, un fer ou un aspirateur, et l’on répare ensemble ce qui peut l’être.',
    problem:
      'Sur 100 petits appareils jetés dans notre bac de reprise à Nantes, 38 avaient une panne de moins de dix minutes : un joint, un fil, un filtre bouché. Leurs propriétaires avaient cherché une adresse, trouvé un devis plus cher que le prix d’achat, et renoncé. Nous leur avons vendu un appareil neuf qu’ils ne voulaient pas.',
    solution:
      'Le client pose son appareil sur la table. Aïcha ou un collègue formé l’ouvre avec lui, cherche la panne et montre le geste. Quand une pièce manque, le magasin la commande et le client revient le samedi suivant.\nQuand nous ne pouvons rien, nous le disons en cinq minutes, et l’appareil part au recyclage. Un cahier garde chaque panne : les acheteurs savent enfin quels modèles tiennent.',
    benefits:
      'Le client garde un appareil qu’il aime et dépense 6 euros au lieu de 45. Il apprend à l’entretenir. Le magasin voit revenir des personnes qu’il ne voyait plus, et vend des pièces et des produits d’entretien plutôt que des remplacements.',
    spokespersonQuote: {
      text: 'Pendant vingt ans, j’ai répondu qu’il valait mieux racheter. Le premier samedi, j’ai réparé onze appareils, et dix clients m’ont serré la main.',
      attribution: 'Yann Guérin, directeur du magasin de Nantes',
    },
    howToStart:
      'Venez un samedi entre 10 h et 17 h, sans rendez-vous, avec l’appareil et son cordon. L’accueil vous donne un numéro, et vous attendez avec un café.',
    customerQuote: {
      text: 'Mon fer fuyait depuis six mois. Le joint coûtait 2 euros et la réparation a duré huit minutes. Avant, je l’aurais jeté ; maintenant, je sais le refaire.',
      attribution: 'Rozenn T., assistante maternelle, Rezé',
    },
    callToAction:
      'L’Établi coûte 6 euros par appareil réparé, et rien du tout si nous échouons. Il est ouvert à Nantes et à Lyon Part-Dieu, tous les samedis.',
    customerFaq: [
      {
        question: 'Réparez-vous un appareil acheté ailleurs ?',
        answer:
          'Oui. La panne ne regarde pas le ticket de caisse. Nous commandons toutefois plus vite les pièces des marques que nous vendons.',
      },
      {
        question: 'Qui est responsable si l’appareil tombe en panne plus tard ?',
        answer:
          'Nous garantissons la réparation trois mois. Nous testons l’appareil devant vous et nous notons ensemble la réparation. Si la même panne revient, vous ne payez pas.',
      },
      {
        question: 'Puis-je laisser mon appareil et revenir ?',
        answer:
          'Non, sauf si nous attendons une pièce. L’idée est de réparer à deux : vous saurez recommencer, et nous n’avons pas de place pour garder cinquante aspirateurs.',
      },
      {
        question: 'Que ne réparez-vous pas ?',
        answer:
          'Les fours à micro-ondes, les batteries gonflées et tout ce qui dépasse dix kilos. C’est une affaire de sécurité, et nous vous donnons l’adresse d’un atelier du quartier.',
      },
    ],
    internalFaq: [
      {
        question: 'Qui en veut vraiment ?',
        answer:
          'Nous avons tenu quatre samedis à Nantes sans rien annoncer d’autre qu’une affiche. 74 personnes sont venues, 51 appareils sont repartis en marche. Un client sur trois n’était pas entré chez nous depuis un an.',
      },
      {
        question: 'Combien cela coûte-t-il ?',
        answer:
          'Une table, des outils et deux jours de formation font 3 100 euros par magasin. Le samedi occupe une personne à plein temps et une autre aux heures chargées. Avec 12 réparations payées et les ventes d’entretien, il nous reste 40 euros de perte par samedi.',
      },
      {
        question: 'Ne vendrons-nous pas moins d’appareils ?',
        answer:
          'Un peu. Sur les 51 réparations, 14 clients auraient racheté chez nous, et les autres ailleurs ou pas du tout. En face, 22 ont pris des pièces, des filtres ou des produits. Nous comptons les deux chaque mois.',
      },
      {
        question: 'Que se passe-t-il si quelqu’un se blesse ?',
        answer:
          'L’appareil est débranché tant qu’il est ouvert, et seul notre collègue le rebranche, derrière un disjoncteur. L’assureur a visité la table de Nantes et demande un tapis isolant, que nous avons posé.',
      },
      {
        question: 'Qui tient la table ?',
        answer:
          'Des volontaires, formés deux jours par un réparateur du quartier. À Nantes, ils sont quatre. À la Part-Dieu, trois se sont proposés, et il en faut quatre pour que personne ne travaille deux samedis de suite.',
      },
      {
        question: 'Que font les autres enseignes ?',
        answer:
          'Deux reprennent les appareils et les réparent loin du client, en trois semaines. Les ateliers associatifs réparent avec les gens, une fois par mois. Personne ne le fait chaque semaine, au milieu du magasin.',
      },
      {
        question: 'Qu’est-ce que nous ne ferons pas ?',
        answer:
          'Ni réparation à domicile, ni téléphones, ni abonnement. Nous ne pousserons pas à acheter un appareil neuf à la table : si le client le demande, un autre vendeur l’accompagne.',
      },
      {
        question: 'Quelle est la prochaine étape ?',
        answer:
          'Six mois dans les deux magasins. Nous regarderons les réparations réussies, les ventes d’entretien et ce que disent les équipes. Sous huit réparations par samedi, nous arrêtons.',
      },
    ],
  },
  supporters: keys('solenn gerard fatou ludovic claire sandrine mireille karim elodie minh dorothea leonor'),
  offers: [{ by: 'solenn', help: 'time', note: 'Je prends un samedi sur quatre, et je sais souder.' }],
  comments: [
    {
      by: 'gerard',
      daysAgo: 49.4,
      text: 'À l’entrepôt, on jette chaque mois une palette de retours qui n’ont rien. Gardez-nous une place pour les pièces.',
      replies: [{ by: 'yann', daysAgo: 48.8, text: 'Oui, les joints et les filtres d’abord. Je passe jeudi.' }],
    },
    {
      by: 'dorothea',
      daysAgo: 36.1,
      text: 'In Berlin gibt es ein Reparaturcafé im Nebenhaus. Wenn das hier klappt, fragen wir sie, ob sie samstags zu uns kommen.',
    },
  ],
} satisfies SeedRelease;
