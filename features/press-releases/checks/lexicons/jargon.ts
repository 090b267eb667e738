// Words of jargon and plainer ones, per language.
import type { Language } from '../../../../core/languages.ts';
import type { Lexicon } from '../text/phrases.ts';
import { lexiconOf } from '../text/phrases.ts';
import { jargon as de } from './jargon-de.ts';
import { jargon as en } from './jargon-en.ts';
import { jargon as fr } from './jargon-fr.ts';
import { jargon as pt } from './jargon-pt.ts';

const withPlainer = (list: Record<string, string>): Lexicon<{ plainer: string }> =>
  lexiconOf(Object.entries(list).map(([pattern, plainer]) => [pattern, { plainer }] as const));

export const jargonLists: Record<Language, Record<string, string>> = { fr, en, de, pt };

export const jargon: Record<Language, Lexicon<{ plainer: string }>> = {
  fr: withPlainer(fr),
  en: withPlainer(en),
  de: withPlainer(de),
  pt: withPlainer(pt),
};
