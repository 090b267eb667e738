// The words that belong to the page of a release itself: in the language of the release, whoever reads it.
import { type Language, languages } from '../../../core/languages.ts';
import type { ElementName } from '../document/schema.ts';

type Headed = 'problem' | 'solution' | 'benefits' | 'howToStart' | 'callToAction' | 'customerFaq' | 'internalFaq';

interface PageWords {
  product: string;
  headings: Record<Headed, string>;
  appendix: string;
  /** In the longer print, where a question has no answer yet. */
  unanswered: string;
  /** "For publication on 3 March 2028". */
  forPublication: (date: string) => string;
  undated: string;
  /** "Lyon, 3 March 2028.": how the first paragraph begins. */
  dateline: (place: string, date: string) => string;
}

export const pageWords: Record<Language, PageWords> = {
  fr: {
    product: 'Produit',
    headings: {
      problem: 'Le problème',
      solution: 'La solution',
      benefits: 'Ce que cela change',
      howToStart: 'Pour commencer',
      callToAction: 'Où, quand, à quel prix',
      customerFaq: 'Questions des clients',
      internalFaq: 'Questions internes',
    },
    appendix: 'Annexe',
    unanswered: 'Pas encore de réponse.',
    forPublication: (date) => `Pour publication le ${date}`,
    undated: 'Date de publication à choisir',
    dateline: (place, date) => `${place}, le ${date}.`,
  },
  en: {
    product: 'Product',
    headings: {
      problem: 'The problem',
      solution: 'The solution',
      benefits: 'What it changes',
      howToStart: 'Getting started',
      callToAction: 'Where, when and for how much',
      customerFaq: 'Customer questions',
      internalFaq: 'Internal questions',
    },
    appendix: 'Appendix',
    unanswered: 'Not answered yet.',
    forPublication: (date) => `For publication on ${date}`,
    undated: 'Publication date to be chosen',
    dateline: (place, date) => `${place}, ${date}.`,
  },
  de: {
    product: 'Produkt',
    headings: {
      problem: 'Das Problem',
      solution: 'Die Lösung',
      benefits: 'Was sich dadurch ändert',
      howToStart: 'So fängt man an',
      callToAction: 'Wo, wann und zu welchem Preis',
      customerFaq: 'Fragen der Kundschaft',
      internalFaq: 'Interne Fragen',
    },
    appendix: 'Anhang',
    unanswered: 'Noch nicht beantwortet.',
    forPublication: (date) => `Zur Veröffentlichung am ${date}`,
    undated: 'Veröffentlichungsdatum noch offen',
    dateline: (place, date) => `${place}, ${date}.`,
  },
  pt: {
    product: 'Produto',
    headings: {
      problem: 'O problema',
      solution: 'A solução',
      benefits: 'O que muda',
      howToStart: 'Como começar',
      callToAction: 'Onde, quando e a que preço',
      customerFaq: 'Perguntas dos clientes',
      internalFaq: 'Perguntas internas',
    },
    appendix: 'Anexo',
    unanswered: 'Ainda sem resposta.',
    forPublication: (date) => `Para publicação a ${date}`,
    undated: 'Data de publicação por escolher',
    dateline: (place, date) => `${place}, ${date}.`,
  },
};

/** The heading of a section, '' where it goes without one. */
export const headingOf = (name: ElementName, language: Language): string => {
  const headings: Partial<Record<ElementName, string>> = pageWords[language].headings;
  return headings[name] ?? '';
};

/** Three countries of Europe: English dates as in Britain, Portuguese as in Portugal. */
const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', pt: 'pt-PT' };

const formats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
) as Record<Language, Intl.DateTimeFormat>;

/** A day (`YYYY-MM-DD`) in the words of a language; '' for no day. */
export function dayInWords(day: string, language: Language): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return '';
  const said = formats[language].format(at);
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}

/** How the first paragraph begins, once place and day are known; '' before. */
export function runIn(place: string, day: string, language: Language): string {
  const date = dayInWords(day, language);
  return place.trim() && date ? pageWords[language].dateline(place.trim(), date) : '';
}

/** Whether quotation marks are to stand around what was said: not where its writer typed them. */
export const takesMarks = (said: string): boolean => said.trim() !== '' && !/^\s*["'«“„‚‘]/.test(said);
