import { expect, test } from 'vitest';
import { inTree, wideEnough } from './entities.ts';

const entity = (id: string, parentId: string | null, members: number) => ({
  id,
  parentId,
  name: id,
  country: 'FR',
  language: 'fr' as const,
  members,
  abilities: { manage: false, invite: false },
});
const tree = inTree(
  [
    entity('nantes', 'france', 3),
    entity('group', null, 2),
    entity('france', 'group', 18),
    entity('berlin', 'group', 25),
  ],
  'fr',
);

test('parents stand before those below, and count them', () => {
  expect(tree.map(({ id, depth, people }) => [id, depth, people])).toEqual([
    ['group', 0, 48],
    ['berlin', 1, 25],
    ['france', 1, 21],
    ['nantes', 2, 3],
  ]);
});

test('under seal only among enough people, oneself among them', () => {
  expect(wideEnough(tree, 'nantes').map(({ id }) => id)).toEqual(['group', 'france']);
  expect(wideEnough(tree, 'unknown')).toEqual([]);
});
