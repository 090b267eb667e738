// What stands small at the foot of the page, in the language of the release: who wrote it, its stage, the day of its text.
import type { Language } from '../../../core/languages.ts';
import type { Author, Stage } from '../../contributions/contract.ts';
import { contributions as de } from '../../contributions/words/de.ts';
import { contributions as en } from '../../contributions/words/en.ts';
import { contributions as fr } from '../../contributions/words/fr.ts';
import { contributions as pt } from '../../contributions/words/pt.ts';
import { printable } from '../checks/page/measure.ts';
import type { ReleaseText } from '../release-text.ts';
import { dayInWords } from '../words/page.ts';

const stages: Record<Language, Record<Stage, string>> = { fr: fr.stage, en: en.stage, de: de.stage, pt: pt.stage };

interface ImprintWords {
  by: (names: string) => string;
  sealed: string;
  former: string;
  more: (count: number) => string;
  text: (day: string) => string;
}

const words: Record<Language, ImprintWords> = {
  fr: {
    by: (names) => `Écrit par ${names}`,
    sealed: 'une personne sous scellé',
    former: 'une personne qui n’est plus collègue',
    more: (count) => `${count}\u00a0autres`,
    text: (day) => `texte du ${day}`,
  },
  en: {
    by: (names) => `Written by ${names}`,
    sealed: 'somebody under seal',
    former: 'a former colleague',
    more: (count) => `${count}\u00a0others`,
    text: (day) => `text of ${day}`,
  },
  de: {
    by: (names) => `Geschrieben von ${names}`,
    sealed: 'einer Person unter Siegel',
    former: 'einer ehemaligen Kollegin oder einem ehemaligen Kollegen',
    more: (count) => `${count}\u00a0weiteren`,
    text: (day) => `Text vom ${day}`,
  },
  pt: {
    by: (names) => `Escrito por ${names}`,
    sealed: 'uma pessoa sob selo',
    former: 'uma pessoa que já não é colega',
    more: (count) => `mais\u00a0${count}`,
    text: (day) => `texto de ${day}`,
  },
};

const mostNames = 6;

export interface Imprint {
  language: Language;
  title: string;
  credits: string;
  state: string;
}

export interface Written {
  text: ReleaseText;
  author: Author;
  contributors: { id: string; name: string }[];
  stage: Stage;
  /** The day of its text, `YYYY-MM-DD`. */
  day: string;
}

export function imprintOf({ text, author, contributors, stage, day }: Written): Imprint {
  const { language } = text;
  const said = words[language];
  const first = author.kind === 'member' ? author.name : said[author.kind];
  const others = contributors.filter(({ id }) => author.kind !== 'member' || id !== author.id).map(({ name }) => name);
  const names = [first, ...others].map((name) => printable(name.slice(0, 120)));
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), said.more(names.length - mostNames + 1)] : names;
  return {
    language,
    title: printable((text.headline || text.product).slice(0, 300)) || 'Sillage',
    credits: said.by(new Intl.ListFormat(language, { type: 'conjunction' }).format(shown)),
    state: `${stages[language][stage]} · ${said.text(dayInWords(day, language))} · Sillage`,
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
