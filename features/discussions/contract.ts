import { z } from 'zod';
import { type Calls, endpoints, id, object, page, paging, text } from '../../core/http/endpoint.ts';
import { author, moment } from '../contributions/contract.ts';

export const reactions = ['thanks', 'agree', 'curious', 'celebrate'] as const;
export type Reaction = (typeof reactions)[number];

export const comment = object({
  id,
  contributionId: id,
  parentId: id.nullable(),
  author,
  /** Empty where it was removed or hidden. */
  text: z.string(),
  mentions: z.array(object({ id, name: z.string() })),
  question: z.boolean(),
  answeredBy: id.nullable(),
  commentedAt: moment,
  edited: z.boolean(),
  removed: z.boolean(),
  /** Hidden by a moderator, with the reason. */
  hidden: object({ reason: z.string() }).nullable(),
  reactions: z.array(object({ reaction: z.enum(reactions), count: z.number().int(), mine: z.boolean() })),
  replies: z.number().int(),
  abilities: object({
    edit: z.boolean(),
    remove: z.boolean(),
    moderate: z.boolean(),
    markQuestion: z.boolean(),
    answer: z.boolean(),
    reply: z.boolean(),
    liftSeal: z.boolean(),
  }),
});
export type Comment = z.output<typeof comment>;

const one = { params: object({ id }) };

export const discussionsEndpoints = endpoints({
  'GET /api/contributions/:id/comments': {
    summary: 'The discussion: threads in order, each with its first replies.',
    ...one,
    query: object({
      ...paging,
      limit: z.coerce.number().int().min(1).max(100).default(50),
      questions: z.literal('open').optional(),
    }),
    answer: page(object({ comment, replies: z.array(comment) })),
  },
  'GET /api/comments/:id/replies': {
    summary: 'All that was replied within a thread, in order.',
    ...one,
    query: object(paging),
    answer: page(comment),
  },
  'POST /api/contributions/:id/comments': {
    summary: 'Comments, replies or asks.',
    ...one,
    body: object({
      text: text(10_000, 1),
      parentId: id.optional(),
      question: z.boolean().default(false),
      sealed: z.boolean().default(false),
      mentions: z.array(id).max(20).default([]),
    }),
    answer: comment,
    rates: [
      { name: 'comments', most: 200, seconds: 1800 },
      // Each mention may become a mail.
      { name: 'mentions', most: 200, seconds: 3600, cost: ({ mentions }: { mentions: string[] }) => mentions.length },
    ],
  },
  'PATCH /api/comments/:id': {
    summary: 'Its author changes a comment; what it said stays in its history.',
    ...one,
    body: object({ text: text(10_000, 1) }),
    answer: comment,
  },
  'DELETE /api/comments/:id': { summary: 'Its author removes a comment; replies stay.', ...one },
  'PUT /api/comments/:id/question': { summary: 'Marks a comment as a question that waits for an answer.', ...one },
  'DELETE /api/comments/:id/question': { summary: 'It is no question after all.', ...one },
  'PUT /api/comments/:id/answer': {
    summary: 'Says which reply answers the question; null opens it again.',
    ...one,
    body: object({ answerId: id.nullable() }),
  },
  'PUT /api/comments/:id/reactions/:reaction': {
    summary: 'Reacts.',
    params: object({ id, reaction: z.enum(reactions) }),
  },
  'DELETE /api/comments/:id/reactions/:reaction': {
    summary: 'Takes a reaction back.',
    params: object({ id, reaction: z.enum(reactions) }),
  },
  'GET /api/comments/:id/edits': {
    summary: 'What a comment said before, oldest first.',
    ...one,
    answer: object({ items: z.array(object({ text: z.string(), writtenAt: moment })) }),
  },
  'POST /api/comments/:id/moderation': {
    summary: 'A moderator hides a comment or shows it again, with a reason that its readers see.',
    ...one,
    body: object({ hidden: z.boolean(), reason: text(2000, 1) }),
  },
  'DELETE /api/comments/:id/seal': { summary: 'Its author lifts the seal of a comment.', ...one },
});
export type DiscussionsCalls = Calls<typeof discussionsEndpoints>;
