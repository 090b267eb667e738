// Ready: every check holds and every question has its answer; the author may ask for a decision.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const ersatzteilbrief = {
  key: 'ersatzteilbrief',
  by: 'henning',
  coWriters: ['zeynep', 'gerard'],
  daysAgo: 53,
  topics: ['products', 'delivery', 'customer-service'],
  audience: 'organisation',
  entity: 'deutschland',
  stage: 'ready',
  from: ['ersatzteile-als-brief', 'petit-bouchon'],
  text: {
    language: 'de',
    product: 'Der Ersatzteilbrief',
    headline: 'Der Ersatzteilbrief schickt das kleine Teil, damit das große Gerät bleiben darf',
    subtitle:
      'Wer eine Dichtung, eine Rolle oder einen Deckel verliert, bekommt den Ersatz mit der Post für zwei Euro.',
    place: 'Hamburg',
    date: '2028-04-11',
    summary:
      'Maison Brévent verschickt ab heute 640 Kleinteile in einem gewöhnlichen Briefumschlag. Kundinnen und Kunden in Deutschland finden ihr Teil mit einem Foto, zahlen zwei Euro und haben es nach zwei Werktagen im Briefkasten.',
    problem:
      'Am Wäscheständer bricht eine Kappe aus Kunststoff, so groß wie ein Daumennagel. Das Teil kostet in der Herstellung vier Cent, doch niemand verkauft es. In Hamburg fragten im letzten Jahr 1.130 Menschen nach so einem Teil. Wir schickten sie fort, und 700 von ihnen warfen ein Gerät weg, das sonst noch Jahre gehalten hätte. Die anderen behalfen sich mit Klebeband.',
    solution:
      'Die Kundin fotografiert das kaputte Teil neben einer Münze. Die Seite vergleicht Form und Größe und zeigt drei Vorschläge. Passt keiner, sieht sich jemand aus der Filiale das Foto an und antwortet bis zum nächsten Abend.\nDer Brief enthält das Teil, eine Zeichnung mit zwei Handgriffen und ein zweites Teil derselben Sorte, denn was einmal bricht, bricht wieder. Wer in der Nähe wohnt, holt das Teil in der Filiale Hamburg aus der Schublade neben der Kasse.',
    benefits:
      'Ein Wäscheständer für 39 Euro hält weiter, für zwei Euro. Niemand muss ein ganzes Set kaufen, um einen Deckel zu ersetzen. Und wir erfahren, welche Teile zuerst brechen, und lassen sie stärker bauen.',
    spokespersonQuote: {
      text: 'Wir haben jahrelang an kaputten Kappen neue Wäscheständer verkauft. Stolz war darauf niemand.',
      attribution: 'Henning Böttcher, Filialleiter in Hamburg',
    },
    howToStart:
      'Auf der Seite „Ersatzteilbrief“ genügt ein Foto, ohne Anmeldung. Wer lieber spricht, ruft die Filiale an und beschreibt das Teil. Das klappt erstaunlich oft.',
    customerQuote: {
      text: 'Die Rolle meines Staubsaugers kam am Donnerstag, zusammen mit einer zweiten. Nach fünf Minuten fuhr er wieder. Im Januar hätte ich fast 180 Euro für einen neuen bezahlt.',
      attribution: 'Birgit W., Hausmeisterin, Hamburg-Altona',
    },
    callToAction:
      'Der Ersatzteilbrief kostet zwei Euro je Teil, Porto inbegriffen. Er gilt für alle Produkte von Maison Brévent ab dem Kaufjahr 2015, in ganz Deutschland.',
    customerFaq: [
      {
        question: 'Was, wenn das Teil nicht passt?',
        answer:
          'Dann behalten Sie es, und wir schicken das nächste ohne Kosten. Nach zwei Versuchen ruft jemand aus der Filiale Sie an und misst mit Ihnen nach.',
      },
      {
        question: 'Gibt es auch Teile für Geräte anderer Hersteller?',
        answer:
          'Nur, wenn sie baugleich sind, etwa Dichtungen und Rollen in Normgrößen. Wir schreiben dann dazu, dass wir es nicht am Gerät selbst geprüft haben.',
      },
      {
        question: 'Darf ich elektrische Teile selbst wechseln?',
        answer:
          'Nein. Der Ersatzteilbrief enthält nur Teile ohne Strom: Kappen, Rollen, Deckel, Dichtungen, Griffe. Alles mit Kabel repariert eine Werkstatt, deren Adresse wir Ihnen nennen.',
      },
      {
        question: 'Warum bekomme ich zwei Stück?',
        answer:
          'Weil das zweite im selben Brief nichts extra kostet. Unsere Prüfung zeigt, dass bei vier von zehn Produkten binnen drei Jahren das gleiche Teil noch einmal bricht.',
      },
    ],
    internalFaq: [
      {
        question: 'Woher stammen die 1.130 Anfragen?',
        answer:
          'Aus einer Strichliste an der Kasse, geführt von Zeynep und ihren Vorgängern zwölf Monate lang. Die 700 weggeworfenen Geräte sind hochgerechnet: Von 200 Zurückgerufenen sagten 124, sie hätten das Gerät entsorgt.',
      },
      {
        question: 'Verkaufen wir dann weniger neue Geräte?',
        answer:
          'Vermutlich 200 bis 300 im Jahr, rund 4.000 Euro Marge. Von den Zurückgerufenen kauften aber nur 18 Prozent das neue Gerät bei uns. Die meisten gingen enttäuscht woandershin.',
      },
      {
        question: 'Was kostet ein Brief?',
        answer:
          '4 Cent das Teil, 9 Cent Umschlag und Zeichnung, 1,10 Euro Porto, 35 Cent Arbeit: zusammen 1,58 Euro. Bei zwei Euro bleiben nach Steuer etwa zehn Cent. Das Angebot soll sich tragen, mehr nicht.',
      },
      {
        question: 'Woher kommen die Teile?',
        answer:
          '410 liegen als Reste im Lager bei Lyon; Gérard hat sie gezählt. 230 fertigen zwei Hersteller nach, ab 500 Stück je Sorte. Seltene Teile bieten wir nicht an, statt sie zu versprechen.',
      },
      {
        question: 'Ist die Fotoerkennung gut genug?',
        answer:
          'In 300 Versuchen lag das richtige Teil 212-mal unter den drei Vorschlägen. Bei schwarzen Teilen auf dunklem Tisch versagt sie. Deshalb sieht ein Mensch nach, und die Münze auf dem Foto bleibt Pflicht.',
      },
      {
        question: 'Wer haftet, wenn etwas bricht?',
        answer:
          'Für das Teil haften wir wie für jedes Produkt. Tragende Teile, etwa an Leitern und Hockern, bleiben ausgeschlossen. Minh hat die Liste durchgesehen und 27 Teile gestrichen.',
      },
      {
        question: 'Was bauen wir nicht?',
        answer:
          'Keinen Drucker für Teile in der Filiale, keine Werkstatt, kein Abonnement. Frankreich und Portugal folgen erst, wenn das Porto dort unter 1,50 Euro bleibt.',
      },
      {
        question: 'Was ist der nächste Schritt?',
        answer:
          'Drei Monate mit 60 Teilen, nur über die Filiale Hamburg. Wir hören auf, wenn weniger als die Hälfte der Leute ihr Gerät damit wirklich repariert.',
      },
    ],
  },
  supporters: keys(
    'frauke stefan lena anke jonas mehmet dorothea pawel amelia minh elodie ludovic fatou claire sandrine solenn maud youssef amandine philippine ravi tomas leonor oksana ines goncalo',
  ),
  offers: [
    {
      by: 'frauke',
      help: 'test',
      note: 'Die Schublade neben der Kasse ist schon ausgeräumt. Es waren nur Kugelschreiber drin.',
    },
    {
      by: 'tomas',
      help: 'skill',
      note: 'A oficina pode imprimir as folhas com os dois gestos, 2.000 por semana.',
    },
  ],
  comments: [
    {
      by: 'gerard',
      daysAgo: 50.6,
      text: 'J’ai compté ce qui dort dans l’allée 14 : 410 références de petites pièces, 86 000 unités. On les garde « au cas où » depuis douze ans. Le cas où, le voilà.',
      reactions: [
        { by: 'henning', reaction: 'celebrate' },
        { by: 'elodie', reaction: 'curious' },
        { by: 'zeynep', reaction: 'celebrate' },
      ],
    },
    {
      by: 'stefan',
      daysAgo: 46.1,
      question: true,
      text: 'Wie viele neue Geräte verkaufen wir dadurch weniger? Ich frage nicht, um zu bremsen, sondern weil die Frage in jeder Sitzung als erste kommt.',
      replies: [
        {
          by: 'henning',
          daysAgo: 45.4,
          text: '200 bis 300 im Jahr, etwa 4.000 Euro Marge. Dafür gehen heute vier von fünf Leuten enttäuscht woandershin. Steht jetzt in der internen FAQ.',
          reactions: [{ by: 'stefan', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'minh',
      daysAgo: 37.2,
      text: 'J’ai retiré 27 pièces de la liste : tout ce qui porte un poids humain. Un embout d’escabeau à deux euros ne vaut pas une hanche.',
      reactions: [
        { by: 'henning', reaction: 'thanks' },
        { by: 'gerard', reaction: 'agree' },
      ],
    },
    {
      by: 'amelia',
      daysAgo: 28.5,
      question: true,
      text: 'Which coin? A one-euro coin and a two-euro coin differ by 2.5 millimetres, and that is the whole tolerance of a hinge cap.',
      replies: [
        {
          by: 'zeynep',
          daysAgo: 28.1,
          text: 'Jede Euromünze, die Seite fragt nach, welche. Ich habe es mit allen acht ausprobiert. Die Fünf-Cent-Münze ist die beste, sie glänzt nicht so.',
          reactions: [
            { by: 'amelia', reaction: 'celebrate' },
            { by: 'henning', reaction: 'agree' },
          ],
        },
      ],
    },
    {
      by: 'pawel',
      daysAgo: 16.9,
      text: 'Heute an der Kasse: eine Frau mit einem Wäscheständer unter dem Arm, einer Kappe zu wenig und Tränen in den Augen, weil er von ihrer Mutter war. Bitte beeilt euch.',
      reactions: [
        { by: 'frauke', reaction: 'agree' },
        { by: 'henning', reaction: 'thanks' },
        { by: 'sandrine', reaction: 'agree' },
      ],
    },
  ],
} satisfies SeedRelease;
