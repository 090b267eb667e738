import { z } from 'zod';
import { type Calls, endpoints, id, line, object, page, paging, time } from '../../core/http/endpoint.ts';

/** What somebody who supports offers to give. */
export const helps = ['time', 'skill', 'test', 'budget'] as const;
export type Help = (typeof helps)[number];

const offer = object({ help: z.enum(helps), note: line(500).default('') });

export const supportEndpoints = endpoints({
  'PUT /api/contributions/:id/support': {
    summary: 'Supports a contribution, once per person, and says what help one offers (replacing earlier offers).',
    params: object({ id }),
    body: object({ offers: z.array(offer).max(4).optional() }),
    answer: object({ supports: z.number().int() }),
  },
  'DELETE /api/contributions/:id/support': {
    summary: 'No longer supports it.',
    params: object({ id }),
    answer: object({ supports: z.number().int() }),
  },
  'GET /api/contributions/:id/supports': {
    summary: 'Who supports it, newest first.',
    params: object({ id }),
    query: object(paging),
    answer: page(
      object({
        member: object({ id, name: z.string(), entity: z.string() }),
        supportedAt: time,
        offers: z.array(object({ help: z.enum(helps), note: z.string() })),
      }),
    ),
  },
});
export type SupportCalls = Calls<typeof supportEndpoints>;
