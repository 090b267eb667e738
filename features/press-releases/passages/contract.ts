import { z } from 'zod';
import { type Calls, endpoints, id, object, page, text } from '../../../core/http/endpoint.ts';
import { moment } from '../../contributions/contract.ts';
import { comment } from '../../discussions/contract.ts';
import { pageElements } from '../document/schema.ts';
import { longestReplacement } from './limits.ts';

/** Words as they stand in the text: spaces at their ends count, and lone surrogates are refused. */
const verbatim = (most: number, least: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((value) => !/[^\P{Cc}\t\n]/u.test(value) && value.isWellFormed(), 'Holds characters that cannot be shown.');

export const outcomes = ['accepted', 'declined', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

const who = object({ id, name: z.string() }).nullable();

export const passage = object({
  /** What is said of it, by whom: the first of its thread. */
  comment,
  section: z.enum(pageElements),
  /** The words as they were when this was said. */
  quote: z.string(),
  /** Where it stands, as positions of the live document (base64): whoever holds the document finds it there. */
  anchors: object({ from: z.string(), to: z.string() }),
  suggestion: object({
    /** Empty where it was hidden or removed. */
    replacement: z.string(),
    settled: object({ outcome: z.enum(outcomes), by: who, at: moment, reason: z.string() }).nullable(),
    abilities: object({ settle: z.boolean(), withdraw: z.boolean() }),
  }).nullable(),
  resolved: object({ by: who, at: moment }).nullable(),
  /** Whether the caller may call it settled, or open it again. */
  mayResolve: z.boolean(),
});
export type Passage = z.output<typeof passage>;

const one = { params: object({ id }) };
const decline = text(2000, 1);
export const results = ['accepted', 'declined', 'conflict', 'gone', 'settled', 'refused'] as const;

export const passagesEndpoints = endpoints({
  'POST /api/press-releases/:id/passages': {
    summary: 'Comments on some words of a release, or suggests others in their place.',
    ...one,
    body: object({
      section: z.enum(pageElements),
      quote: verbatim(200_000, 1),
      at: z.number().int().min(0).max(1_500_000).meta({ description: 'Where in the section it was seen, in UTF-16.' }),
      text: text(10_000).default('').meta({ description: 'What is said of it; a suggestion may do without.' }),
      replacement: verbatim(longestReplacement, 0).optional().meta({ description: 'Given: a suggestion.' }),
      question: z.boolean().default(false),
      sealed: z.boolean().default(false),
      mentions: z.array(id).max(20).default([]),
    }),
    answer: passage,
    rates: [
      { name: 'comments', most: 200, seconds: 1800 },
      { name: 'mentions', most: 200, seconds: 3600, cost: ({ mentions }: { mentions: string[] }) => mentions.length },
    ],
  },
  'GET /api/press-releases/:id/passages': {
    summary: 'Its suggestions and comments on passages, in order: those that wait, or those that are settled.',
    ...one,
    query: object({
      state: z.enum(['open', 'settled']).default('open'),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      cursor: z.string().max(200).optional(),
    }),
    answer: page(passage),
  },
  'PUT /api/passages/:id/resolution': { summary: 'Calls a comment on a passage settled.', ...one },
  'DELETE /api/passages/:id/resolution': { summary: 'Opens it again.', ...one },
  'PUT /api/suggestions/:id/settlement': {
    summary: 'A writer takes a suggestion into the text, or declines it with a reason.',
    ...one,
    body: z.discriminatedUnion('outcome', [
      object({
        outcome: z.literal('accepted'),
        over: verbatim(20_000, 0).optional().meta({ description: 'In the place of exactly these words.' }),
      }),
      object({ outcome: z.literal('declined'), reason: decline }),
    ]),
  },
  'DELETE /api/suggestions/:id': { summary: 'Its author takes a suggestion back.', ...one },
  'PUT /api/press-releases/:id/settlements': {
    summary:
      'A writer accepts or declines all that one person suggests and that waits; each is answered for by itself.',
    ...one,
    body: z.discriminatedUnion('outcome', [
      object({ memberId: id, outcome: z.literal('accepted') }),
      object({ memberId: id, outcome: z.literal('declined'), reason: decline }),
    ]),
    answer: object({ items: z.array(object({ id, result: z.enum(results) })) }),
  },
});
export type PassagesCalls = Calls<typeof passagesEndpoints>;
