import { expect, test } from 'vitest';
import type { Entity } from '../contract.ts';
import { inLine, treeOf } from './entity-words.ts';

const entity = (id: string, parentId: string | null, members: number): Entity => ({
  id,
  parentId,
  members,
  name: id,
  country: 'FR',
  language: 'fr',
  abilities: { manage: false, invite: false },
});

test('a tree is read line by line, each entity after what it hangs on, with everyone below it counted', () => {
  const tree = treeOf([
    entity('group', null, 1),
    entity('france', 'group', 2),
    entity('portugal', 'group', 4),
    entity('lyon', 'france', 8),
  ]);
  expect(inLine(tree).map(({ id, depth, total }) => [id, depth, total])).toEqual([
    ['group', 0, 15],
    ['france', 1, 10],
    ['lyon', 2, 8],
    ['portugal', 1, 4],
  ]);
});

test('an entity whose parent is not shown stands at the top', () => {
  expect(treeOf([entity('lyon', 'hidden', 3)])).toMatchObject([{ id: 'lyon', depth: 0 }]);
});
