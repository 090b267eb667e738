import { expect, test } from 'vitest';
import type { Comment } from '../contract.ts';
import { inThread } from './kept.ts';
import { reacted } from './reacted.ts';

const comment = (id: string) => ({ id, text: id }) as Comment;
const thread = { comment: comment('root'), replies: [comment('a'), comment('b')] };

test('only what changes becomes another object, so that only it is drawn again', () => {
  const changed = inThread(thread, 'b', (before) => ({ ...before, text: 'new' }));
  expect(changed.replies[1]?.text).toBe('new');
  expect(changed.comment).toBe(thread.comment);
  expect(changed.replies[0]).toBe(thread.replies[0]);
  expect(inThread(thread, 'elsewhere', () => comment('x'))).toBe(thread);
});

test('a reaction counts once however often it is pressed, and goes with its last person', () => {
  const once = reacted([], 'thanks', true);
  expect(once).toEqual([{ reaction: 'thanks', count: 1, mine: true }]);
  expect(reacted(once, 'thanks', true)).toEqual(once);
  expect(reacted(once, 'thanks', false)).toEqual([]);
  expect(reacted([{ reaction: 'agree', count: 3, mine: false }], 'agree', false)).toEqual([
    { reaction: 'agree', count: 3, mine: false },
  ]);
});
