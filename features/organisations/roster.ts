// From the lines of a CSV to people who can be invited, or to everything that is wrong, each with its line. Pure.
import { z } from 'zod';
import { isLanguage, type Language, languages } from '../../core/languages.ts';
import { parseCsv } from './csv.ts';

export interface Known {
  entities: { id: string; path: string[]; name: string }[];
  /** Whether the actor may invite there. */
  mayInviteTo: (path: string[]) => boolean;
  /** Where someone goes whose line names no entity, and their language. */
  entityId: string;
  language: Language;
}

export interface Listed {
  line: number;
  name: string;
  email: string;
  position: string;
  entityId: string;
  language: Language;
}

export interface Failure {
  line: number;
  code: string;
  value: string;
}

export const mostLines = 5000;

const columns = {
  name: ['name', 'nom', 'nome'],
  email: ['email', 'e-mail', 'mail', 'courriel', 'correio eletronico'],
  position: ['position', 'poste', 'fonction', 'funktion', 'cargo'],
  entity: ['entity', 'entite', 'einheit', 'entidade'],
  language: ['language', 'langue', 'sprache', 'lingua'],
} as const;
type Column = keyof typeof columns;

const languageWords: Record<Language, string[]> = {
  fr: ['francais', 'french', 'franzosisch', 'frances'],
  en: ['english', 'anglais', 'englisch', 'ingles'],
  de: ['deutsch', 'german', 'allemand', 'alemao'],
  pt: ['portugues', 'portuguese', 'portugais', 'portugiesisch'],
};

const plain = (value: string) =>
  value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** "Ã©" for "é": letters that were written in one encoding and read in another; U+FFFD and C1 controls are their remains. */
const mangled =
  /\uFFFD|[\u0080-\u009F]|Ã[\u00A0-\u00BF\u2013-\u203A\u0152-\u0192\u02C6\u02DC\u20AC\u2122]|Â[\u00A0-\u00BF]|â€/;
const unshowable = /\p{Cc}/u;
const formula = /^[=+\-@]/;
const email = z.email().max(254);

function languageOf(value: string): Language | undefined {
  const word = plain(value);
  const code = word.slice(0, 2);
  if (isLanguage(code) && /^..([-_][a-z]+)?$/.test(word)) return code;
  return languages.find((language) => languageWords[language].includes(word));
}

/** An entity by its name, or by the end of its path ("France / Lyon") where a name stands twice. */
function entityFinder({ entities }: Known) {
  const names = new Map(entities.map(({ id, name }) => [id, plain(name)]));
  const byName = Map.groupBy(entities, ({ name }) => plain(name));
  return (value: string) => {
    const direct = byName.get(plain(value));
    if (direct) return direct;
    const parts = value.split(/\s*[/>]\s*/).map(plain);
    return (byName.get(parts.at(-1) as string) ?? []).filter(({ path }) => {
      const above = path.slice(-parts.length).map((id) => names.get(id));
      return parts.every((part, at) => part === above[at]);
    });
  };
}

export function readRoster(csv: string, known: Known): { people: Listed[]; failures: Failure[] } {
  const { rows, broken } = parseCsv(csv);
  const failures: Failure[] = broken.map((line) => ({ line, code: 'csv.quote', value: '' }));
  const [header, ...lines] = rows;
  if (!header) return { people: [], failures: [...failures, { line: 1, code: 'csv.empty', value: '' }] };
  if (lines.length > mostLines)
    return { people: [], failures: [{ line: mostLines + 2, code: 'csv.too_many', value: String(lines.length) }] };
  const titles = header.cells.map(plain);
  const at = Object.fromEntries(
    Object.entries(columns).map(([column, words]) => [
      column,
      titles.findIndex((title) => (words as readonly string[]).includes(title)),
    ]),
  ) as Record<Column, number>;
  const missing = (['name', 'email'] as const).filter((column) => at[column] < 0);
  if (missing.length > 0)
    return { people: [], failures: missing.map((value) => ({ line: header.line, code: 'csv.column', value })) };

  const findEntities = entityFinder(known);
  const seen = new Map<string, number>();
  const people = lines.map(({ line, cells }): Listed => {
    const cell = (column: Column) => cells[at[column]] ?? '';
    const fail = (code: string, value: string) => failures.push({ line, code, value: value.slice(0, 200) });
    if (cells.length > titles.length) fail('csv.cells', String(cells.length));
    const name = cell('name');
    if (!name) fail('name.missing', '');
    else if (formula.test(name)) fail('name.formula', name);
    else if (name.length > 120) fail('name.long', name);
    for (const value of [name, cell('position')]) {
      if (mangled.test(value)) fail('csv.encoding', value);
      else if (unshowable.test(value)) fail('csv.unshowable', value.replace(unshowable, '?'));
    }
    const address = cell('email').toLowerCase();
    if (!email.safeParse(address).success) fail('email.invalid', cell('email'));
    else if (seen.has(address)) fail('email.twice', address);
    else seen.set(address, line);
    if (cell('position').length > 160) fail('position.long', cell('position'));
    const entityId = cell('entity')
      ? entityIn(findEntities(cell('entity')), cell('entity'), known, fail)
      : known.entityId;
    const language = cell('language') ? languageOf(cell('language')) : known.language;
    if (!language) fail('language.unknown', cell('language'));
    return { line, name, email: address, position: cell('position'), entityId, language: language ?? known.language };
  });
  if (people.length === 0) failures.push({ line: header.line, code: 'csv.empty', value: '' });
  return { people, failures: failures.sort((a, b) => a.line - b.line) };
}

function entityIn(
  found: Known['entities'],
  value: string,
  known: Known,
  fail: (code: string, value: string) => void,
): string {
  const [only] = found;
  if (!only) fail('entity.unknown', value);
  else if (found.length > 1) fail('entity.ambiguous', value);
  else if (!known.mayInviteTo(only.path)) fail('entity.not_yours', value);
  return only?.id ?? known.entityId;
}
