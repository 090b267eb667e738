// How much one member may hold at once of what is scarce: open feeds, pages being set. Counted in this node's memory.
import { tooMany } from '../errors.ts';

export interface Turns {
  /** Refuses beyond the measure; what it gives ends the turn, once however often it is called. */
  take: (member: string) => () => void;
}

export function openTurns(most: number, code: string): Turns {
  const held = new Map<string, number>();
  return {
    take(member) {
      const before = held.get(member) ?? 0;
      if (before >= most) throw tooMany(code, 5);
      held.set(member, before + 1);
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        const left = (held.get(member) ?? 1) - 1;
        if (left > 0) held.set(member, left);
        else held.delete(member);
      };
    },
  };
}
