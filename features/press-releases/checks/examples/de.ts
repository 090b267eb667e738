// Releases as people write them, with their small faults. For the tests of false alarms.
import type { ReleaseText } from '../../release-text.ts';

export const auszeit: ReleaseText = {
  language: 'de',
  product: 'Auszeit',
  headline: 'Auszeit: Aus Punkten der Lilienkarte wird eine Nacht am Meer',
  subtitle: 'Wer die Karte hat, bezahlt Hotelnächte mit seinen Punkten, ohne Anzahlung und ohne feste Termine.',
  place: 'Köln',
  date: '2027-05-04',
  summary:
    'Ab heute können 400.000 Kundinnen und Kunden ihre Punkte gegen eine Nacht in einem von 320 Hotels und Pensionen tauschen. Sie buchen in ca. zwei Minuten am Handy oder im Laden, z. B. gleich nach dem Einkauf.\nKeine Sperrzeiten, kein Formular.',
  problem:
    'Sieben von zehn Kunden lassen ihre Punkte verfallen. Man sammelt langsam (3,5 Punkte je Euro), und die Prämien gefallen kaum jemandem: ein Toaster, ein Handtuch, ein Schirm … „Ich weiß gar nicht mehr, wie viele ich habe“, sagte uns Hr. Petersen am 3. März. Wer doch bestellt hat, wartete im Schnitt 6 Wochen auf sein Paket.',
  solution:
    'Claire steht an der Kasse. Auf dem Bon liest sie: „Das reicht für eine Nacht in Husum.“ Abends öffnet sie die App, sieht drei Hotels, die ihre Punkte nehmen, und sucht sich eins aus. Der Gutschein kommt sofort per Mail. Sie zeigt ihn im Hotel vor, fertig. Wird sie am Tag davor krank, bekommt sie ihre Punkte zurück. Nächstes Jahr wird sie auch Bahnfahrten buchen können.',
  benefits:
    '- Eine Nacht ab 2.400 Punkten; eine Familie sammelt sie in etwa acht Monaten\n- Punkte verfallen nicht mehr\n- Fehlen ein paar Punkte, zahlt man den Rest in Euro\n- Unsere Leute haben in jedem der 320 Häuser selbst geschlafen',
  spokespersonQuote: {
    text: '„Unsere Kunden haben uns gesagt, dass unsere Prämien hinten im Schrank landen. Sie hatten recht. Also haben wir gefragt, worüber sie am Montag an der Kasse sprechen: über den Urlaub.“',
    attribution: 'Inês Moreira, Leiterin Kundenbindung',
  },
  howToStart:
    'Öffnen Sie die App oder www.lilie.example/auszeit. Ihre Punkte sind schon da. Kein Smartphone? Fragen Sie am Empfang Ihrer Filiale, Mo. bis Sa. von 9 bis 18 Uhr.',
  customerQuote: {
    text: '„Früher habe ich alles verfallen lassen. Im April waren wir mit den Kindern zwei Nächte in Husum, alles mit Punkten. Mein Mann wollte es erst nicht glauben!“',
    attribution: 'eine Kundin, Mutter von zwei Kindern, Bonn',
  },
  callToAction:
    'Auszeit startet am 4. Mai 2027 in allen 86 Filialen und im Netz. Der Dienst gehört zur Karte, und die bleibt kostenlos.',
  customerFaq: [
    {
      question: 'Verliere ich meine jetzigen Punkte?',
      answer:
        'Nein. Alle Punkte, die am 3. Mai 2027 auf Ihrer Karte sind, bleiben dort, auch die, die im Juni verfallen sollten. Sie müssen nichts tun.',
    },
    {
      question: 'Was ist, wenn das Hotel voll ist?',
      answer:
        'Die App zeigt nur freie Zimmer. Irrt sich ein Hotel, finden wir noch am selben Tag ein anderes Zimmer im Umkreis von 10 km, und Sie behalten die Hälfte Ihrer Punkte.',
    },
    {
      question: 'Darf mein Hund mit?',
      answer: 'Ja, in 140 Hotels. Achten Sie auf die Pfote. Manche verlangen 8 € pro Nacht.',
    },
  ],
  internalFaq: [
    {
      question: 'Was kostet uns das?',
      answer:
        'Im Schnitt 61 € je Nacht, gegenüber 38 € für eine Prämie. Eine Prämie kostet aber auch 9 € Porto und 4 € Lager. Der wahre Abstand liegt also bei 10 €. Wenn 30 % der Kunden mitmachen, steigt das Budget von 2,1 auf 2,9 Mio. Euro im Jahr.',
    },
    {
      question: 'Was kann schiefgehen?',
      answer:
        'Alle könnten im August buchen. Wir begrenzen das erste Jahr auf 6.000 Nächte. Im Test im März in Bonn (412 Kunden) haben 58 % einen Termin außerhalb der Ferien gewählt. Kleine Städte haben wir noch nicht getestet.',
    },
    {
      question: 'Warum sollten Hotels mitmachen?',
      answer:
        'Sie haben unter der Woche leere Zimmer, außerhalb der Saison 37 %. Wir zahlen binnen 15 Tagen. 42 Hotels kamen zu unserem Treffen in Fulda, 30 haben unterschrieben.',
    },
    {
      question: 'Was bauen wir nicht?',
      answer:
        'Keine Flüge, keine Züge, nichts im Ausland. Wir verkaufen keine Punkte und öffnen den Dienst nicht für Firmen.',
    },
  ],
};

export const frag: ReleaseText = {
  language: 'de',
  product: 'Frag den Laden',
  headline: 'Frag den Laden: Eine Verkäuferin antwortet vom Handy aus, in drei Minuten',
  subtitle: 'Wer abends zu Hause zwischen zwei Staubsaugern schwankt, schreibt jemandem, der beide in der Hand hatte.',
  place: 'Leipzig',
  date: '2027-09-15',
  summary:
    'Ab September schreiben Kunden direkt einer Person in ihrer Filiale, auch abends und am Wochenende. Sie antwortet vom eigenen Handy, mit einem Foto oder einem kurzen Video, wenn es hilft.',
  problem:
    'Zwischen 19 und 22 Uhr verlässt jeder dritte Besucher unsere Seite, ohne zu kaufen. Dabei ist die Frage oft einfach: Passt das in meinen Schrank? Ist es laut? Der Kundendienst schließt um 18 Uhr. Die Bewertungen widersprechen sich, und die Produktseiten sind seit 2019 dieselben geblieben. Also wartet man bis Samstag, vergisst es oder geht woanders hin.',
  solution:
    'Karim sucht einen Staubsauger für seinen Vater, der es am Rücken hat. Er schreibt: „Welcher ist leichter?“ Zwei Minuten später schickt ihm Nadja aus der Filiale am Markt ein Video: Sie hebt beide hoch. Er nimmt den leichteren (4,2 kg) und holt ihn am nächsten Morgen ab. Als er reinkommt, erkennt ihn Nadja wieder.',
  benefits:
    'Eine Antwort in drei Minuten, von jemandem, der das Gerät kennt.\nAuf Wunsch immer dieselbe Person.\nFür die Belegschaft: im Test im Schnitt 40 € mehr im Monat, und niemand muss abends antworten.',
  spokespersonQuote: {
    text: 'Unsere Leute kennen die Geräte besser als jede Produktseite. Oft hat man sie als Letzte gefragt. Das wird sich ändern.',
    attribution: 'Thomas Auer – Leiter der Filialen',
  },
  howToStart: 'Tippen Sie auf einer Produktseite auf „Im Laden fragen“. Sie brauchen ein Handy, aber kein Konto.',
  customerQuote: {
    text: 'Ich habe um 21.40 Uhr geschrieben, im Schlafanzug in der Küche. Nadja hat geantwortet, bevor das Teewasser gekocht hat.',
    attribution: 'Karim B., 34, Krankenpfleger aus Leipzig',
  },
  callToAction:
    'Ab dem 15. September 2027 in 12 Filialen, bis Weihnachten in allen. Kostenlos. Auskunft unter 0341 000000.',
  customerFaq: [
    {
      question: 'Wer sieht meine Nummer?',
      answer:
        'Niemand. Die Verkäuferin sieht Ihren Vornamen und Ihre Frage. Nach 30 Tagen löschen wir das Gespräch, wie es die Datenschutz-Grundverordnung (DSGVO) verlangt.',
    },
    {
      question: 'Und wenn niemand antwortet?',
      answer:
        'Nach zehn Minuten übernimmt jemand aus einer anderen Filiale. Im schlimmsten Fall haben Sie um 9.30 Uhr Ihre Antwort.',
    },
  ],
  internalFaq: [
    {
      question: 'Werden die Abende bezahlt?',
      answer:
        'Ja: 1,20 € je Antwort, dazu die Provision. Der Betriebsrat hat am 12. März zugestimmt. Wer nicht will, macht nicht mit, und die Filialleitung sieht nicht, wer sich eingetragen hat. Wegen der DSGVO haben wir den ersten Bildschirm neu gebaut.',
    },
    {
      question: 'Was haben wir im Test gelernt?',
      answer:
        'Am Markt gab es 214 Gespräche in sechs Wochen, 61 endeten mit einem Kauf. Meist geht es um Größe und Lautstärke, dann um Ersatzteile. Zwei von neun haben aufgehört, weil sonntags zu viel kam. Deshalb ist sonntags jetzt um 20 Uhr Schluss.',
    },
    {
      question: 'Wie lange dauert die Einweisung?',
      answer:
        'Eine Stunde, im Laden, mit einer Kollegin, die es schon macht. Je Filiale planen wir einen Tag für Fragen ein und halten im ersten Monat eine Leitung frei.',
    },
  ],
};
