// What stands in the palette: where one was last, then everything; or what fits what is typed.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../contributions/web/index.ts';
import type { Directory } from '../contract.ts';
import { directoryQuery, peopleQuery, textsQuery } from './api.ts';
import { type Entry, type Indexed, indexed, type Ranked, rank } from './rank.ts';
import { readVisited } from './recent.ts';

const most = { pages: 5, actions: 5, contributions: 7, people: 5 } as const;
/** As the contract says: a directory that holds so many people does not hold all of them. */
const directoryLimit = 2000;
/** After which the server is asked too. */
const rest = 220;

type Kind = Directory['contributions'][number]['kind'];
const icons: Record<Kind, Entry['icon']> = { idea: 'curious', 'press-release': 'news' };

interface Looked {
  typed: string;
  memberId: string;
  /** Pages and actions: known without asking. */
  known: readonly Entry[];
  /** Where one is: nobody goes there. */
  here: string;
}

export function useFound({ typed, memberId, known, here }: Looked) {
  const { t } = useTranslation(['search', 'contributions']);
  const directory = useQuery(directoryQuery);
  const { data } = directory;
  const entries = useMemo(() => {
    const contribution = contributionEntry((kind) => t(`contributions:kind.${kind}`));
    return [...known, ...(data?.contributions ?? []).map(contribution), ...(data?.people ?? []).map(personEntry)];
  }, [known, data, t]);
  const index = useMemo(() => indexed(entries), [entries]);
  const settled = useRested(typed.trim());
  const inTexts = useQuery(textsQuery(settled));
  const beyond = useQuery(peopleQuery(settled, data?.people.length === directoryLimit)).data;
  // At once, not when there is time: Enter goes where what is shown says, and that is what was typed.
  const shown = useMemo(() => {
    if (typed.trim() === '') return arrival(entries, readVisited(memberId), here);
    const contribution = contributionEntry((kind) => t(`contributions:kind.${kind}`));
    const found = rank(withPeople(index, beyond), typed, most);
    const seen = new Set(found.flatMap((one) => one.entries.map(({ id }) => id)));
    const texts = (inTexts.data ?? [])
      .map((one) => ({ ...contribution(one), group: 'texts' as const }))
      .filter(({ id }) => !seen.has(id));
    const words = typed.trim();
    const everywhere: Entry = {
      id: 'everywhere',
      group: 'texts',
      label: t('everywhere', { words }),
      icon: 'search',
      href: `/explore?q=${encodeURIComponent(words)}`,
    };
    return [...found, { group: 'texts' as const, entries: [...texts, everywhere] }];
  }, [typed, entries, index, beyond, inTexts.data, memberId, here, t]);
  return { shown, looking: inTexts.isFetching || settled !== typed.trim(), failed: directory.isError };
}

/** Before anything is typed: where one was last, what one can do, where one can go. */
function arrival(entries: readonly Entry[], visited: readonly string[], here: string): Ranked[] {
  const byAddress = new Map(entries.flatMap((entry) => (entry.href ? [[entry.href, entry] as const] : [])));
  const recent = visited
    .filter((address) => address !== here)
    .flatMap((address) => byAddress.get(address) ?? [])
    .slice(0, 6);
  const again = new Set(recent.map(({ id }) => id));
  const of = (group: Entry['group']) => entries.filter((entry) => entry.group === group && !again.has(entry.id));
  const all: Ranked[] = [
    { group: 'recent', entries: recent },
    { group: 'actions', entries: of('actions').slice(0, 4) },
    { group: 'pages', entries: of('pages') },
  ];
  return all.filter((one) => one.entries.length > 0);
}

const contributionEntry =
  (kindWord: (kind: Kind) => string) =>
  ({ id, kind, title }: Directory['contributions'][number]): Entry => ({
    id: `contribution ${id}`,
    group: 'contributions',
    label: title,
    hint: kindWord(kind),
    icon: icons[kind],
    href: addressOf({ kind, id }),
  });

const personEntry = ({ id, name, entity }: Directory['people'][number]): Entry => ({
  id: `person ${id}`,
  group: 'people',
  label: name,
  hint: entity,
  person: { id, name },
  href: `/people/${id}`,
});

function withPeople(index: readonly Indexed[], beyond: { id: string; name: string; entity: { name: string } }[] = []) {
  if (beyond.length === 0) return index;
  const known = new Set(index.map(({ entry }) => entry.id));
  const more = beyond.map(({ id, name, entity }) => personEntry({ id, name, entity: entity.name }));
  return [...index, ...indexed(more.filter(({ id }) => !known.has(id)))];
}

/** What is typed, once it rests. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), rest);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
