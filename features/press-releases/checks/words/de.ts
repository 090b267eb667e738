import type { CheckWords } from './fr.ts';

export const de = {
  'sections-filled': {
    holds: 'Alles ist geschrieben',
    fails_one: 'Ein Abschnitt ist noch leer.',
    fails_other: '{{count}} Abschnitte sind noch leer.',
    reason: 'Ein leerer Abschnitt ist eine Frage, auf die noch niemand geantwortet hat. Ihre Leser werden sie stellen.',
    example:
      'Zum Preis steht noch nichts fest? Schreiben Sie, wovon Sie ausgehen: „In der Karte enthalten, ohne Aufpreis.“',
  },
  'headline-short': {
    holds: 'Die Überschrift ist kurz',
    fails: 'Die Überschrift hat {{count}} Zeichen; merken kann man sich bis zu {{limit}}.',
    reason: 'Eine kurze Überschrift erzählt man weiter, eine lange überspringt man.',
    example: '„Escale macht aus Punkten Urlaub“',
  },
  'headline-names-product': {
    holds: 'Die Überschrift nennt das Produkt',
    fails: 'Die Überschrift nennt „{{product}}“ nicht.',
    reason: 'Schon aus der Überschrift sollen Kunden wissen, wonach sie im Laden fragen können.',
    example: '„Mit Escale bezahlen die Punkte der Karte eine Nacht am Meer“',
  },
  'subtitle-one-sentence': {
    holds: 'Der Untertitel ist ein Satz',
    fails: 'Der Untertitel hat {{count}} Sätze; behalten Sie den ersten.',
    reason:
      'Ein Satz genügt, um zu sagen, für wen es ist und was sich ändert. Braucht es zwei, ist die Idee noch nicht reif.',
    example: '„Wer die Karte hat, tauscht Punkte gegen Hotelnächte, ohne Anzahlung und ohne feste Termine.“',
  },
  'date-in-future': {
    holds: 'Das Datum liegt in der Zukunft',
    fails: 'Wählen Sie für die Veröffentlichung einen Tag, der noch kommt.',
    reason: 'Die Mitteilung erzählt von einem fertigen Produkt: Ihr Datum ist die Verabredung mit Ihren Kunden.',
    example: '„Köln, 4. Mai 2027“',
  },
  'problem-has-figure': {
    holds: 'Das Problem ist beziffert',
    fails: 'Das Problem enthält keine Zahl.',
    reason:
      'Eine Zahl zeigt, ob das Problem zehn Menschen betrifft oder zehntausend, und ob Ihre Antwort groß genug ist.',
    example: '„Sieben von zehn Kunden lassen ihre Punkte verfallen: 42 € je Haushalt und Jahr.“',
  },
  'problem-without-product': {
    holds: 'Das Problem steht ohne das Produkt',
    fails: 'Das Problem nennt schon „{{product}}“.',
    reason: 'Wenn es das Problem ohne das Produkt nicht gäbe, ist es vielleicht nicht das Ihrer Kunden.',
    example: '„Claire hat 3.200 Punkte und weiß nicht, was sie damit anfangen soll.“',
  },
  'problem-without-solution': {
    holds: 'Erst das Problem, dann die Lösung',
    fails: 'Das Problem kündigt schon die Lösung an: „{{phrase}}“.',
    reason: 'Solange es um das Problem geht, kann jeder auf eine bessere Antwort kommen als die erste.',
    example: 'Vorher: „Unsere App erspart das Anstehen.“ Nachher: „Im Dezember steht man elf Minuten an der Kasse.“',
  },
  'quotes-attributed': {
    holds: 'Man weiß, wer spricht',
    fails: 'Sagen Sie, wer spricht: Name und Aufgabe oder, bei erdachten Kunden, wer sie sind.',
    reason: 'Worte ohne Gesicht überzeugen niemanden. Mit Name und Aufgabe schreibt man, wie jemand wirklich spricht.',
    example: '„Inês Moreira, Leiterin Kundenbindung“ oder „eine Kundin, Mutter von zwei Kindern, Villeurbanne“',
  },
  'customer-quote-concrete': {
    holds: 'Der Kunde erzählt etwas Greifbares',
    fails: 'Im Zitat steht keine Zahl, kein Ort, kein Vorher und Nachher.',
    reason: 'Wir glauben Menschen, die erzählen, was ihnen passiert ist, und nicht denen, die loben.',
    example: '„Früher verfielen meine Punkte im März. Dieses Jahr reichten sie für zwei Nächte in Husum.“',
  },
  'one-page': {
    holds: 'Die Mitteilung passt auf eine Seite',
    fails: 'Die Mitteilung hat {{count}} Wörter; auf eine Seite passen {{limit}}.',
    reason: 'In einer Besprechung liest man eine Seite ganz. Die zweite überfliegt man.',
    example: 'Behalten Sie, was der Kunde erlebt; der Rest gehört zu den Fragen und Antworten.',
  },
  'fits-sheet': {
    holds: 'Gedruckt passt die Mitteilung auf ein Blatt',
    fails:
      'Gedruckt ist die Mitteilung {{percent}} % länger als ihr Blatt: So kann sie nicht für fertig erklärt werden.',
    reason:
      'Man teilt sie in der Besprechung aus, auf einem Blatt in fester Schriftgröße. Was nicht darauf passt, hat niemand in der Hand.',
    example: 'Öffnen Sie das PDF: Was auf die zweite Seite läuft, gehört zu den Fragen und Antworten.',
  },
  'length-limit': {
    holds: 'Die Länge ist vertretbar',
    fails: 'Die Mitteilung hat {{count}} Wörter; ab {{limit}} kann sie nicht für fertig erklärt werden.',
    reason: 'Wer kürzt, muss wählen, was dem Kunden wirklich wichtig ist. Dabei wird die Idee klar.',
    example: 'Streichen Sie jeden zweiten Vorteil: Die zwei stärksten genügen.',
  },
  'faq-longer-than-release': {
    holds: 'Die Antworten sind länger als die Ankündigung',
    fails: 'Fragen und Antworten haben {{faq}} Wörter, die Ankündigung {{release}}.',
    reason:
      'Die Ankündigung macht Lust, die Antworten zeigen, dass Sie nachgedacht haben. Zweifel brauchen mehr Platz als Versprechen.',
    example: 'Ergänzen Sie die Frage, die Sie fürchten: „Was ist, wenn das Hotel ausgebucht ist?“',
  },
  'six-pages': {
    holds: 'Das Ganze passt auf sechs Seiten',
    fails: 'Das Ganze hat {{pages, number}} Seiten; höchstens {{limit}} sind erlaubt.',
    reason: 'Sechs Seiten liest eine Runde in Ruhe. Darüber hinaus überfliegt man und entscheidet schlecht.',
    example: 'Fassen Sie Fragen zusammen, die dieselbe Antwort haben.',
  },
  'plain-words': {
    holds: 'Die Wörter sind die Ihrer Kunden',
    fails: '„{{word}}“ geht einfacher: {{plainer}}.',
    reason: 'Fachwörter beruhigen die, die sie benutzen, und halten alle anderen fern.',
    example: 'Statt „ein nahtloses Omnichannel-Erlebnis“: „Man fängt im Laden an und macht am Handy weiter.“',
  },
  'acronyms-spelled-out': {
    holds: 'Abkürzungen sind erklärt',
    fails: '„{{acronym}}“ wird vorher nirgends erklärt.',
    reason: 'Eine fremde Abkürzung hält beim Lesen auf, und nur wenige trauen sich zu fragen.',
    example: '„die Datenschutz-Grundverordnung (DSGVO)“',
  },
  'short-sentences': {
    holds: 'Die Sätze sind kurz',
    fails_one: 'Ein Satz ist länger als {{limit}} Wörter: Er hat {{longest}}.',
    fails_other: '{{count}} Sätze sind länger als {{limit}} Wörter; der längste hat {{longest}}.',
    reason: 'Nach dreißig Wörtern hat man den Anfang vergessen, bevor das Ende kommt.',
    example: 'Trennen Sie bei „der“, „weil“ oder „und“: ein Gedanke, ein Satz.',
  },
  'active-voice': {
    holds: 'Man sieht, wer was tut',
    fails_one: 'Ein Satz steht im Passiv: Sagen Sie, wer handelt.',
    fails_other: '{{count}} von {{sentences}} Sätzen stehen im Passiv: Sagen Sie, wer handelt.',
    reason: 'Im Passiv handelt niemand. Im Aktiv sieht man jemanden etwas tun.',
    example: 'Statt „Gutscheine werden per E-Mail verschickt“: „Sie bekommen Ihren Gutschein per E-Mail“.',
  },
  'precise-claims': {
    holds: 'Die Versprechen sind genau',
    fails_one: '„{{phrase}}“ kann jeder schreiben. Sagen Sie, wie viel oder seit wann.',
    fails_other: '{{count}} Ausdrücke bleiben vage, darunter „{{phrase}}“: Sagen Sie, wie viel oder seit wann.',
    reason: 'Ein vages Versprechen kostet nichts und beweist nichts. Ein genaues lässt sich prüfen.',
    example: 'Statt „die schnellste Buchung“: „eine Buchung in weniger als zwei Minuten“.',
  },
  readable: {
    holds: 'Der Text liest sich leicht',
    fails: 'Der Text liest sich schwer: {{score}} nach {{formula}}, gut wären mindestens {{threshold}}.',
    reason: 'Kunden lesen im Stehen, im Lärm, zwischen zwei Aufgaben. Kurze Wörter und Sätze helfen ihnen zu folgen.',
    example: 'Statt „die Inanspruchnahme von Punkten vornehmen“: „Punkte einlösen“.',
  },
  'questions-answered': {
    holds: 'Jede Frage hat eine Antwort',
    fails_one: 'Eine Frage wartet auf eine Antwort, im Text oder in der Diskussion.',
    fails_other: '{{count}} Fragen warten auf eine Antwort, im Text oder in der Diskussion.',
    reason:
      'Jemand hat sich die Zeit genommen, Sie zu fragen, und verdient eine Antwort, und sei es „Das wissen wir noch nicht“.',
    example: '„Das wissen wir noch nicht; der Test im März in Porto wird es zeigen.“',
  },
} satisfies CheckWords;
