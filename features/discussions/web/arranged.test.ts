import { expect, test } from 'vitest';
import type { Comment } from '../contract.ts';
import { arranged, questionAbove } from './arranged.ts';

const may = {
  edit: false,
  remove: false,
  moderate: false,
  markQuestion: false,
  answer: true,
  reply: true,
  liftSeal: false,
};
const comment = (id: string, parentId: string | null, question = false): Comment => ({
  id,
  contributionId: 'c',
  parentId,
  author: { kind: 'former' },
  text: id,
  mentions: [],
  question,
  answeredBy: null,
  commentedAt: '2026-03-03T09:00:00Z',
  edited: false,
  removed: false,
  hidden: null,
  reactions: [],
  replies: 0,
  abilities: may,
});
const root = comment('root', null, true);
const read = (replies: Comment[]) =>
  arranged(root, replies).map(({ comment: { id }, depth, inReplyTo }) => [id, depth, inReplyTo?.id]);

test('what follows from a reply stands under it, and says whom it answers once it is deep', () => {
  const replies = [
    comment('a', 'root'),
    comment('b', 'root'),
    comment('a1', 'a'),
    comment('a11', 'a1'),
    comment('b1', 'b'),
  ];
  expect(read(replies)).toEqual([
    ['a', 1, undefined],
    ['a1', 2, undefined],
    ['a11', 2, 'a1'],
    ['b', 1, undefined],
    ['b1', 2, undefined],
  ]);
});

test('a reply to something that is not here still stands in its thread', () => {
  expect(read([comment('x', 'gone'), comment('y', 'x')])).toEqual([
    ['x', 1, undefined],
    ['y', 2, undefined],
  ]);
});

test('a parent that comes later, as under seal, changes nothing', () => {
  expect(read([comment('a1', 'a'), comment('a', 'root')])).toEqual([
    ['a', 1, undefined],
    ['a1', 2, undefined],
  ]);
});

test('replies that answer one another in a circle are all shown', () => {
  expect(read([comment('a', 'b'), comment('b', 'a')])).toHaveLength(2);
});

test('a reply answers the nearest question above it', () => {
  const replies = [comment('a', 'root'), comment('q', 'a', true), comment('r', 'q')];
  expect(questionAbove(root, replies, comment('r', 'q'))?.id).toBe('q');
  expect(questionAbove(root, replies, comment('a', 'root'))?.id).toBe('root');
  expect(questionAbove(comment('root', null), replies, comment('a', 'root'))).toBeUndefined();
});
