import { z } from 'zod';
import { endpoints, id, object, type Rate, text, time } from '../../../core/http/endpoint.ts';
import { languages } from '../../../core/languages.ts';
import { author, standings } from '../../contributions/contract.ts';
import { sections } from '../release-text.ts';

const memberName = object({ id, name: z.string() });

export const enrichment = object({
  id,
  section: z.enum(sections),
  why: z.string(),
  idea: object({
    id,
    title: z.string(),
    excerpt: z.string(),
    language: z.enum(languages),
    author,
    standing: z.enum(standings),
  }),
  /** null: a colleague who has left. */
  proposedBy: memberName.nullable(),
  proposedAt: time,
  settled: object({
    outcome: z.enum(['taken', 'declined']),
    reason: z.string(),
    by: memberName.nullable(),
    at: time,
  }).nullable(),
  abilities: object({ take: z.boolean(), decline: z.boolean(), withdraw: z.boolean() }),
});
export type Enrichment = z.output<typeof enrichment>;

const enriching: Rate = { name: 'enrichments', most: 100, seconds: 3600 };

export const enrichmentsEndpoints = endpoints({
  'GET /api/press-releases/:id/enrichments': {
    summary: 'The ideas that were attached to its sections: open ones first, then what became of the others.',
    params: object({ id }),
    answer: object({ items: z.array(enrichment), mayEnrich: z.boolean() }),
  },
  'POST /api/press-releases/:id/enrichments': {
    summary: 'Attaches an idea to a section, with why. Each idea once.',
    params: object({ id }),
    body: object({ ideaId: id, section: z.enum(sections), why: text(500, 1) }),
    answer: object({ id }),
    rates: [enriching],
  },
  'PUT /api/enrichments/:id/settlement': {
    summary: 'Whoever writes takes the idea in, or declines it with a reason.',
    params: object({ id }),
    body: object({ outcome: z.enum(['taken', 'declined']), reason: text(2000).default('') }),
  },
  'DELETE /api/enrichments/:id': {
    summary: 'Whoever proposed it takes it back, while it is open.',
    params: object({ id }),
  },
});
