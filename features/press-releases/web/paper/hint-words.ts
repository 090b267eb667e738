// What stands in an empty place until somebody writes: an example of a good one, in the language of the release.
import type { Language } from '../../../../core/languages.ts';
import type { ElementName } from '../../document/schema.ts';

type Hinted =
  | Exclude<
      ElementName,
      | 'paragraph'
      | 'spokespersonQuote'
      | 'customerQuote'
      | 'customerFaq'
      | 'internalFaq'
      | 'faqEntry'
      | 'quoteText'
      | 'attribution'
    >
  | 'spokesperson'
  | 'spokespersonName'
  | 'customer'
  | 'customerName';

const hintWords: Record<Language, Record<Hinted, string>> = {
  fr: {
    product: 'Escale',
    headline: 'Le titre : Avec Escale, les points de la carte paient une nuit à la mer',
    subtitle:
      'Une phrase, pour qui et pour quoi : les porteurs de la carte échangent leurs points contre des nuits d’hôtel.',
    dateline: 'Lieu : Lyon',
    summary:
      'Dites l’essentiel en trois phrases : ce qui existe dès aujourd’hui, pour qui, et ce que cela leur apporte.',
    problem:
      'Racontez ce que vivent vos clients, avec un chiffre : sept sur dix laissent expirer leurs points, soit 42 € par foyer et par an.',
    solution: 'Racontez ce que fait un client, pas à pas : à la caisse, une phrase lui dit ce que valent ses points.',
    benefits:
      'Ce qui change pour lui, avec ses chiffres : une famille qui dépense 50 € par mois gagne une nuit par an.',
    howToStart: 'Le premier geste, en une phrase : il suffit de présenter sa carte à la caisse.',
    callToAction: 'Où, quand, à quel prix : dans tous les magasins dès le 4 mai, sans frais.',
    question: 'La question que vous redoutez : que se passe-t-il si l’hôtel est complet ?',
    answer: 'Répondez franchement ; « nous ne savons pas encore, le test de mars le dira » est une réponse.',
    spokesperson: 'Pourquoi cela compte pour l’entreprise : il était temps que la carte rende un peu de temps.',
    spokespersonName: 'Inês Moreira, directrice de la fidélité',
    customer:
      'Avant et après, en concret : avant, mes points expiraient en mars. Cette année, ils ont payé deux nuits à Saint-Malo.',
    customerName: 'Delphine M., mère de deux enfants, Villeurbanne',
  },
  en: {
    product: 'Stopover',
    headline: 'The headline: with Stopover, card points pay for a night by the sea',
    subtitle: 'One sentence, for whom and what for: card holders turn their points into hotel nights.',
    dateline: 'Place: Leeds',
    summary: 'The heart of it in three sentences: what exists from today, for whom, and what it gives them.',
    problem:
      'Tell what your customers live through, with a figure: seven in ten let their points expire, €42 per household every year.',
    solution: 'Tell what a customer does, step by step: at the till, one sentence says what the points are worth.',
    benefits: 'What changes for them, in their figures: a family that spends €50 a month earns one night a year.',
    howToStart: 'The first step, in one sentence: just show the card at the till.',
    callToAction: 'Where, when and for how much: in every shop from 4 May, free of charge.',
    question: 'The question you dread: what happens when the hotel is full?',
    answer: 'Answer frankly; “we do not know yet, the test in March will tell” is an answer.',
    spokesperson: 'Why it matters to the company: it was time our card gave back some of people’s time.',
    spokespersonName: 'Inês Moreira, head of loyalty',
    customer:
      'Before and after, in the concrete: my points used to expire in March. This year they paid for two nights in Whitby.',
    customerName: 'Dawn M., mother of two, York',
  },
  de: {
    product: 'Auszeit',
    headline: 'Die Überschrift: Mit Auszeit bezahlen Kartenpunkte eine Nacht am Meer',
    subtitle: 'Ein Satz, für wen und wofür: Wer die Karte hat, tauscht Punkte gegen Hotelnächte.',
    dateline: 'Ort: Berlin',
    summary: 'Das Wesentliche in drei Sätzen: was es ab heute gibt, für wen, und was es ihnen bringt.',
    problem:
      'Erzählen Sie, was Ihre Kundschaft erlebt, mit einer Zahl: Sieben von zehn lassen Punkte verfallen, 42 € je Haushalt und Jahr.',
    solution: 'Erzählen Sie Schritt für Schritt, was jemand tut: An der Kasse sagt ein Satz, was die Punkte wert sind.',
    benefits:
      'Was sich ändert, in Zahlen der Kundschaft: Eine Familie, die 50 € im Monat ausgibt, gewinnt eine Nacht im Jahr.',
    howToStart: 'Der erste Schritt in einem Satz: einfach die Karte an der Kasse zeigen.',
    callToAction: 'Wo, wann und zu welchem Preis: ab 4. Mai in allen Filialen, kostenlos.',
    question: 'Die Frage, die Sie fürchten: Was geschieht, wenn das Hotel ausgebucht ist?',
    answer: 'Antworten Sie offen; „das wissen wir noch nicht, der Test im März zeigt es“ ist eine Antwort.',
    spokesperson: 'Warum es dem Unternehmen wichtig ist: Es war Zeit, dass unsere Karte etwas Zeit zurückgibt.',
    spokespersonName: 'Inês Moreira, Leiterin Kundenbindung',
    customer:
      'Vorher und nachher, ganz konkret: Früher verfielen meine Punkte im März. Dieses Jahr gab es dafür zwei Nächte auf Rügen.',
    customerName: 'Dörte M., Mutter von zwei Kindern, Potsdam',
  },
  pt: {
    product: 'Escala',
    headline: 'O título: com a Escala, os pontos do cartão pagam uma noite junto ao mar',
    subtitle: 'Uma frase, para quem e para quê: quem tem o cartão troca os pontos por noites de hotel.',
    dateline: 'Local: Porto',
    summary: 'O essencial em três frases: o que existe a partir de hoje, para quem, e o que lhes traz.',
    problem:
      'Conte o que vivem os seus clientes, com um número: sete em cada dez deixam expirar os pontos, 42 € por família e por ano.',
    solution: 'Conte o que faz um cliente, passo a passo: na caixa, uma frase diz quanto valem os pontos.',
    benefits: 'O que muda para ele, em números: uma família que gasta 50 € por mês ganha uma noite por ano.',
    howToStart: 'O primeiro gesto, numa frase: basta mostrar o cartão na caixa.',
    callToAction: 'Onde, quando e a que preço: em todas as lojas a partir de 4 de maio, sem custos.',
    question: 'A pergunta que mais receia: o que acontece se o hotel estiver cheio?',
    answer: 'Responda com franqueza; «ainda não sabemos, o teste de março dirá» é uma resposta.',
    spokesperson: 'Porque é importante para a empresa: era tempo de o cartão devolver algum tempo às pessoas.',
    spokespersonName: 'Inês Moreira, responsável pela fidelização',
    customer:
      'Antes e depois, em concreto: dantes os meus pontos expiravam em março. Este ano pagaram duas noites em Viana.',
    customerName: 'Dulce M., mãe de dois filhos, Braga',
  },
};

const inQuotes: Partial<Record<ElementName, { quoteText: Hinted; attribution: Hinted }>> = {
  spokespersonQuote: { quoteText: 'spokesperson', attribution: 'spokespersonName' },
  customerQuote: { quoteText: 'customer', attribution: 'customerName' },
};

/** The hint for an empty place; the two parts of a quote differ by whose quote it is. */
export function hintFor(name: ElementName, parent: ElementName | undefined, language: Language): string {
  const words = hintWords[language];
  if (name === 'quoteText' || name === 'attribution') {
    const part = parent && inQuotes[parent]?.[name];
    return part ? words[part] : '';
  }
  return words[name as Hinted] ?? '';
}
