// Text of a person as it was typed: paragraphs, line breaks, links that are safe, and nothing else. Markup stays text.
import { Fragment, type ReactNode } from 'react';
import { findLinks } from './links.ts';
import styles from './plain-text.module.css';

export interface PlainTextProps {
  text: string;
  lang?: string;
  /** Serif, as what is read for itself; else as a message. */
  prose?: boolean;
  /** Names to set apart where they stand after an @. */
  mentions?: readonly { id: string; name: string }[];
}

export function PlainText({ text, lang, prose, mentions = [] }: PlainTextProps) {
  const paragraphs = text.split(/\n[^\S\n]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={prose ? styles.prose : styles.message} lang={lang}>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
        <p key={at}>{linked(paragraph, mentions)}</p>
      ))}
    </div>
  );
}

const linked = (text: string, mentions: PlainTextProps['mentions'] = []): ReactNode[] =>
  findLinks(text).map((part, at) => {
    const key = `${at}`;
    if (part.href === undefined) return <Fragment key={key}>{named(part.text, mentions)}</Fragment>;
    return part.href.startsWith(`${location.origin}/`) ? (
      <a key={key} href={part.href}>
        {part.text}
      </a>
    ) : (
      <a key={key} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    );
  });

function named(text: string, mentions: readonly { id: string; name: string }[]): ReactNode {
  const names = mentions.map(({ name }) => `@${name}`);
  if (names.length === 0) return text;
  const parts: ReactNode[] = [];
  let start = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = names.find((one) => text.startsWith(one, at));
    if (!name) continue;
    parts.push(
      text.slice(start, at),
      <b key={at} className={styles.mention}>
        {name}
      </b>,
    );
    start = at + name.length;
  }
  return [...parts, text.slice(start)];
}
