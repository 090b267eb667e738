// Which language a text is written in, as far as its words tell: fastText's language identification (Joulin et al., 2016,
// https://fasttext.cc/docs/en/language-identification.html), held to the languages that an organisation uses.
import type { FastTextModel } from 'fasttext.wasm.js';
import type { Language } from './languages.ts';

let loading: Promise<FastTextModel> | undefined;

/** Read when it is first needed: 20 MB, some 60 ms. */
async function load(): Promise<FastTextModel> {
  const { getLIDModel } = await import('fasttext.wasm.js');
  return (await getLIDModel()).load();
}

/** Fewer letters than these say nothing, and a language must be this much likelier than the others together. */
const leastLetters = 16;
const leastShare = 0.75;
const mostCharacters = 2000;

/** One of `among`, or null where the text is too short or could be two of them. */
export async function detectLanguage(text: string, among: readonly Language[]): Promise<Language | null> {
  const line = text.slice(0, mostCharacters).replace(/\s+/g, ' ').toLowerCase().trim();
  if ((line.match(/\p{L}/gu) ?? []).length < leastLetters) return null;
  loading ??= load();
  const model = await loading;
  const found = model.predict(line, 40, 0);
  const shares = new Map<string, number>();
  for (let at = 0; at < found.size(); at++) {
    const [share, label] = found.get(at) as [number, string];
    shares.set(label.replace('__label__', ''), share);
  }
  const all = among.reduce((sum, language) => sum + (shares.get(language) ?? 0), 0);
  return among.find((language) => (shares.get(language) ?? 0) > leastShare * all) ?? null;
}
