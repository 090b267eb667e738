// What the players of the demonstration share: one thing that somebody does at a time, and what they know of one another.
import type pg from 'pg';
import type { Actor } from '../../core/actor.ts';
import type { Context } from '../../core/context.ts';

/** One thing that somebody does, so many days before now. */
export interface Step {
  daysAgo: number;
  by: string;
  run: (ctx: Context) => Promise<void>;
}

/** Ids by key, and what is needed to write in live documents. */
export interface Stage {
  members: Map<string, Actor>;
  entities: Map<string, string>;
  topics: Map<string, string>;
  ids: Map<string, string>;
  /** Member ids by name, the longest names first, for mentions. */
  names: [string, string][];
  worker: pg.Pool;
}

export const idOf = (map: Map<string, string>, key: string): string => {
  const id = map.get(key);
  if (!id) throw new Error(`The demonstration names "${key}", which is not there.`);
  return id;
};
