// The tree of entities as a list that can be chosen from, and how many people stand behind each.
import { useQuery } from '@tanstack/react-query';
import type { Entity } from '../../organisations/contract.ts';
import { entitiesQuery, useMe } from './api.ts';

export interface Placed {
  id: string;
  name: string;
  depth: number;
  /** People of it and of those below. */
  people: number;
  /** From the root to itself. */
  path: string[];
}

/** The least number of members among whom one may give under seal (RULINGS, "Seals"). */
export const leastToHideAmong = 20;

/** Parents before children, by name. */
export function inTree(entities: readonly Entity[], locale: string): Placed[] {
  const byParent = Map.groupBy(entities, (entity) => entity.parentId);
  const under = (parent: string | null, path: string[]): Placed[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, locale))
      .flatMap(({ id, name, members }) => {
        const below = under(id, [...path, id]);
        const children = below.filter((one) => one.depth === path.length + 1);
        const people = members + children.reduce((sum, one) => sum + one.people, 0);
        return [{ id, name, depth: path.length, people, path: [...path, id] }, ...below];
      });
  return under(null, []);
}

/** Those in which somebody who sits in `mine` is one of enough. */
export function wideEnough(placed: readonly Placed[], mine: string): Placed[] {
  const path = placed.find((one) => one.id === mine)?.path ?? [];
  return placed.filter((one) => path.includes(one.id) && one.people >= leastToHideAmong);
}

export function useEntities(locale: string): Placed[] {
  const guest = useMe()?.member?.guest ?? true;
  const entities = useQuery(entitiesQuery(guest)).data?.items;
  return entities ? inTree(entities, locale) : [];
}

/** Choices for a Select: what is below stands further in. */
export const entityOptions = (placed: readonly Placed[]) =>
  placed.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }));
