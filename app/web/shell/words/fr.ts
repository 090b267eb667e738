export const shell = {
  skip: 'Aller au contenu',
  demonstration: 'Démonstration : l’entreprise, les personnes et les chiffres sont inventés.',
  demonstrationEnd: 'Fonder votre organisation',
  places: 'Les lieux de Sillage',
  place: {
    home: 'Accueil',
    write: 'Écrire',
    explore: 'Explorer',
    takePart: 'Participer',
    try: 'Essayer',
    decide: 'Décider',
    map: 'Carte',
    news: 'Nouvelles',
    notifications: 'Notifications',
    search: 'Chercher',
    manage: 'Gérer',
  },
  waiting_one: 'une chose vous attend',
  waiting_other: '{{count, number}} choses vous attendent',
  slowDown_one:
    'Vous écrivez plus vite que Sillage ne l’accepte : réessayez dans {{count, number}} minute. Rien de ce que vous avez saisi n’est perdu.',
  slowDown_other:
    'Vous écrivez plus vite que Sillage ne l’accepte : réessayez dans {{count, number}} minutes. Rien de ce que vous avez saisi n’est perdu.',
  more: 'Plus',
  you: 'Vous',
  profile: 'Mon profil',
  settings: 'Langue et apparence',
  organisation: 'Organisation',
  organisationFailed:
    'Le changement d’organisation n’a pas abouti : le serveur ne répond pas. Vous êtes toujours dans {{organisation}}.',
  language: 'Langue',
  theme: 'Apparence',
  themes: { system: 'Comme l’appareil', light: 'Claire', dark: 'Sombre' },
  signIn: 'Me connecter',
  signOut: 'Me déconnecter',
  signOutFailed: 'La déconnexion n’a pas abouti : le serveur ne répond pas. Votre session reste ouverte ici.',
  problem: {
    home: 'Revenir à l’accueil',
    again: 'Réessayer',
    notFound: {
      title: 'Rien à cette adresse',
      text: 'La page a peut-être changé de place, ou ne vous est pas ouverte. Si quelqu’un vous a donné ce lien, demandez-lui de vous y inviter.',
    },
    forbidden: {
      title: 'Cette page n’est pas pour vous',
      text: 'Vous pouvez demander l’accès à la personne qui vous a donné le lien, ou à l’équipe centrale.',
    },
    offline: {
      title: 'Le serveur ne répond pas',
      text: 'Votre connexion est peut-être coupée. Ce que vous avez écrit reste sur cet appareil et partira dès que la connexion reviendra.',
    },
    broken: {
      title: 'Quelque chose s’est cassé',
      text: 'C’est de notre fait, pas du vôtre. Réessayez ; si cela dure, dites à l’équipe qui tient Sillage ce que vous faisiez.',
    },
    wait: {
      title: 'Un instant, s’il vous plaît',
      text: 'Il y a eu beaucoup de demandes en peu de temps. Patientez une minute, puis réessayez.',
    },
  },
};

export const ui = {
  close: 'Fermer',
  undo: 'Annuler',
  optional: '(facultatif)',
  loading: 'Chargement',
  sealedAuthor: 'Sous scellé',
  formerColleague: 'Anciennement collègue',
  today: 'aujourd’hui',
  yesterday: 'hier',
  justNow: 'à l’instant',
  others_one: 'et {{count, number}} autre',
  others_other: 'et {{count, number}} autres',
  wake: {
    picture: 'Le sillage : d’où cela vient et ce que c’est devenu',
    here: 'vous êtes ici',
    expected: 'attendu',
    ledTo: '{{from}} a mené à {{to}}',
  },
};
