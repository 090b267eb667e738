// A release as the rules read it: its texts in the order of the page, each analysed once.
import type { FaqEntry, Quote, ReleaseText, Section } from '../release-text.ts';
import { sections } from '../release-text.ts';
import type { Context, Passage, Place } from './report.ts';
import type { Analysis } from './text/analysis.ts';
import { analyse } from './text/analysis.ts';
import type { Sentence } from './text/tokens.ts';

export interface Piece {
  place: Place;
  analysis: Analysis;
}

export interface Reading {
  release: ReleaseText;
  context: Context;
  /** Every text that is not blank, in the order of the page. */
  pieces: Piece[];
}

/** What a rule says: `waits` while there is nothing to judge; no finding means that the check holds. */
export type Verdict =
  | 'waits'
  | { section: Section | null; data: Record<string, string | number>; passages: Passage[] }[];

export type Rule = (reading: Reading) => Verdict;

export const holds: Verdict = [];

const isFaq = (value: unknown): value is FaqEntry[] => Array.isArray(value);

function placesOf(release: ReleaseText, section: Section): [Place, string][] {
  const value: string | Quote | FaqEntry[] = release[section];
  if (typeof value === 'string') return [[{ section }, value]];
  if (isFaq(value)) {
    return value.flatMap(({ question, answer }, entry): [Place, string][] => [
      [{ section, entry, part: 'question' }, question],
      [{ section, entry, part: 'answer' }, answer],
    ]);
  }
  return [
    [{ section, part: 'text' }, value.text],
    [{ section, part: 'attribution' }, value.attribution],
  ];
}

export function read(release: ReleaseText, context: Context): Reading {
  const pieces = sections
    .flatMap((section) => placesOf(release, section))
    .filter(([, text]) => text.trim() !== '')
    .map(([place, text]) => ({ place, analysis: analyse(text, release.language) }));
  return { release, context, pieces };
}

export const passage = (piece: Piece, from: number, to: number): Passage => ({
  ...piece.place,
  from,
  to,
  text: piece.analysis.text.slice(from, to),
});

/** From the first to the last token, both included, of a sentence. */
export const passageOf = (piece: Piece, sentence: Sentence, first: number, last: number): Passage =>
  passage(piece, sentence.tokens[first]?.from ?? sentence.from, sentence.tokens[last]?.to ?? sentence.to);

export const wholePassage = (piece: Piece): Passage => passage(piece, 0, piece.analysis.text.length);

/** Points at a place where nothing is written. */
export const emptyPassage = (place: Place): Passage => ({ ...place, from: 0, to: 0, text: '' });

export const pieceOf = (reading: Reading, section: Section, part?: Place['part']): Piece | undefined =>
  reading.pieces.find(({ place }) => place.section === section && (!part || place.part === part));

/** The section that all passages share, or null. */
export function sharedSection(passages: Passage[]): Section | null {
  const first = passages[0]?.section ?? null;
  return passages.every(({ section }) => section === first) ? first : null;
}

/** What customers read as prose: neither names, dates and attributions, nor questions (others ask them), nor the internal FAQ. */
export function customerProse(reading: Reading): Piece[] {
  const aside: Section[] = ['product', 'place', 'date', 'internalFaq'];
  return reading.pieces.filter(
    ({ place }) => !aside.includes(place.section) && place.part !== 'attribution' && place.part !== 'question',
  );
}
