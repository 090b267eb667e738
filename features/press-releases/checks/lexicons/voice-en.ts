// The English passive: a form of be, then a past participle; participles that became adjectives ("interested") are left out.
import type { Token } from '../text/tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const be = set('am is are was were be been being s re');
const adverbs =
  set(`not never always often still already now then just only also even once ever rarely soon almost both all
  too so quite very well automatically t`);

const irregular =
  set(`made given sent built sold bought paid found taken written shown seen lost held told kept put set brought
  thrown chosen broken stolen hidden driven caught taught thought understood spent read cut cast led fed met won grown drawn
  worn eaten spoken forgotten beaten bound dealt dug felt heard hung hurt laid lent lit meant rung said sought shot shut split
  spread stuck struck sworn torn woken wound withdrawn rewritten overseen undertaken begun run become`);

/** Adjectives in -ed, states, and words in -ed that are no participles. */
const active =
  set(`interested excited pleased delighted tired bored worried concerned convinced satisfied surprised used based
  located situated married retired supposed committed dedicated determined prepared ashamed embarrassed frustrated disappointed
  confused annoyed exhausted amazed impressed motivated engaged qualified experienced skilled talented limited related advanced
  complicated crowded detailed outdated overpriced unlimited unused tempted thrilled relieved scared allowed need speed red bed
  hundred indeed seed feed exceed proceed embed shed sacred naked wicked become begun run thrilled hooked registered-only
  aged gifted mixed varied sophisticated balanced isolated involved disabled rushed stressed stranded entitled
  closed finished organised organized connected sorted set stuck`);

const isParticiple = (word: string) => (/.{2}ed$/.test(word) || irregular.has(word)) && !active.has(word);

/** The first passive of a sentence as first and last token, or null. */
export function passiveIn(tokens: Token[], text: string): [number, number] | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!be.has(token.word)) continue;
    const contracted = /['’]/.test(text[token.from - 1] ?? '');
    // "’s" is also a possessive and "has": "the customer's lost points", "it's sent us".
    if ((token.word === 's' || token.word === 're') && (!contracted || token.word === 's')) continue;
    let next = at + 1;
    while (next - at < 4 && (adverbs.has(tokens[next]?.word ?? '') || /.{3}ly$/.test(tokens[next]?.word ?? ''))) next++;
    const between = text.slice(token.to, tokens[next]?.from);
    if (!/[,;:(“”"]/.test(between) && isParticiple(tokens[next]?.word ?? '')) return [at, next];
  }
  return null;
}
