// The foot of the page: two lines for who made the release, then one for its stage and day. Pure, and the same on screen and paper.
import type { Language } from '../../../../core/languages.ts';
import type { Credit } from '../../contributors/contract.ts';
import { creditsIn } from '../../words/credits.ts';
import { breakLines, type Line } from './lines.ts';
import { printable } from './measure.ts';
import { measure } from './page.ts';

export const foot = { size: 7.5, leading: 10.5, creditLines: 2 };

const set = (text: string): Line[] => breakLines([{ text: printable(text), face: 'sans' }], foot.size, measure);

/** As many names as the foot holds, of each way of having made it; the longer print names everybody. */
export function creditsAtFoot(language: Language, credits: readonly Credit[]): { text: string; lines: Line[] } {
  for (let most = credits.length; ; most = Math.ceil(most * 0.8) - 1) {
    const text = creditsIn(language, credits, most);
    const lines = set(text);
    if (lines.length <= foot.creditLines || most <= 1) return { text, lines: lines.slice(0, foot.creditLines) };
  }
}
