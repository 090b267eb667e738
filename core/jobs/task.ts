// A kind of work that runs apart from any request: what it is given, how often it runs by itself, and what it does.
import type { z } from 'zod';

// biome-ignore lint/suspicious/noExplicitAny: each task has its own payload
export interface Task<Payload extends z.ZodType = any> {
  payload: Payload;
  /** When it runs by itself, as crontab writes it, in UTC; its payload must then allow an empty object. */
  crontab?: string;
  /**
   * It may run twice, on two nodes at once, or again after it was killed half-way: its effects must bear that. A task that
   * throws is tried again, later each time.
   */
  run: (given: z.output<Payload>) => Promise<void>;
}

export type Tasks = Record<string, Task>;

/** Ties the payload's schema to what is done with it. */
export const task = <Payload extends z.ZodType>(given: Task<Payload>): Task<Payload> => given;
