// Entities as one chooses among them: the tree as lines, each set in by what stands above it.
import { useQuery } from '@tanstack/react-query';
import type { Entity } from '../contract.ts';
import { entitiesQuery } from './api.ts';

export interface Branch extends Entity {
  depth: number;
  children: Branch[];
  /** Active people here and everywhere below. */
  total: number;
}

/** The roots of the tree; whoever has no parent here is one. */
export function treeOf(entities: readonly Entity[]): Branch[] {
  const known = new Set(entities.map(({ id }) => id));
  const under = Map.groupBy(entities, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : ''));
  const grow = (parent: string, depth: number): Branch[] =>
    (under.get(parent) ?? []).map((entity) => {
      const children = grow(entity.id, depth + 1);
      return { ...entity, depth, children, total: children.reduce((sum, child) => sum + child.total, entity.members) };
    });
  return grow('', 0);
}

export const inLine = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [branch, ...inLine(branch.children)]);

const indent = '\u2003';

/** For a Select: every entity, or those in which something holds, in the order of the tree. */
export function useEntityOptions(holds: (entity: Entity) => boolean = () => true) {
  const entities = useQuery(entitiesQuery).data;
  return inLine(treeOf(entities ?? []))
    .filter(holds)
    .map(({ id, name, depth }) => ({ value: id, label: indent.repeat(depth) + name }));
}

/** The name of an entity by its id, while it is known. */
export function useEntityNames(): (id: unknown) => string | undefined {
  const entities = useQuery(entitiesQuery).data;
  const names = new Map(entities?.map(({ id, name }) => [id, name]));
  return (id) => (typeof id === 'string' ? names.get(id) : undefined);
}
