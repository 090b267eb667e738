// Changes requested: a good text that promises more than the data allow today.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const preisgedaechtnis = {
  key: 'preisgedaechtnis',
  by: 'jonas',
  coWriters: ['amelia'],
  daysAgo: 64,
  topics: ['prices', 'app', 'stores'],
  audience: 'organisation',
  entity: 'deutschland',
  stage: 'changes_requested',
  from: ['preisverlauf-regal'],
  deciders: ['bruno', 'katrin'],
  decision: {
    by: 'bruno',
    daysAgo: 11,
    reason:
      'Ich habe den Text zweimal gelesen und will das Produkt haben. Ja sage ich noch nicht, aus drei Gründen. Wir kennen die Preise der Filialen erst seit sieben Monaten, versprechen aber zwölf. Drei Lieferanten haben Verträge, in denen frühere Preise vertraulich sind. Und es fehlt, was eine Kundin tut, wenn die Linie steigt. Alles drei lässt sich lösen. Bitte kürzt nichts vom Mut: Der Satz über die Monate, in denen wir teurer sind, muss bleiben.',
    changes: [
      {
        what: 'Den versprochenen Zeitraum an die Daten anpassen, die wir haben, und sagen, ab wann es zwölf Monate sind.',
        by: 'jonas',
        inDays: 9,
      },
      {
        what: 'Mit dem Einkauf klären, welche Lieferantenverträge den Verlauf verbieten, und es in die interne FAQ schreiben.',
        by: 'elodie',
        inDays: 16,
      },
      {
        what: 'In der Lösung zeigen, was die Kundin tun kann, wenn der Preis gerade hoch ist.',
        by: 'amelia',
        inDays: 9,
      },
    ],
  },
  text: {
    language: 'de',
    product: 'Das Preisgedächtnis',
    headline: 'Das Preisgedächtnis zeigt am Regal, was ein Produkt in den letzten zwölf Monaten gekostet hat',
    subtitle: 'Kundinnen und Kunden sehen auf einen Blick, ob heute ein guter Tag zum Kaufen ist.',
    place: 'Berlin',
    date: '2028-02-01',
    summary:
      'Ab heute trägt jedes Preisschild in unseren Filialen eine kleine Linie. Sie zeigt den Preis der letzten zwölf Monate, mit dem höchsten, dem tiefsten und dem heutigen Stand.',
    problem:
      'Eine Packung Spülmaschinentabs kostet im März 8,99 Euro, im April 11,49 Euro und im Mai „statt 12,99 Euro nur 9,99 Euro“. Vier von fünf Befragten in Steglitz glauben keinem Rabatt mehr. Sie vergleichen im Gang mit dem Telefon, finden kein Netz und stellen die Packung zurück. Wer trotzdem kauft, hat oft das Gefühl, sich geirrt zu haben.',
    solution:
      'Die Linie steht auf dem elektronischen Preisschild, zwei Zentimeter breit. Ein Punkt markiert den heutigen Preis. Liegt er im unteren Drittel, ist der Punkt gefüllt; liegt er im oberen, ist er leer.\nWer mehr wissen will, hält das Telefon an das Schild und sieht jeden Monat einzeln. Das Schild verschweigt auch die Monate nicht, in denen wir teurer waren als heute. In der App steht dieselbe Linie neben jedem Produkt, ohne Anmeldung.',
    benefits:
      'Man kauft mit ruhigem Gewissen oder wartet mit gutem Grund. Das Personal muss Rabatte nicht mehr verteidigen. Und wir selbst überlegen vor jeder Preiserhöhung, wie sie als Linie aussieht.',
    spokespersonQuote: {
      text: 'Ein Preis ohne Vergangenheit ist eine Behauptung. Wir legen die Vergangenheit daneben.',
      attribution: 'Jonas Keller, Produktmanager Kundenkarte',
    },
    howToStart:
      'Es gibt nichts einzurichten. Die Linie steht ab heute an 1.900 Produkten in Berlin und Hamburg. Ein Faltblatt am Eingang erklärt in drei Bildern, wie man sie liest.',
    customerQuote: {
      text: 'Bei den Tabs war der Punkt leer, also habe ich nur eine Packung genommen. Zwei Wochen später war er gefüllt, da nahm ich vier. Früher hätte ich beim roten Schild sofort zugegriffen.',
      attribution: 'Matthias O., Rentner, Berlin-Steglitz',
    },
    callToAction:
      'Das Preisgedächtnis ist ab heute in den Filialen Berlin und Hamburg und in der App zu sehen. Es kostet nichts und braucht keine Karte.',
    customerFaq: [
      {
        question: 'Woher kommen die alten Preise?',
        answer:
          'Aus unseren eigenen Kassen. Jeder Punkt der Linie ist der Preis, den die meisten Leute an diesem Tag in dieser Filiale wirklich bezahlt haben.',
      },
      {
        question: 'Gilt die Linie auch für den Online-Shop?',
        answer:
          'Der Online-Shop hat eine eigene Linie, weil dort andere Preise gelten können. In der App sehen Sie beide nebeneinander.',
      },
      {
        question: 'Was ist mit Produkten, die neu sind?',
        answer:
          'Sie bekommen eine Linie, sobald drei Monate Preise vorliegen. Bis dahin steht dort „neu seit“ und der Monat.',
      },
      {
        question: 'Wird mir gesagt, wann der Preis sinkt?',
        answer:
          'Nein. Wir zeigen, was war, und raten nicht, was kommt. Eine Vorhersage wäre wieder nur eine Behauptung.',
      },
    ],
    internalFaq: [
      {
        question: 'Verkaufen wir dann noch etwas, wenn der Punkt leer ist?',
        answer:
          'Im Papierversuch in Steglitz mit 40 Produkten sank der Absatz bei leerem Punkt um 11 Prozent und stieg bei gefülltem um 19. Über vier Wochen blieb ein Plus von 3 Prozent. Es waren nur 40 Produkte und ein einziger Laden.',
      },
      {
        question: 'Welche Daten haben wir wirklich?',
        answer:
          'Online zwölf Monate, in den Filialen sieben. Vorher wurden die Tagespreise überschrieben. João hat geprüft, dass sie sich aus den Bons nicht zuverlässig zurückrechnen lassen.',
      },
      {
        question: 'Was sagen die Lieferanten?',
        answer:
          'Von 22 gefragten finden neun es gut, zehn ist es gleich, drei berufen sich auf Vertraulichkeit. Diese drei liefern 140 der 1.900 Produkte. Der Einkauf prüft die Verträge.',
      },
      {
        question: 'Was kostet es?',
        answer:
          'Die Preisschilder sind schon elektronisch, die Linie ist ein neues Bild darauf: 26.000 Euro Entwicklung, 300 Euro im Monat Betrieb. Dazu kommt entgangene Marge bei leerem Punkt, im Versuch 1,2 Prozent der betroffenen Produkte.',
      },
      {
        question: 'Was tun die anderen?',
        answer:
          'Im Netz gibt es Dienste, die Preise fremder Läden aufzeichnen. Im Laden selbst zeigt niemand die eigene Vergangenheit. Seit einigen Jahren muss bei Rabatten der tiefste Preis der letzten 30 Tage stehen; wir gehen freiwillig weiter.',
      },
      {
        question: 'Was bauen wir nicht?',
        answer:
          'Keine Vorhersage, keinen persönlichen Preis, keinen Alarm, der zum Kaufen drängt. Und keine Ausnahme für Produkte, deren Linie uns unangenehm ist.',
      },
      {
        question: 'Was ist der nächste Schritt?',
        answer:
          'Nach den Änderungen zeigen wir 200 Produkte in Steglitz acht Wochen lang mit Linie. Hamburg bleibt als Vergleich ohne.',
      },
    ],
  },
  supporters: keys(
    'mehmet dorothea pawel stefan lena frauke henning zeynep anke fernanda goncalo ines joao edson diogo claire maud thibault sandrine ghislain moussa karim louise ravi philippine owen',
  ),
  offers: [
    {
      by: 'joao',
      help: 'skill',
      note: 'Posso calcular as linhas das 200 referências a partir dos talões de sete meses.',
    },
  ],
  comments: [
    {
      by: 'elodie',
      daysAgo: 59.6,
      text: 'Côté achats, j’ai deux sentiments. Comme cliente, j’adore. Comme acheteuse, je sais déjà lequel de mes fournisseurs va m’appeler en hurlant, et il commence par un B.',
      reactions: [{ by: 'jonas', reaction: 'curious' }],
      replies: [
        {
          by: 'jonas',
          daysAgo: 59.1,
          text: 'Ist es der mit den Tabs? Dann ist seine Linie tatsächlich kein schöner Anblick.',
          replies: [{ by: 'elodie', daysAgo: 58.9, text: 'Je ne peux ni confirmer ni démentir.' }],
        },
      ],
    },
    {
      by: 'louise',
      daysAgo: 47.3,
      question: true,
      text: 'Êtes-vous sûrs des douze mois en magasin ? À ma connaissance on écrasait le prix de la veille jusqu’au printemps.',
      replies: [
        {
          by: 'joao',
          daysAgo: 46.5,
          text: 'Confirmo: sete meses, não doze. Tentei reconstruir a partir dos talões e há buracos em 30% dos produtos.',
          reactions: [{ by: 'louise', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'frauke',
      daysAgo: 35.8,
      text: 'Wenn der Punkt leer ist, fragt mich die Kundin: „Und was mache ich jetzt?“ Sagen wir dann „warten Sie zwei Wochen“? Oder zeigen wir ihr das Günstigere daneben? Ich hätte gern eine Antwort, bevor sie vor mir steht.',
      reactions: [
        { by: 'mehmet', reaction: 'agree' },
        { by: 'bruno', reaction: 'thanks' },
      ],
    },
    {
      by: 'henning',
      daysAgo: 21.4,
      text: 'Ich bin skeptisch. Elf Prozent weniger bei leerem Punkt ist kein Rundungsfehler, und das Weihnachtsgeschäft lebt von leeren Punkten. Aber probieren würde ich es, wenn Hamburg der Vergleich ist und nicht das Versuchskaninchen.',
      replies: [
        {
          by: 'jonas',
          daysAgo: 20.9,
          text: 'Abgemacht, Hamburg ist der Vergleich. Steht jetzt so im nächsten Schritt.',
        },
      ],
    },
  ],
} satisfies SeedRelease;
