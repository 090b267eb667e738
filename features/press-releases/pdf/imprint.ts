// What stands small at the foot of the page, in the language of the release: who made it, its stage, the day of its text.
import type { Language } from '../../../core/languages.ts';
import type { Stage } from '../../contributions/contract.ts';
import { contributions as de } from '../../contributions/words/de.ts';
import { contributions as en } from '../../contributions/words/en.ts';
import { contributions as fr } from '../../contributions/words/fr.ts';
import { contributions as pt } from '../../contributions/words/pt.ts';
import { creditsAtFoot } from '../checks/page/foot.ts';
import type { Line } from '../checks/page/lines.ts';
import { printable } from '../checks/page/measure.ts';
import type { Credit } from '../contributors/contract.ts';
import type { ReleaseText } from '../release-text.ts';
import { creditsIn } from '../words/credits.ts';
import { dayInWords } from '../words/page.ts';

const stages: Record<Language, Record<Stage, string>> = { fr: fr.stage, en: en.stage, de: de.stage, pt: pt.stage };

const texts: Record<Language, (day: string) => string> = {
  fr: (day) => `texte du ${day}`,
  en: (day) => `text of ${day}`,
  de: (day) => `Text vom ${day}`,
  pt: (day) => `texto de ${day}`,
};

export interface Imprint {
  language: Language;
  title: string;
  /** Everybody; the foot shows as many as it holds. */
  credits: string;
  lines: Line[];
  state: string;
}

export interface Made {
  text: ReleaseText;
  credits: Credit[];
  stage: Stage;
  /** The day of its text, `YYYY-MM-DD`. */
  day: string;
}

export function imprintOf({ text, credits, stage, day }: Made): Imprint {
  const { language } = text;
  return {
    language,
    title: printable((text.headline || text.product).slice(0, 300)) || 'Sillage',
    credits: printable(creditsIn(language, credits)),
    lines: creditsAtFoot(language, credits).lines,
    state: `${stages[language][stage]} · ${texts[language](dayInWords(day, language))} · Sillage`,
  };
}

/** A name that every system takes, whatever the title holds; the extension is ours. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|%]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...name].slice(0, 80).join('').trim() || 'Sillage'}.pdf`;
}

/** As RFC 6266 asks: letters of ASCII for the oldest, everything in UTF-8 (RFC 8187) for the others. */
export function disposition(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
