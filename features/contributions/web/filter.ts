// What Explore shows, as its address says it. Whatever cannot be read in an address is left out of it, never an error.
import { languages } from '../../../core/languages.ts';
import type { ListFilter } from './api.ts';
import { kinds, stages } from './kinds.ts';

export type Sort = NonNullable<ListFilter['sort']>;
const sorts: Sort[] = ['newest', 'supported', 'moved', 'relevant'];

export interface Shown extends ListFilter {
  /** Where a later part of the list begins, when it was opened by itself. */
  from?: string;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = <Value extends string>(all: readonly Value[], value: string) => all.find((one) => one === value);
const anId = (value: string) => (idPattern.test(value) ? value.toLowerCase() : undefined);
const me = (value: string) => oneOf(['me'] as const, value);

/** From a search that somebody may have typed by hand. */
export function readShown(search: Record<string, unknown>): Shown {
  const said = (name: string) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  };
  const q = said('q').replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
  const sort = oneOf(sorts, said('sort'));
  return withoutEmpty({
    q,
    kind: oneOf(kinds, said('kind')),
    stage: oneOf(stages, said('stage')),
    topic: anId(said('topic')),
    entity: anId(said('entity')),
    language: oneOf(languages, said('language')),
    author: me(said('author')),
    followed: me(said('followed')),
    // What is relevant is relevant to words.
    sort: sort === 'relevant' && !q ? undefined : sort,
    from: /^[\w-]{1,200}$/.test(said('from')) ? said('from') : undefined,
  });
}

const withoutEmpty = (shown: Shown): Shown =>
  Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined && value !== ''));

/** The same with something changed; the list then begins at its beginning. */
export const changed = ({ from: _, ...shown }: Shown, change: Shown): Shown => withoutEmpty({ ...shown, ...change });

export function exploreAddress(shown: Shown): string {
  const search = new URLSearchParams(Object.entries(withoutEmpty(shown)) as [string, string][]).toString();
  return search === '' ? '/explore' : `/explore?${search}`;
}

/** How a list is sorted when nobody chose: what fits best when words were given, else the newest. */
export const sortOf = (shown: Shown): Sort => shown.sort ?? (shown.q ? 'relevant' : 'newest');

/** Whether anything narrows the list, the words and the order aside. */
export const isNarrowed = ({ kind, stage, topic, entity, language, author, followed }: Shown): boolean =>
  [kind, stage, topic, entity, language, author, followed].some((value) => value !== undefined);
