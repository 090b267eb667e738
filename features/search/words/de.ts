import type { Words } from '../../../core/web/words.ts';
import type * as fr from './fr.ts';

export const search: Words<typeof fr.search> = {
  open: 'Suchen',
  title: 'Wohin möchten Sie?',
  field: 'Seite, Person, Beitrag oder Aktion',
  results: 'Ziele',
  clear: 'Eingabe leeren',
  group: {
    recent: 'Zuletzt',
    pages: 'Seiten',
    actions: 'Aktionen',
    contributions: 'Beiträge',
    people: 'Personen',
    texts: 'In den Texten',
  },
  found_one: '{{count, number}} Treffer',
  found_other: '{{count, number}} Treffer',
  none: 'Nichts trägt diesen Namen.',
  noneMeans: 'Versuchen Sie ein anderes Wort oder den Anfang eines Namens: Akzente und Umlautpunkte zählen nicht.',
  looking: 'Die Texte werden durchsucht …',
  failed: 'Beiträge und Personen sind nicht angekommen: Der Server antwortet nicht. Seiten und Aktionen bleiben da.',
  everywhere: '„{{words}}“ unter Entdecken suchen',
  move: 'auswählen',
  go: 'öffnen',
  leave: 'schließen',
  act: {
    idea: 'Eine Idee geben',
    release: 'Die Pressemitteilung eines Produkts schreiben',
    mine: 'Ansehen, was ich gegeben habe',
    followed: 'Ansehen, was ich verfolge',
    language: 'Auf {{language}} lesen',
    theme: 'Darstellung: {{theme}}',
    api: 'Die API, für Entwicklung',
  },
  also: {
    home: 'Anfang Übersicht Dashboard',
    write: 'neu vorschlagen verfassen',
    explore: 'suchen finden stöbern Liste alles',
    decide: 'Entscheidung bestätigen ablehnen',
    notifications: 'Neuigkeiten Erwähnungen',
    manage: 'Administration Einstellungen',
    profile: 'Konto Passwort Sitzungen Name',
    theme: 'Farbe dunkel hell Nacht Design',
    language: 'Sprache übersetzen',
    signOut: 'verlassen Sitzung beenden',
  },
  person: {
    given: 'Was {{name}} gegeben hat',
    givenLead: 'Was unter Siegel gegeben wurde, erscheint hier nie.',
    mineLead:
      'Was Sie unter Siegel gegeben haben, erscheint hier nicht: Ihre Kolleginnen und Kollegen sehen diese Seite wie Sie.',
    nothing: 'Noch nichts, was Sie sehen können.',
    nothingMeans:
      'Eine Idee, eine Pressemitteilung: Was {{name}} einem Kreis gibt, zu dem Sie gehören, erscheint hier.',
    roles: 'Rollen',
  },
};
