// Launched in Berlin, earlier than its own press release said.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const seifenhahn = {
  key: 'seifenhahn',
  by: 'dorothea',
  coWriters: ['mehmet', 'minh'],
  daysAgo: 118,
  topics: ['packaging', 'products', 'stores'],
  audience: 'organisation',
  entity: 'deutschland',
  stage: 'launched',
  from: ['flasche-mitbringen'],
  deciders: ['katrin'],
  decision: {
    by: 'katrin',
    daysAgo: 20,
    reason:
      'Der Seifenhahn darf in den Verkauf, und zwar jetzt, vor dem geplanten Tag. Der Probebetrieb hat gezeigt, was ich sehen wollte: 1.140 Füllungen in acht Wochen, keine einzige Verwechslung, vier Minuten Reinigung am Tag. Mich hat überzeugt, dass ihr den Fleck auf dem Boden im Bericht gelassen habt. Zwei Auflagen bleiben: Die Matte kommt vor dem ersten Tag, und im Mai sehen wir gemeinsam auf den Verbrauch je Flasche.',
  },
  text: {
    language: 'de',
    product: 'Der Seifenhahn',
    headline: 'Der Seifenhahn füllt Spülmittel und Waschmittel nach, die alte Flasche bleibt im Dienst',
    subtitle: 'Wer die leere Flasche mitbringt, zahlt nur den Inhalt und trägt kein neues Plastik nach Hause.',
    place: 'Berlin',
    date: '2027-01-14',
    summary:
      'In der Filiale Berlin steht ab heute der Seifenhahn. Sechs Zapfhähne füllen Spülmittel, Waschmittel und Reiniger in jede saubere Flasche. Die Kundschaft zahlt genau, was sie zapft.',
    problem:
      'Ein Haushalt in Berlin wirft im Jahr 31 Flaschen weg, in denen einmal Seife war. Viele Kundinnen spülen sie aus, sammeln sie unter der Spüle und bringen es dann nicht übers Herz. Nachfüllbeutel passen in keine Halterung und landen nach dem Gießen ebenfalls im Müll. Wo es lose Ware gibt, kostet sie oft mehr als verpackte.',
    solution:
      'Die Kundin stellt ihre Flasche auf die Waage, und die Waage merkt sich das leere Gewicht. Sie wählt einen der sechs Hähne und drückt, solange sie möchte. Der Preis läuft mit.\nDer Hahn tropft nicht nach, und der Duft steht auf einer Karte zum Reiben. Am Ende druckt die Waage ein Etikett mit Inhalt, Warnhinweis und Datum. Wer keine Flasche dabeihat, nimmt eine gespülte aus dem Regal daneben, die jemand anders gebracht hat.',
    benefits:
      'Der Liter kostet 15 Prozent weniger als in der neuen Flasche. Man kauft 200 Milliliter zum Probieren oder fünf Liter für den ganzen Hausflur. Unter der Spüle wird wieder Platz.',
    spokespersonQuote: {
      text: 'Die Flasche war immer das Teuerste an unserem Spülmittel. Jetzt bezahlt man sie nur noch einmal.',
      attribution: 'Dorothea Lang, Filialleiterin in Berlin',
    },
    howToStart:
      'Eine saubere, trockene Flasche mit Schraubverschluss genügt. Beim ersten Mal zeigt jemand aus dem Team den Ablauf. Danach dauert eine Füllung anderthalb Minuten.',
    customerQuote: {
      text: 'Meine Flasche ist von 2021 und hat einen Riss im Etikett. Ich habe sie elfmal gefüllt, zuletzt für 93 Cent. Früher hätte ich elf davon zum Container getragen.',
      attribution: 'Ulrike S., Lehrerin, Berlin-Lankwitz',
    },
    callToAction:
      'Der Seifenhahn steht in der Filiale Berlin, montags bis samstags von 9 bis 20 Uhr. 100 Milliliter Spülmittel kosten 19 Cent. Eine gespülte Leihflasche gibt es gratis.',
    customerFaq: [
      {
        question: 'Darf ich jede Flasche mitbringen?',
        answer:
          'Jede saubere und trockene Flasche mit Schraubverschluss, aber keine Getränkeflasche. Aus einer Limonadenflasche trinkt irgendwann ein Kind. In diesem Fall geben wir Ihnen eine Leihflasche.',
      },
      {
        question: 'Woher weiß ich zu Hause, was drin ist?',
        answer:
          'Die Waage druckt ein Etikett mit Namen, Inhaltsstoffen, Warnhinweis und Datum. Es hält auch in der Dusche. Ohne Etikett gibt die Kasse die Flasche nicht frei.',
      },
      {
        question: 'Was passiert, wenn ich etwas verschütte?',
        answer:
          'Dann holen wir den Wischer, und Sie zahlen nichts. Vor der Anlage liegt eine rutschfeste Matte, die das meiste auffängt.',
      },
      {
        question: 'Kann ich mischen?',
        answer:
          'Nein. Jeder Hahn hat eine eigene Farbe, und das Etikett gehört zu genau einem Inhalt. Manche Reiniger vertragen einander nicht.',
      },
      {
        question: 'Sind die Mittel dieselben wie in der verpackten Flasche?',
        answer: 'Ja, aus demselben Werk und derselben Charge. Die Nummer der Charge steht auf dem Etikett.',
      },
    ],
    internalFaq: [
      {
        question: 'Was hat der Probebetrieb ergeben?',
        answer:
          '1.140 Füllungen in acht Wochen, davon 410 von Leuten, die mindestens dreimal kamen. Der Umsatz mit den sechs Sorten stieg um 7 Prozent, der mit den verpackten sank um 4. Kein einziges Mal ist ein falscher Inhalt in eine Flasche gelangt.',
      },
      {
        question: 'Wie viel Arbeit macht das?',
        answer:
          'Vier Minuten Reinigung am Abend, zwanzig Minuten Kanisterwechsel in der Woche. In den ersten zwei Wochen kamen rund zwei Stunden am Tag für Erklärungen dazu. Danach erklärten es die Stammkundinnen den anderen.',
      },
      {
        question: 'Was kostet es?',
        answer:
          'Die Anlage kostet 8.400 Euro, die Matte 320, die Wartung 90 im Monat. Bei 140 Füllungen in der Woche trägt sie sich nach vierzehn Monaten. Unter 80 Füllungen trägt sie sich nie.',
      },
      {
        question: 'Was ging schief?',
        answer:
          'In der dritten Woche lief nachts ein Hahn nach. Der Fleck auf dem Boden ist noch zu sehen. Seitdem schließt ein Ventil die Kanister, sobald das Licht ausgeht.',
      },
      {
        question: 'Was sagt die Prüfung der Produktsicherheit?',
        answer:
          'Minh hat jedes Etikett und jeden Verschluss geprüft. Drei Mittel bleiben außen vor, weil ihr Warnhinweis einen kindersicheren Deckel verlangt: Entkalker, Backofenreiniger und Rohrfrei.',
      },
      {
        question: 'Was bauen wir nicht?',
        answer:
          'Keine Düfte nach Wunsch, keine Lebensmittel, keine Anlage ohne Personal in Sichtweite. Auch keine eigene teure Designflasche: Die alte ist gut genug.',
      },
      {
        question: 'Wie geht es weiter?',
        answer:
          'Im Mai prüfen wir, ob die Leute je Füllung mehr verbrauchen als früher. Wenn nicht, bekommt Hamburg den zweiten Seifenhahn, und Lissabon hat schon nach den Maßen gefragt.',
      },
    ],
  },
  supporters: keys(
    'jonas pawel stefan lena anke amelia frauke henning zeynep elodie ghislain claire sandrine solenn aicha gerard amandine philippine ravi ines diogo leonor oksana beatriz priya',
  ),
  offers: [
    {
      by: 'pawel',
      help: 'time',
      note: 'Ich stelle mich die ersten zwei Samstage neben die Hähne und erkläre.',
    },
    {
      by: 'zeynep',
      help: 'skill',
      note: 'Die Anleitung in einfacher Sprache, auf Türkisch und auf Deutsch.',
    },
  ],
  comments: [
    {
      by: 'pawel',
      daysAgo: 110.7,
      question: true,
      text: 'Wie wiege ich an der Kasse eine Flasche, die schon halb voll mit etwas anderem kommt? Das wird passieren, ich kenne unsere Leute.',
      replies: [
        {
          by: 'mehmet',
          daysAgo: 110.2,
          text: 'Die Waage steht bei den Hähnen, nicht bei dir. Halb volle Flaschen füllen wir nicht nach, nur leere. Du scannst das Etikett und bist fertig.',
          reactions: [{ by: 'pawel', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'minh',
      daysAgo: 101.3,
      text: 'Three products need a child-proof cap by law: descaler, oven cleaner and drain opener. Please keep them out, even if customers ask. I will not sign otherwise, and I would rather say so now than in March.',
      reactions: [
        { by: 'dorothea', reaction: 'thanks' },
        { by: 'mehmet', reaction: 'agree' },
      ],
      replies: [
        {
          by: 'dorothea',
          daysAgo: 100.6,
          text: 'Sind draußen und stehen in der internen FAQ, mit deinem Namen. Danke, @Minh Anh Tran.',
        },
      ],
    },
    {
      by: 'mehmet',
      daysAgo: 74.5,
      text: 'Woche drei: Hahn vier ist in der Nacht ausgelaufen. Elf Liter Zitrone. Der Boden ist jetzt sehr sauber, aber nur an einer Stelle.',
      reactions: [
        { by: 'jonas', reaction: 'celebrate' },
        { by: 'frauke', reaction: 'celebrate' },
      ],
      replies: [
        {
          by: 'henning',
          daysAgo: 74.1,
          question: true,
          text: 'Hat jemand ein Ventil vorgeschlagen, oder macht ihr künftig Nachtwache?',
          replies: [
            {
              by: 'mehmet',
              daysAgo: 73.6,
              text: 'Ventil am Lichtschalter. Licht aus, Hahn zu. War Pawełs Idee.',
              reactions: [{ by: 'pawel', reaction: 'thanks' }],
            },
          ],
        },
      ],
    },
    {
      by: 'oksana',
      daysAgo: 52.8,
      text: 'Em Lisboa temos clientes que já trazem a garrafa e ficam desiludidos. Podem mandar as medidas do móvel? O Diogo diz que cabe ao lado das velas.',
      replies: [
        {
          by: 'dorothea',
          daysAgo: 52.1,
          text: '1,80 breit, 0,60 tief, und ein Bodenablauf hilft sehr. Glaub mir.',
        },
      ],
    },
    {
      by: 'jonas',
      daysAgo: 27.9,
      text: 'Der Text sagt Januar, ihr seid seit gestern bereit. Früher als die eigene Pressemitteilung: Das möchte ich auch einmal erleben.',
      reactions: [
        { by: 'dorothea', reaction: 'celebrate' },
        { by: 'katrin', reaction: 'agree' },
      ],
    },
  ],
} satisfies SeedRelease;
