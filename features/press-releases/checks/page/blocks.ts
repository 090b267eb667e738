// The release as blocks of type: what stands over the whole width, then what flows through the columns. All sizes are fixed.
import type { ReleaseText, Section } from '../../release-text.ts';
import { dayInWords, headingOf, pageWords, runIn, takesMarks } from '../../words/page.ts';
import { type Face, printable, type Run } from './measure.ts';

export type BlockKind = 'kicker' | 'headline' | 'subtitle' | 'heading' | 'paragraph' | 'quote' | 'attribution';

export interface Block {
  kind: BlockKind;
  section: Section;
  runs: Run[];
}

export interface Type {
  face: Face;
  size: number;
  /** From baseline to baseline. */
  leading: number;
  /** Above it, unless it begins a column. */
  before: number;
  indent: number;
}

/** In points. The sizes of a good newspaper; ready means that the whole release fits one page of them. */
export const types: Record<BlockKind, Type> = {
  kicker: { face: 'sansBold', size: 7.5, leading: 11, before: 0, indent: 0 },
  headline: { face: 'headline', size: 26, leading: 29, before: 7, indent: 0 },
  subtitle: { face: 'serif', size: 13.5, leading: 18, before: 6, indent: 0 },
  heading: { face: 'sansBold', size: 8.5, leading: 14, before: 10, indent: 0 },
  paragraph: { face: 'serif', size: 10.75, leading: 14.6, before: 4, indent: 0 },
  quote: { face: 'italic', size: 12.75, leading: 16.4, before: 12, indent: 11 },
  attribution: { face: 'sans', size: 8.25, leading: 12, before: 3, indent: 11 },
};

/** Longer than any release that is meant: what follows is told to be too long without being set. */
const most = 40_000;
const bounded = (text: string) => printable(text.slice(0, most));
const paragraphsOf = (text: string) =>
  text
    .slice(0, most)
    .split('\n')
    .slice(0, 400)
    .map(printable)
    .filter((paragraph) => paragraph !== '');

const marks = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'], de: ['„', '“'], pt: ['«', '»'] } as const;

const block = (kind: BlockKind, section: Section, text: string): Block[] =>
  text === '' ? [] : [{ kind, section, runs: [{ text, face: types[kind].face }] }];

/** Kicker, headline and subtitle. */
export function headOf(text: ReleaseText): Block[] {
  const day = dayInWords(text.date, text.language);
  const words = pageWords[text.language];
  return [
    ...block('kicker', 'date', (day ? words.forPublication(day) : words.undated).toUpperCase()),
    ...block('headline', 'headline', bounded(text.headline) || bounded(text.product)),
    ...block('subtitle', 'subtitle', bounded(text.subtitle)),
  ];
}

type Prose = 'problem' | 'solution' | 'benefits' | 'howToStart' | 'callToAction';

/** The sections in the order of the page. */
export function bodyOf(text: ReleaseText): Block[] {
  const { language } = text;
  const prose = (section: Prose): Block[] => {
    const paragraphs = paragraphsOf(text[section]).flatMap((one) => block('paragraph', section, one));
    return paragraphs.length > 0 ? [...block('heading', section, headingOf(section, language)), ...paragraphs] : [];
  };
  const said = (section: 'spokespersonQuote' | 'customerQuote'): Block[] => {
    const words = bounded(text[section].text);
    const [open, close] = takesMarks(words) ? marks[language] : ['', ''];
    const attribution = bounded(text[section].attribution);
    return words === ''
      ? []
      : [...block('quote', section, `${open}${words}${close}`), ...block('attribution', section, attribution)];
  };
  const begins = bounded(runIn(text.place, text.date, language));
  const [first, ...rest] = paragraphsOf(text.summary).flatMap((one) => block('paragraph', 'summary', one));
  const summary = first
    ? [{ ...first, runs: [...(begins ? [{ text: begins, face: 'bold' as const }] : []), ...first.runs] }, ...rest]
    : [];
  return [
    ...summary,
    ...prose('problem'),
    ...prose('solution'),
    ...prose('benefits'),
    ...said('spokespersonQuote'),
    ...prose('howToStart'),
    ...said('customerQuote'),
    ...prose('callToAction'),
  ];
}
