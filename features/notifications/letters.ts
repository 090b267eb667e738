// From what is to be told to a letter in the reader's language: grouped by contribution, what became of their own first.
import type { Language } from '../../core/languages.ts';
import type { Letter, ToldThing } from '../../core/mail/letter.ts';
import { sentenceOf } from './sentence.ts';
import type { Unmailed } from './unmailed.ts';
import { notifications as de } from './words/de.ts';
import { notifications as en } from './words/en.ts';
import { notifications as fr } from './words/fr.ts';
import { mailWords } from './words/mails.ts';
import { notifications as pt } from './words/pt.ts';

const words: Record<Language, typeof fr> = { fr, en, de, pt } as Record<Language, typeof fr>;

const mostThings = 12;
const mostLines = 4;
/** What one gave, supported or was answered: the wake of what one gave. */
const wakes: ReadonlySet<Unmailed['why']> = new Set(['author', 'credited', 'supporter', 'reply']);

export interface Reader {
  name: string;
  language: Language;
}

export interface Places {
  publicUrl: string;
  /** The address that stops this kind of mail for this reader. */
  stopUrl: string;
}

const pick = (tree: unknown, path: string): string =>
  path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], tree) as string;

const dayIn = (language: Language, day: unknown): string =>
  typeof day === 'string'
    ? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))
    : '';

/** A title within a sentence: its heading or its page has the whole. */
const shortened = (title: string): string =>
  title.length <= 60 ? title : `${title.slice(0, 59).replace(/\s+\S*$/, '')}…`;

/** The sentence that the product shows, with its names filled in and titles between quotes. */
export function sentenceIn(language: Language, told: Unmailed): string {
  const { quoted, untitled } = mailWords[language];
  const tree = words[language];
  const filled: Record<string, string> = {
    name: told.by ?? tree.someone,
    title: quoted(shortened(told.title) || untitled),
    target: quoted(shortened(String(told.detail['targetTitle'] ?? '')) || untitled),
    day: dayIn(language, told.detail['dueOn']),
  };
  return pick(tree, sentenceOf(told)).replace(/\{\{(\w+)\}\}/g, (hole, name: string) => filled[name] ?? hole);
}

const addressOf = (publicUrl: string, { contributionId, commentId }: Unmailed): string =>
  `${publicUrl}/contributions/${contributionId}${commentId ? `#comment-${commentId}` : ''}`;

function thingsOf(language: Language, all: Unmailed[], publicUrl: string): ToldThing[] {
  const { more, untitled } = mailWords[language];
  const things = [...Map.groupBy(all, (one) => one.contributionId).values()].map((group) => {
    const [first] = group as [Unmailed, ...Unmailed[]];
    const lines = group.slice(0, mostLines).map((one) => sentenceIn(language, one));
    if (group.length > mostLines) lines.push(more(group.length - mostLines));
    return { title: first.title || untitled, url: addressOf(publicUrl, first), lines };
  });
  if (things.length <= mostThings) return things;
  const left = things.slice(mostThings);
  return [
    ...things.slice(0, mostThings),
    {
      title: '…',
      url: `${publicUrl}/notifications`,
      lines: [more(left.reduce((sum, one) => sum + one.lines.length, 0))],
    },
  ];
}

/** What is addressed to the reader; a single thing stands in the subject already. */
export function directLetter({ name, language }: Reader, told: Unmailed[], places: Places): Letter {
  const { hello, direct } = mailWords[language];
  const [first] = told as [Unmailed, ...Unmailed[]];
  const alone = told.length === 1;
  return {
    language,
    subject: alone ? sentenceIn(language, first) : direct.subject(told.length),
    paragraphs: [hello(name), direct.lead],
    sections: [{ title: '', things: thingsOf(language, told, places.publicUrl) }],
    action: {
      label: direct.action,
      url: alone ? addressOf(places.publicUrl, first) : `${places.publicUrl}/notifications`,
    },
    footer: direct.footer,
    stop: { label: direct.stop, url: places.stopUrl },
  };
}

export function digestLetter(reader: Reader, rhythm: 'daily' | 'weekly', told: Unmailed[], places: Places): Letter {
  const { hello, digest } = mailWords[reader.language];
  const wake = told.filter((one) => wakes.has(one.why));
  const rest = told.filter((one) => !wakes.has(one.why));
  const sections = [
    { title: digest.wake, things: thingsOf(reader.language, wake, places.publicUrl) },
    { title: digest.rest, things: thingsOf(reader.language, rest, places.publicUrl) },
  ];
  return {
    language: reader.language,
    subject: digest.subject(wake.length, rest.length),
    paragraphs: [hello(reader.name), digest.lead],
    sections: sections.filter(({ things }) => things.length > 0),
    action: { label: digest.action, url: `${places.publicUrl}/notifications` },
    footer: digest.footer[rhythm],
    stop: { label: digest.stop, url: places.stopUrl },
  };
}
