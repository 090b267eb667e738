// Releases as people write them: straight and curly apostrophes, lists, a forgotten space. For the tests of false alarms.
import type { ReleaseText } from '../../release-text.ts';

export const escale: ReleaseText = {
  language: 'fr',
  product: 'Escale',
  headline: 'Escale : les points de la carte Maison Lys se changent en vacances',
  subtitle: "Les 400 000 porteurs de la carte paient leurs nuits d'hôtel avec leurs points, sans rien avancer.",
  place: 'Lyon',
  date: '2027-05-04',
  summary:
    "Maison Lys ouvre aujourd'hui Escale. Les clients choisissent une nuit parmi 320 hôtels et gîtes, au bord de la mer ou à la campagne, et la paient avec les points qu'ils ont déjà.\nPas de date imposée, pas de formulaire : on réserve en 2 min. depuis son téléphone ou au magasin, avec une vendeuse.",
  problem:
    "Sept clients sur dix laissent expirer leurs points. Ils les gagnent lentement (3,5 points par euro), et le catalogue de cadeaux ne leur plaît pas : un grille-pain, une serviette, un parapluie… « Je ne sais même plus combien j'en ai », nous a dit M. Perrin, 61 ans. Les clients qui sont allés jusqu'au bout ont attendu leur cadeau 6 semaines en moyenne.",
  solution:
    "Claire passe à la caisse. Sur le ticket, elle lit : « Vous avez de quoi passer une nuit à Annecy. » Le soir, elle ouvre l'appli, voit trois hôtels qui acceptent ses points, et choisit. Le bon arrive tout de suite par mail. Elle le montre à l'hôtel, c'est tout. Si elle tombe malade la veille, elle récupère ses points.",
  benefits:
    "- Une nuit dès 2 400 points, soit environ huit mois d'achats d'une famille\n- Les points n'expirent plus\n- On peut compléter en euros s'il en manque\n- Les hôtels ont été visités par nos équipes, un par un",
  spokespersonQuote: {
    text: "« Nos clients sont venus nous dire que nos cadeaux finissaient au fond d'un placard. Ils avaient raison. Nous sommes partis de ce qu'ils racontent en caisse le lundi matin : leurs vacances. »",
    attribution: 'Inês Moreira, directrice de la fidélité',
  },
  howToStart:
    "Prenez votre carte, ouvrez l'appli Maison Lys ou allez sur www.maisonlys.example/escale. Vos points y sont déjà. Sans téléphone ? Demandez à l'accueil de votre magasin.",
  customerQuote: {
    text: "« Avant, je laissais tout expirer. En avril on est partis deux nuits à Saint-Malo avec les enfants, c'était payé. Mon mari n'y croyait pas ! »",
    attribution: 'une cliente, mère de deux enfants, Villeurbanne',
  },
  callToAction:
    'Escale ouvre le 4 mai 2027 dans les 86 magasins de France et sur internet. Le service est compris dans la carte, qui reste gratuite.',
  customerFaq: [
    {
      question: 'Mes points actuels sont-ils perdus ?',
      answer:
        "Non. Tous les points que vous avez au 3 mai 2027 restent sur votre carte, y compris ceux qui devaient expirer en juin. Vous n'avez rien à faire.",
    },
    {
      question: "Que se passe-t-il si l'hôtel est complet ?",
      answer:
        "L'appli ne montre que les chambres libres. Si un hôtel se trompe, nous vous trouvons une autre chambre le jour même, à moins de 10 km, et vous gardez la moitié de vos points.",
    },
    {
      question: 'Puis-je partir avec un chien ?',
      answer: 'Oui, dans 140 hôtels. Le dessin d’une patte les signale. Certains demandent 8 € par nuit.',
    },
  ],
  internalFaq: [
    {
      question: 'Combien cela coûte-t-il ?',
      answer:
        "61 € par nuit en moyenne, contre 38 € pour un cadeau du catalogue. Mais le cadeau nous coûte aussi 9 € de port et 4 € de stockage. Nous avons refait le calcul avec le contrôle de gestion : l'écart est de 10 €. Avec un taux d'usage de 30 %, le budget passe de 2,1 à 2,9 M€ par an.",
    },
    {
      question: 'Quel est le plus grand risque ?',
      answer:
        "Que trop de monde réserve en août. Nous plafonnons donc à 6 000 nuits la première année. Le test de mars à Grenoble (412 clients) a montré que 58 % choisissent une date hors vacances scolaires. Nous n'avons pas testé les petites villes.",
    },
    {
      question: 'Pourquoi les hôtels accepteraient-ils ?',
      answer:
        'Ils ont des chambres vides en semaine : 37 % en moyenne hors saison. Nous leur payons la nuit sous 15 jours. Quarante-deux hôtels sont déjà venus à notre réunion de Dijon et trente ont signé.',
    },
    {
      question: 'Que ne ferons-nous pas ?',
      answer:
        "Ni vols, ni trains, ni séjours à l'étranger en 2027. Nous ne vendrons pas de points. Nous n'ouvrirons pas le service aux entreprises.",
    },
  ],
};

export const gilet: ReleaseText = {
  language: 'fr',
  product: 'Le Bon Geste',
  headline: 'Le « bon geste » : un vendeur vous répond depuis son téléphone, en 3 minutes',
  subtitle: 'Ceux qui hésitent entre deux aspirateurs le soir chez eux parlent avec un vendeur de leur magasin.',
  place: 'Villeurbanne',
  date: '2027-09-15',
  summary:
    "A partir de septembre, chaque client peut écrire à un vendeur de son magasin, le soir comme le week-end.Le vendeur répond depuis son propre téléphone, avec une photo ou une courte vidéo s'il le faut.",
  problem:
    "Le soir, entre 19h et 22h, une personne sur trois quitte le site sans acheter. Elle a une question simple : est-ce que ça passe dans mon placard ? est-ce que c'est bruyant ? Le service client ferme à 18h. Les avis en ligne se contredisent, et la fiche du produit est restée la même depuis 2019. Résultat : on attend le samedi, on oublie, ou l'on va ailleurs.",
  solution:
    'Karim cherche un aspirateur pour son père, qui a mal au dos. Il écrit : « Lequel est léger ? » Deux minutes après, Nadia, du magasin de la Part-Dieu, lui envoie une vidéo : elle soulève les deux modèles. Il choisit le plus léger (4,2 kg) et le retire le lendemain matin. Quand il arrive, Nadia le reconnaît.',
  benefits:
    "Une réponse en trois minutes, de quelqu'un qui a tenu le produit en main.\nToujours la même personne, si vous voulez.\nEt pour les vendeurs : 40 € de plus par mois en moyenne pendant l'essai, et personne n'est obligé de répondre le soir.",
  spokespersonQuote: {
    text: "Nos vendeurs connaissent les produits mieux que n'importe quelle fiche. Ils étaient souvent les derniers à qui l'on demandait. Nous leur avons rendu la parole, et ils s'en sont emparés.",
    attribution: 'Thomas Aubry – directeur des magasins, Maison Lys',
  },
  howToStart:
    'Sur la page de chaque produit, touchez « Demander à un vendeur ». Il vous faut un téléphone, pas de compte.',
  customerQuote: {
    text: "J'ai écrit à 21h40, en pyjama dans ma cuisine. Nadia m'a répondu avant que l'eau du thé ne soit chaude.",
    attribution: 'Karim B., 34 ans, infirmier à Lyon',
  },
  callToAction:
    "Dans 12 magasins dès le 15 septembre 2027, dans tous à Noël. C'est gratuit. Renseignements au 04 78 00 00 00.",
  customerFaq: [
    {
      question: 'Qui voit mon numéro ?',
      answer:
        "Personne. Le vendeur voit votre prénom et votre question. La conversation s'efface au bout de 30 jours, comme le demande le règlement général sur la protection des données (RGPD).",
    },
    {
      question: 'Et si personne ne répond ?',
      answer:
        "Au bout de dix minutes, un vendeur d'un autre magasin prend la suite. Au pire, vous avez une réponse à 9h30.",
    },
  ],
  internalFaq: [
    {
      question: 'Les vendeurs sont-ils payés le soir ?',
      answer:
        "Oui : 1,20 € par réponse, plus la commission. Le CSE (comité social et économique) a donné un avis favorable le 12 mars. Ceux qui ne veulent pas ne répondent pas, et leur responsable ne voit pas qui s'est inscrit.",
    },
    {
      question: "Qu'avons-nous appris de l'essai ?",
      answer:
        "À la Part-Dieu, 214 conversations en six semaines ; 61 ont fini par un achat. Le RGPD nous a obligés à refaire l'écran d'accueil. Les questions portent d'abord sur la taille et le bruit, puis sur les pièces. Deux vendeurs sur neuf ont arrêté : trop de messages le dimanche. Nous avons donc fermé le dimanche après 20 h.",
    },
    {
      question: 'Combien de temps pour former quelqu’un ?',
      answer:
        'Une heure, en magasin, avec un collègue qui le fait déjà. Nous avons prévu une journée par magasin pour les questions, et une ligne directe pendant le premier mois.',
    },
  ],
};
