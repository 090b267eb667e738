// Who made a release, as it stands on paper: in the language of the release, each name once, those under seal without one.
import type { Language } from '../../../core/languages.ts';
import type { Credit, CreditReason } from '../contributors/contract.ts';

/** On paper whoever began it wrote it; somebody who did several things is named for the first of them. */
const parts = ['wrote', 'suggested', 'enriched', 'asked'] as const satisfies readonly CreditReason[];
type Part = (typeof parts)[number];

interface CreditWords {
  did: Record<Part, string>;
  by: string;
  /** One, or several: how many they are is not told. */
  sealed: string;
  former: string;
  more: (count: number) => string;
}

const words: Record<Language, CreditWords> = {
  fr: {
    did: { wrote: 'Écrit', suggested: 'Mots suggérés', enriched: 'Idées apportées', asked: 'Questions posées' },
    by: 'par',
    sealed: 'sous scellé',
    former: 'd’anciens collègues',
    more: (count) => (count === 1 ? 'une autre personne' : `${count}\u00a0autres personnes`),
  },
  en: {
    did: { wrote: 'Written', suggested: 'Words suggested', enriched: 'Ideas brought', asked: 'Questions asked' },
    by: 'by',
    sealed: 'under seal',
    former: 'former colleagues',
    more: (count) => (count === 1 ? 'one more person' : `${count}\u00a0more people`),
  },
  de: {
    did: {
      wrote: 'Geschrieben',
      suggested: 'Worte vorgeschlagen',
      enriched: 'Ideen eingebracht',
      asked: 'Fragen gestellt',
    },
    by: 'von',
    sealed: 'unter Siegel',
    former: 'Ehemaligen',
    more: (count) => (count === 1 ? 'einer weiteren Person' : `${count}\u00a0weiteren`),
  },
  pt: {
    did: { wrote: 'Escrito', suggested: 'Palavras sugeridas', enriched: 'Ideias trazidas', asked: 'Perguntas feitas' },
    by: 'por',
    sealed: 'sob selo',
    former: 'antigos colegas',
    more: (count) => (count === 1 ? 'mais uma pessoa' : `mais ${count}\u00a0pessoas`),
  },
};

const partsOf = ({ reasons }: Credit): Part[] =>
  parts.filter((part) => reasons.includes(part) || (part === 'wrote' && reasons.includes('began')));

/** One sentence for each way of having made it; of each, at most so many names. */
export function creditsIn(language: Language, credits: readonly Credit[], most = Number.POSITIVE_INFINITY): string {
  const said = words[language];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const sentences = parts.flatMap((part) => {
    const here = credits.filter((credit) =>
      credit.who.kind === 'member' ? partsOf(credit)[0] === part : partsOf(credit).includes(part),
    );
    if (here.length === 0) return [];
    const names = here.flatMap(({ who }) => (who.kind === 'member' ? [who.name.slice(0, 120)] : []));
    const shown = names.slice(0, most);
    if (here.some(({ who }) => who.kind === 'former')) shown.push(said.former);
    if (names.length > most) shown.push(said.more(names.length - most));
    const isSealed = here.some(({ who }) => who.kind === 'sealed');
    // "Questions asked under seal", where nobody else asked.
    if (shown.length === 0) return [`${said.did[part]} ${said.sealed}.`];
    return [`${said.did[part]} ${said.by} ${list.format(isSealed ? [...shown, said.sealed] : shown)}.`];
  });
  return sentences.join(' ');
}
