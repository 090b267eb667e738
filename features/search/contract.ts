import { z } from 'zod';
import { type Calls, endpoints, id, object } from '../../core/http/endpoint.ts';
import { kinds } from '../contributions/contract.ts';

/** At most so many of each: the whole of a company of some size, and a bounded answer for any. */
export const directoryLimit = 2000;

export const directory = object({
  contributions: z
    .array(object({ id, kind: z.enum(kinds), title: z.string() }))
    .meta({ description: 'Those that moved last, first.' }),
  people: z
    .array(object({ id, name: z.string(), entity: z.string() }))
    .meta({ description: 'By name; none for guests.' }),
});
export type Directory = z.output<typeof directory>;

export const searchEndpoints = endpoints({
  'GET /api/directory': {
    summary: 'What can be reached by name: contributions that the caller may see, and colleagues.',
    answer: directory,
  },
});
export type SearchCalls = Calls<typeof searchEndpoints>;
