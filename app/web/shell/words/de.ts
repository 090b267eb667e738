import type { Words } from '../../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const shell: Words<typeof fr.shell> = {
  skip: 'Zum Inhalt springen',
  demonstration: 'Demonstration: Unternehmen, Personen und Zahlen sind erfunden.',
  demonstrationEnd: 'Eigene Organisation gründen',
  places: 'Orte in Sillage',
  place: {
    home: 'Start',
    write: 'Schreiben',
    explore: 'Entdecken',
    takePart: 'Mitmachen',
    try: 'Ausprobieren',
    decide: 'Entscheiden',
    map: 'Karte',
    news: 'Neuigkeiten',
    notifications: 'Mitteilungen',
    search: 'Suchen',
    manage: 'Verwalten',
  },
  waiting_one: 'eine Sache wartet auf Sie',
  waiting_other: '{{count, number}} Dinge warten auf Sie',
  slowDown_one:
    'Sie schreiben schneller, als Sillage es annimmt: Versuchen Sie es in {{count, number}} Minute wieder. Nichts davon geht verloren.',
  slowDown_other:
    'Sie schreiben schneller, als Sillage es annimmt: Versuchen Sie es in {{count, number}} Minuten wieder. Nichts davon geht verloren.',
  more: 'Mehr',
  you: 'Sie',
  profile: 'Mein Profil',
  settings: 'Sprache und Darstellung',
  organisation: 'Organisation',
  organisationFailed:
    'Der Wechsel der Organisation ist nicht gelungen: Der Server antwortet nicht. Sie sind weiterhin in {{organisation}}.',
  language: 'Sprache',
  theme: 'Darstellung',
  themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signOutFailed: 'Die Abmeldung ist nicht gelungen: Der Server antwortet nicht. Ihre Sitzung ist hier weiterhin offen.',
  problem: {
    home: 'Zurück zum Start',
    again: 'Noch einmal versuchen',
    notFound: {
      title: 'Unter dieser Adresse ist nichts',
      text: 'Die Seite ist vielleicht umgezogen oder für Sie nicht offen. Wenn Ihnen jemand diesen Link gegeben hat, bitten Sie um eine Einladung.',
    },
    forbidden: {
      title: 'Diese Seite ist für Sie nicht offen',
      text: 'Bitten Sie die Person, von der Sie den Link haben, oder das zentrale Team um Zugang.',
    },
    offline: {
      title: 'Der Server antwortet nicht',
      text: 'Vielleicht sind Sie offline. Was Sie geschrieben haben, bleibt auf diesem Gerät und wird gesendet, sobald die Verbindung wieder da ist.',
    },
    broken: {
      title: 'Etwas ist kaputtgegangen',
      text: 'Das liegt an uns, nicht an Ihnen. Versuchen Sie es noch einmal; wenn es anhält, sagen Sie dem Team, das Sillage betreibt, was Sie gerade getan haben.',
    },
    wait: {
      title: 'Einen Augenblick bitte',
      text: 'Es gab viele Anfragen in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    },
  },
};

export const ui: Words<typeof fr.ui> = {
  close: 'Schließen',
  undo: 'Rückgängig machen',
  optional: '(freiwillig)',
  loading: 'Wird geladen',
  sealedAuthor: 'Unter Siegel',
  formerColleague: 'Ehemals im Unternehmen',
  today: 'heute',
  yesterday: 'gestern',
  justNow: 'gerade eben',
  others_one: 'und {{count, number}} weiteres',
  others_other: 'und {{count, number}} weitere',
  wake: {
    picture: 'Das Kielwasser: woher es kommt und was daraus wurde',
    here: 'Sie sind hier',
    expected: 'erwartet',
    ledTo: '{{from}} führte zu {{to}}',
  },
};
