// One page for the release, six with its FAQs, and more in the FAQs than in the release.
import type { Language } from '../../../../core/languages.ts';
import type { Piece, Reading, Rule } from '../reading.ts';
import { holds } from '../reading.ts';

/** A page of prose at 11 points with its headings; the same 450 at which the release is said to outgrow its page. */
export const wordsPerPage = 450;
export const wordsRefused = 700;
export const mostPages = 6;

/**
 * Words a minute when one reads attentively: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", 2012, table 3.
 */
const wordsPerMinute: Record<Language, number> = { fr: 195, en: 228, de: 179, pt: 181 };

const isFaq = ({ place }: Piece) => place.section === 'customerFaq' || place.section === 'internalFaq';
/** The product's name is a field and not a line of the page; the date is printed but is not writing. */
const isRelease = (piece: Piece) =>
  !isFaq(piece) && piece.place.section !== 'product' && piece.place.section !== 'date';

const wordsIn = (pieces: Piece[]) => pieces.reduce((sum, { analysis }) => sum + analysis.words, 0);

export const releaseWords = ({ pieces }: Reading): number => wordsIn(pieces.filter(isRelease));
export const faqWords = ({ pieces }: Reading): number => wordsIn(pieces.filter(isFaq));
const allPages = (reading: Reading) => (releaseWords(reading) + faqWords(reading)) / wordsPerPage;

/** To a tenth, upwards: 6.01 pages must not read as six. */
export const pages = (reading: Reading): number => Math.ceil(allPages(reading) * 10) / 10;
export const minutes = (reading: Reading): number =>
  Math.ceil((releaseWords(reading) + faqWords(reading)) / wordsPerMinute[reading.release.language]);

const atLeast =
  (limit: number): Rule =>
  (reading) => {
    const count = releaseWords(reading);
    if (count === 0) return 'waits';
    return count < limit ? holds : [{ section: null, data: { count, limit }, passages: [] }];
  };

export const onePage = atLeast(wordsPerPage);
export const lengthLimit = atLeast(wordsRefused);

export const faqLonger: Rule = (reading) => {
  const faq = faqWords(reading);
  const release = releaseWords(reading);
  if (faq === 0 || release === 0) return 'waits';
  return faq >= release ? holds : [{ section: null, data: { faq, release }, passages: [] }];
};

export const sixPages: Rule = (reading) => {
  const count = allPages(reading);
  if (count === 0) return 'waits';
  if (count <= mostPages) return holds;
  return [{ section: null, data: { pages: pages(reading), limit: mostPages }, passages: [] }];
};
