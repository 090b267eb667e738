import type { Comment, Reaction } from '../contract.ts';

/** The reactions of a comment once somebody has given theirs or taken it back. */
export function reacted(before: Comment['reactions'], reaction: Reaction, on: boolean): Comment['reactions'] {
  const now = before.find((one) => one.reaction === reaction);
  if ((now?.mine ?? false) === on) return before;
  const others = before.filter((one) => one.reaction !== reaction);
  const count = (now?.count ?? 0) + (on ? 1 : -1);
  return count > 0 ? [...others, { reaction, count, mine: on }] : others;
}
