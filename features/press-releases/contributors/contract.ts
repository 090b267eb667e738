import { z } from 'zod';
import { endpoints, id, object } from '../../../core/http/endpoint.ts';
import { author } from '../../contributions/contract.ts';

/** Why somebody is credited: began it, wrote in it, suggested words that were taken in, brought an idea that was taken in, asked what the FAQ answers. */
export const creditReasons = ['began', 'wrote', 'suggested', 'enriched', 'asked'] as const;
export type CreditReason = (typeof creditReasons)[number];

export const credit = object({ who: author, reasons: z.array(z.enum(creditReasons)) });
export type Credit = z.output<typeof credit>;

export const contributorsEndpoints = endpoints({
  'GET /api/press-releases/:id/contributors': {
    summary: 'Who made the release with its author, and how; those under seal as sealed.',
    params: object({ id }),
    answer: object({ items: z.array(credit) }),
  },
});
