// In German: learning, working better, and what the cellar lockers became.
import { keys } from '../keys.ts';
import type { SeedIdea } from '../shapes.ts';

export const deWork = [
  {
    key: 'kellerschraenke',
    by: 'henning',
    language: 'de',
    daysAgo: 60,
    title: 'Paketschränke im Keller von Mietshäusern',
    text: 'In Altona ist tagsüber niemand zu Hause, und die Pakete stapeln sich beim Spätkauf. Im Keller der Häuser steht oft ein leerer Fahrradraum. Dort könnten wir im März zehn Schränke aufstellen. Die Kollegen in Nantes versuchen etwas Ähnliches im Hausflur. Bevor wir Geld ausgeben, würde ich gern hören, wie es bei ihnen läuft.',
    topics: ['delivery'],
    audience: 'organisation',
    entity: 'deutschland',
    supporters: keys('frauke stefan yann ludovic'),
    comments: [
      {
        by: 'yann',
        daysAgo: 57.8,
        text: 'Attends nos chiffres avant de commander quoi que ce soit. La deuxième semaine n’est pas fameuse, et ce ne sont pas les clients qui bloquent, ce sont les voisins et les serrures.',
        reactions: [{ by: 'henning', reaction: 'thanks' }],
        replies: [
          {
            by: 'henning',
            daysAgo: 31.5,
            text: 'Ich habe euren Bericht gelesen und den Plan geändert: Zuerst hängen wir in drei Häusern einen Zettel auf und fragen. Schränke gibt es nur dort, wo das Haus uns anruft. Bisher: ein Haus.',
            reactions: [
              { by: 'yann', reaction: 'celebrate' },
              { by: 'stefan', reaction: 'agree' },
              { by: 'aicha', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'strichliste',
    by: 'zeynep',
    language: 'de',
    daysAgo: 48.5,
    title: 'Eine Strichliste für alles, wozu wir Nein sagen',
    text: 'Die Strichliste mit den Ersatzteilen habe ich von meiner Vorgängerin geerbt, und jetzt wird daraus ein Projekt. Also sollten wir überall Striche machen, wo wir Nein sagen: „Haben wir nicht“, „Dürfen wir nicht“, „Weiß ich nicht“. Ein Blatt pro Kasse, eine Woche lang. Am Freitag lesen wir vor, was am häufigsten war.',
    topics: ['customer-service', 'work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('henning frauke lena stefan edson moussa joao philippine amandine'),
    comments: [
      {
        by: 'edson',
        daysAgo: 46.3,
        text: 'Fiz hoje. Vinte e três nãos num dia: onze a sacos grandes, sete a «não tem mais barato?», cinco à casa de banho. Talvez comecemos pela casa de banho.',
        reactions: [
          { by: 'zeynep', reaction: 'celebrate' },
          { by: 'catarina', reaction: 'curious' },
        ],
        replies: [
          {
            by: 'catarina',
            daysAgo: 45.9,
            text: 'A casa de banho dos funcionários passa a servir quem precisar. A chave está na caixa 1. Essa era fácil.',
            reactions: [{ by: 'edson', reaction: 'thanks' }],
          },
        ],
      },
    ],
  },
  {
    key: 'azubi-woche',
    by: 'zeynep',
    language: 'de',
    daysAgo: 99,
    title: 'Eine Woche im Jahr führen die Auszubildenden die Filiale',
    text: 'Wir lernen drei Jahre lang, wie eine Filiale läuft, und dürfen am Ende den Pfandautomaten leeren. Eine Woche im Februar könnten wir alles machen: Bestellung, Dienstplan, Schaufenster, Abrechnung. Herr Böttcher dürfte im Lager helfen und müsste uns fragen, wann er Pause hat. Fehler schreiben wir auf.',
    topics: ['work', 'stores'],
    audience: 'entity',
    entity: 'hamburg',
    supporters: keys('frauke anke lena stefan'),
    comments: [
      {
        by: 'henning',
        daysAgo: 97.4,
        text: 'Einverstanden, zweite Februarwoche. Ich hätte gern um 12 Uhr Pause, falls der Dienstplan das hergibt.',
        reactions: [
          { by: 'zeynep', reaction: 'celebrate' },
          { by: 'frauke', reaction: 'celebrate' },
        ],
        replies: [
          {
            by: 'zeynep',
            daysAgo: 97.1,
            text: 'Wird geprüft. Bitte reichen Sie den Wunsch schriftlich ein.',
          },
        ],
      },
    ],
  },
  {
    key: 'dienstplan',
    by: 'frauke',
    language: 'de',
    daysAgo: 43,
    sealed: true,
    title: 'Den Dienstplan drei Wochen vorher, nicht am Donnerstagabend',
    text: 'Der Plan für Montag kommt donnerstags, manchmal freitags. Wer Kinder hat oder jemanden pflegt, lebt von Gefallen. Drei Wochen Vorlauf und ein Tauschbrett würden reichen. Ich schreibe das unter Siegel, weil ich nicht als die gelten will, die immer Probleme macht.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('pawel mehmet zeynep sandrine solenn edson leonor anke moussa aicha hugo'),
    comments: [
      {
        by: 'dorothea',
        daysAgo: 40.7,
        text: 'Das trifft mich, und es stimmt. Ich plane so spät, weil die Aktionen so spät kommen. Ab Januar versuche ich zwei Wochen. Für die dritte brauche ich den Vertrieb.',
        replies: [
          {
            by: 'stefan',
            daysAgo: 39.8,
            text: 'Die Aktionen stehen ab Januar vier Wochen vorher fest. Ausnahmen nur mit meiner Unterschrift, und ich unterschreibe ungern.',
            reactions: [
              { by: 'dorothea', reaction: 'thanks' },
              { by: 'mehmet', reaction: 'celebrate' },
              { by: 'pawel', reaction: 'celebrate' },
            ],
          },
        ],
      },
      {
        by: 'zeynep',
        daysAgo: 36.5,
        sealed: true,
        text: 'Danke, dass du es geschrieben hast. Ich hätte mich nicht getraut.',
      },
    ],
  },
  {
    key: 'warnhinweise',
    by: 'lena',
    language: 'de',
    daysAgo: 32,
    title: 'Warnhinweise in einfacher Sprache, in der Größe eines Bierdeckels',
    text: 'Auf dem Rohrreiniger stehen 140 Wörter in Schriftgröße 5. Die wichtigsten lauten: „Nicht mit Essigreiniger mischen.“ Ich möchte für dreißig gefährliche Produkte eine Karte neben dem Regal, mit einem Satz, einem Bild und vier Sprachen. Zeynep und Oksana haben schon angefangen zu übersetzen.',
    topics: ['products', 'stores'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('minh zeynep oksana frauke diogo'),
    comments: [
      {
        by: 'minh',
        daysAgo: 30.1,
        text: 'Oui, à condition que la carte complète l’étiquette et ne la remplace pas : la loi impose les 140 mots. Je relis les trente phrases, une par une.',
        reactions: [{ by: 'lena', reaction: 'thanks' }],
        replies: [
          {
            by: 'oksana',
            daysAgo: 29.5,
            text: 'Já traduzi doze para ucraniano. A minha mãe leu-as e mudou de sítio três garrafas.',
            reactions: [
              { by: 'lena', reaction: 'celebrate' },
              { by: 'minh', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'riechkarte',
    by: 'mehmet',
    language: 'de',
    daysAgo: 37.5,
    title: 'Eine Riechkarte am Waschmittelregal',
    text: 'Die Leute schrauben bei uns die Flaschen auf, um zu riechen. Danach kauft die keiner mehr, ich zähle elf im Monat. Kleine Karten zum Reiben, eine pro Duft, an einer Schnur. In Lyon denkt man an so etwas für den Katalog, am Regal wäre es sogar leichter.',
    topics: ['products', 'stores'],
    audience: 'organisation',
    entity: 'deutschland',
    supporters: keys('elodie dorothea pawel catarina'),
  },
  {
    key: 'retoure-am-freitag',
    by: 'jonas',
    language: 'de',
    daysAgo: 21,
    title: 'Jeden Freitag gemeinsam eine Retoure auspacken',
    text: 'Retouren sind bei uns eine Zahl in einer Tabelle. Letzten Freitag habe ich aus Neugier eine geöffnet: Der Eimer war in Ordnung, nur der Henkel klapperte, und die Kundin hatte einen sehr netten Brief dazugelegt. Zehn Minuten, ein Paket, alle stehen drum herum. Man versteht danach mehr als in einer Stunde Bericht.',
    topics: ['customer-service', 'products', 'work'],
    audience: 'organisation',
    entity: 'deutschland',
    supporters: keys('dorothea minh joao leonor youssef'),
  },
  {
    key: 'eine-sprache',
    by: 'anke',
    language: 'de',
    daysAgo: 86,
    title: 'In Besprechungen spricht jede Person ihre Sprache, und eine fasst zusammen',
    text: 'Wenn drei Länder zusammensitzen, reden alle Englisch, und die Klügsten schweigen, weil ihnen die Wörter fehlen. Im Workshop über die Karte haben wir es anders gemacht: Alle sprachen ihre Sprache, langsam, und alle zehn Minuten fasste jemand in zwei Sätzen zusammen. Es dauerte länger und brachte mehr.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('odile marta ravi claire ines jonas beatriz philippine amelia'),
    comments: [
      {
        by: 'amelia',
        daysAgo: 84.6,
        text: 'As the native English speaker in those meetings: yes, please. I am told I speak too fast, and I only discovered it when someone dared to say so in German.',
        reactions: [
          { by: 'anke', reaction: 'thanks' },
          { by: 'jonas', reaction: 'agree' },
        ],
      },
      {
        by: 'marta',
        daysAgo: 83.9,
        text: 'Em Lisboa funcionou à primeira. O resumo em duas frases é a melhor parte: obriga-nos a perceber.',
        replies: [
          {
            by: 'anke',
            daysAgo: 83.3,
            text: 'Genau. Und wer zusammenfasst, darf nichts dazuerfinden. Das war für manche neu.',
          },
        ],
      },
    ],
  },
  {
    key: 'katalog-wartezimmer',
    by: 'stefan',
    language: 'de',
    daysAgo: 16,
    title: 'Den Katalog ins Wartezimmer legen statt in den Briefkasten',
    text: 'Von 100 Katalogen, die wir ungefragt verschicken, wandern 72 sofort ins Altpapier; so viele haben uns Kundinnen am Telefon genannt. Bei meiner Zahnärztin wird derselbe Katalog seit Monaten gelesen, er fällt fast auseinander. Fünfzig Praxen und Friseure in Hamburg, vier Hefte pro Quartal, und wir sehen am Code auf dem Umschlag, was zurückkommt.',
    topics: ['products'],
    audience: 'organisation',
    entity: 'deutschland',
    supporters: keys('ghislain'),
    comments: [
      {
        by: 'ghislain',
        daysAgo: 14.7,
        text: 'Le catalogue lu jusqu’à tomber en morceaux chez le dentiste : c’est la plus belle chose qu’on ait écrite sur mon travail.',
        reactions: [{ by: 'stefan', reaction: 'celebrate' }],
      },
    ],
  },
] satisfies SeedIdea[];
