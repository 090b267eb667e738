// Syllables of a word as the readability formulas need them: counted from the spelling, right on average rather than on each word.
import type { Language } from '../../../../core/languages.ts';

const count = (word: string, pattern: RegExp) => word.match(pattern)?.length ?? 0;

const counters: Record<Language, (word: string) => number> = {
  // A final mute e is not said: "carte" has one syllable, "carte(s)" too; "-ée" is one.
  fr: (word) => count(word.replace(/(?<=\p{L}[^aeiouyàâéèêëîïôûùü])es?$/u, ''), /[aeiouyàâäéèêëîïôöûùüœæ]+/g),
  // Silent endings: "-e" (but not "-le" after a consonant), "-es" and "-ed" where they are not said.
  en: (word) => count(word.replace(/(?:(?<![^aeiouy]l)e|(?<![sxzcg]|ch|sh)es|(?<![dt])ed)$/, ''), /[aeiouy]+/g),
  de: (word) => count(word.replace(/qu/g, 'q'), /aa|ee|oo|ai|ei|au|eu|äu|ie|[aeiouyäöüéè]/g),
  // "família" ends in a diphthong, "companhia" in a hiatus: the accent elsewhere tells.
  pt: (word) =>
    count(
      word.replace(/([qg])u(?=[eiéêí])|(q)u/g, '$1$2').replace(/(?<=[áéíóúâêô]\p{L}{0,12})[iu](?=[aeo]s?$)/u, ''),
      /ão|ãe|õe|[aeoáàâéêóô][iu]|[aeiouáàâãéêíóôõúü]/g,
    ),
};

const silent = /^[^\p{N}aeiouyàâéèêîôûäöüáíóúãõ]$/u;

/** None for an elided letter ("l’", "don’t"), one for a number, at least one for a word. */
export const countSyllables = (word: string, language: Language): number =>
  silent.test(word) ? 0 : Math.max(1, counters[language](word));
