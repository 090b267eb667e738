// What somebody typed that the server does not have: the sections that differ, in the order of the page.
import { type FaqEntry, type Quote, type ReleaseText, type Section, sections } from '../release-text.ts';

export interface UnsentPart {
  section: Section;
  text: string;
}

function asText(value: string | Quote | FaqEntry[]): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map(({ question, answer }) => [question, answer].filter(Boolean).join('\n')).join('\n\n');
  return [value.text, value.attribution].filter(Boolean).join('\n');
}

export const unsentParts = (mine: ReleaseText, stored: ReleaseText): UnsentPart[] =>
  sections
    .map((section) => ({ section, text: asText(mine[section]), other: asText(stored[section]) }))
    .filter(({ text, other }) => text !== other && text.trim() !== '')
    .map(({ section, text }) => ({ section, text }));
