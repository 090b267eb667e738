import { z } from 'zod';
import { type Calls, endpoints, id, line, object, page, paging, type Rate, text } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';

export const kinds = ['idea', 'press-release'] as const;
export type ContributionKind = (typeof kinds)[number];

/** `private` (me and those invited by name) · an entity and those below · the organisation · invited guests too. */
export const audiences = ['private', 'entity', 'organisation', 'guests'] as const;
export type Audience = (typeof audiences)[number];

export const standings = ['published', 'withdrawn', 'archived', 'merged', 'hidden'] as const;
export type Standing = (typeof standings)[number];

export const stages = [
  'draft',
  'open',
  'ready',
  'in_review',
  'validated',
  'changes_requested',
  'refused',
  'deployment',
  'launched',
  'stopped',
] as const;
export type Stage = (typeof stages)[number];

export const relations = ['becomes', 'merged_into', 'inspires', 'answers'] as const;
export type Relation = (typeof relations)[number];

/** Who gave something, as far as anybody may know: a member, somebody under seal, or a colleague who has left. */
export const author = z.union([
  object({ kind: z.literal('member'), id, name: z.string(), entity: z.string() }),
  object({ kind: z.literal('sealed'), mine: z.boolean() }),
  object({ kind: z.literal('former') }),
]);
export type Author = z.output<typeof author>;

/** A moment; for what was given under seal, only its day (`YYYY-MM-DD`). */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\d(T.*Z)?$/);

export const contribution = object({
  id,
  kind: z.enum(kinds),
  title: z.string(),
  excerpt: z.string(),
  language: z.enum(languages),
  author,
  entity: object({ id, name: z.string() }),
  audience: z.enum(audiences),
  standing: z.enum(standings),
  stage: z.enum(stages).nullable(),
  topics: z.array(id),
  contributedAt: moment,
  movedAt: moment,
  supports: z.number().int(),
  comments: z.number().int(),
  openQuestions: z.number().int(),
  supported: z.boolean().meta({ description: 'Whether the caller supports it.' }),
});
export type Contribution = z.output<typeof contribution>;

/** What the caller may do with one contribution: decided by the server, shown by the client. */
export const abilities = object({
  edit: z.boolean(),
  support: z.boolean(),
  comment: z.boolean(),
  commentSealed: z.boolean(),
  invite: z.boolean(),
  changeAudience: z.boolean(),
  withdraw: z.boolean(),
  archive: z.boolean(),
  hide: z.boolean(),
  publish: z.boolean(),
  liftSeal: z.boolean(),
  merge: z.boolean(),
  undoMerge: z.boolean(),
});
export type Abilities = z.output<typeof abilities>;

export const grant = object({
  member: object({ id, name: z.string(), entity: z.string() }),
  level: z.enum(['read', 'write']),
});

export const contributionPage = object({
  contribution,
  abilities,
  following: z.boolean(),
  grants: z.array(grant),
  /** Why it is no longer published, where it is not. */
  standingReason: z.string(),
  /** What it was merged into, where the caller sees that. */
  mergedInto: object({ id, kind: z.enum(kinds), title: z.string() }).nullable(),
});
export type ContributionPage = z.output<typeof contributionPage>;

export const wakeNode = object({
  id,
  kind: z.enum(kinds),
  title: z.string(),
  author,
  stage: z.enum(stages).nullable(),
  supports: z.number().int(),
  /** Steps from the contribution asked about: negative before it, 0 itself, positive after it. */
  column: z.number().int(),
});
export const wake = object({
  nodes: z.array(wakeNode),
  edges: z.array(object({ from: id, to: id, relation: z.enum(relations), at: moment })),
});
export type Wake = z.output<typeof wake>;

export const topic = object({ id, names: z.record(z.enum(languages), z.string()), archived: z.boolean() });
export type Topic = z.output<typeof topic>;

export const sorts = ['newest', 'supported', 'moved', 'relevant'] as const;

const one = { params: object({ id }) };
const names = object({ fr: line(60, 1), en: line(60, 1), de: line(60, 1), pt: line(60, 1) });

/** Contributions of all kinds together: a facilitator who enters the notes of a whole workshop stays below it. */
export const givingRate: Rate = { name: 'contributions', most: 300, seconds: 3600 };

export const contributionsEndpoints = endpoints({
  'GET /api/contributions': {
    summary: 'The contributions that the caller may see, filtered, sorted and searched.',
    query: object({
      ...paging,
      kind: z.enum(kinds).optional(),
      stage: z.enum(stages).optional(),
      topic: id.optional(),
      entity: id.optional().meta({ description: 'This entity and those below it.' }),
      language: z.enum(languages).optional(),
      author: z.union([z.literal('me'), id]).optional(),
      followed: z.literal('me').optional(),
      q: line(200).optional().meta({ description: 'Words to search for, in any of the languages.' }),
      sort: z.enum(sorts).default('newest'),
    }),
    answer: page(contribution),
  },
  'GET /api/contributions/similar': {
    summary:
      'Contributions that resemble a text while it is being written, nearest first, and the language it is written in.',
    query: object({ text: text(400, 3), except: id.optional() }),
    answer: object({
      items: z.array(contribution),
      language: z.enum(languages).nullable().meta({ description: 'null: too short, or it could be two.' }),
    }),
  },
  'GET /api/contributions/:id': {
    summary: 'One contribution, and what the caller may do with it.',
    ...one,
    answer: contributionPage,
  },
  'GET /api/contributions/:id/wake': {
    summary: 'Where a contribution comes from and what became of it, as far as the caller may see.',
    ...one,
    answer: wake,
  },
  'PUT /api/contributions/:id/follow': { summary: 'Follows a contribution.', ...one },
  'DELETE /api/contributions/:id/follow': { summary: 'Stops following.', ...one },
  'PUT /api/contributions/:id/grants/:memberId': {
    summary: 'Invites a member by name, to read or to write.',
    params: object({ id, memberId: id }),
    body: object({ level: z.enum(['read', 'write']) }),
    rates: [{ name: 'invitations', most: 300, seconds: 3600 }],
  },
  'DELETE /api/contributions/:id/grants/:memberId': {
    summary: 'Takes an invitation by name back; open documents close.',
    params: object({ id, memberId: id }),
  },
  'PUT /api/contributions/:id/audience': {
    summary: 'Changes who may see it. Comments written before keep the audience they were written in.',
    ...one,
    body: object({ audience: z.enum(audiences), entityId: id }),
  },
  'PUT /api/contributions/:id/topics': {
    summary: 'Sets its topics.',
    ...one,
    body: object({ topics: z.array(id).max(5) }),
  },
  'PUT /api/contributions/:id/merge': {
    summary: 'Merges an idea into another contribution: supports, comments, followers and co-authors move there.',
    ...one,
    body: object({ targetId: id, reason: text(2000).default('') }),
  },
  'DELETE /api/contributions/:id/merge': {
    summary: 'Takes a merge back: everything that it moved returns.',
    ...one,
  },
  'PUT /api/contributions/:id/standing': {
    summary: 'Withdraws, archives, hides or publishes again, with a reason.',
    ...one,
    body: object({ standing: z.enum(['published', 'withdrawn', 'archived', 'hidden']), reason: text(2000) }),
  },
  'DELETE /api/contributions/:id/seal': { summary: 'The author lifts the seal: their name shows from now on.', ...one },
  'GET /api/topics': { summary: 'The topics of the organisation.', answer: object({ items: z.array(topic) }) },
  'POST /api/topics': { summary: 'Adds a topic.', body: object({ names }), answer: object({ id }) },
  'PATCH /api/topics/:id': {
    summary: 'Renames or archives a topic.',
    params: object({ id }),
    body: object({ names: names.optional(), archived: z.boolean().optional() }),
  },
});
export type ContributionsCalls = Calls<typeof contributionsEndpoints>;

/** What anybody who gives something says first: who will see it, under which name, in which language. */
export const giving = {
  language: z.enum(languages),
  audience: z.enum(audiences),
  entityId: id.meta({ description: 'The entity it is addressed to.' }),
  topics: z.array(id).max(5).default([]),
  sealed: z.boolean().default(false),
};
