import { z } from 'zod';
import { type Calls, day, endpoints, id, object, page, paging, text, time } from '../../core/http/endpoint.ts';
import { contribution } from '../contributions/contract.ts';

export const outcomes = ['validated', 'deployment', 'changes_requested', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** What an author asks for: a first answer, deployment of what was validated, or that a refusal be looked at again. */
export const askings = ['decision', 'deployment', 'appeal'] as const;
export type Asking = (typeof askings)[number];

/** The decision that is looked at again. */
const earlier = object({ id, outcome: z.enum(outcomes), decidedAt: time });

const memberName = object({ id, name: z.string() });

const changesAsked = z.array(object({ what: z.string(), by: memberName.nullable(), dueOn: day.nullable() }));

/** What one decider proposes where several must agree. Those who are asked read it, and nobody else before it holds. */
export const proposal = object({
  id,
  outcome: z.enum(outcomes),
  reason: z.string(),
  wouldChange: z.string(),
  changes: changesAsked,
  proposedBy: memberName.nullable(),
  proposedAt: time,
  agreed: z.array(memberName).meta({ description: 'Who agrees so far, the proposer included.' }),
  mine: z.boolean(),
});

export const decisionRequest = object({
  id,
  contributionId: id,
  versionId: id,
  versionNumber: z.number().int(),
  asks: z.enum(askings),
  earlier: earlier.nullable(),
  note: z.string(),
  dueOn: day,
  askedBy: memberName.nullable(),
  askedAt: time,
  deciders: z.array(memberName),
  quorum: z.number().int().meta({ description: 'How many of the deciders must agree before a decision holds.' }),
  proposal: proposal.nullable(),
  /** Whether the caller is one of the deciders and may decide now. */
  mayDecide: z.boolean(),
  mayNameDecider: z.boolean(),
  workingDaysLeft: z.number().int().meta({ description: '0 on the day itself; less than 0 once it has passed.' }),
  escalatedAt: time.nullable().meta({ description: 'When the sponsors were told that the answer had not come.' }),
});

export const decision = object({
  id,
  contributionId: id,
  outcome: z.enum(outcomes),
  reason: z.string(),
  wouldChange: z.string(),
  changes: changesAsked,
  versionId: id,
  versionNumber: z.number().int(),
  decidedBy: memberName.nullable(),
  decidedAt: time,
  deciders: z.array(memberName),
  askedAt: time,
  agreed: z.array(memberName).meta({ description: 'Who agreed to it beside `decidedBy`, where a quorum was set.' }),
  earlier: earlier.nullable().meta({ description: 'The decision that this one follows, and holds instead of.' }),
});
export type Decision = z.output<typeof decision>;
export type DecisionRequest = z.output<typeof decisionRequest>;

/** The day by which an answer would be owed, and why: so many working days of that country. */
const due = object({ on: day, days: z.number().int(), country: z.string() });

export const periods = ['quarter', 'year', 'all'] as const;
export type AnswerPeriod = (typeof periods)[number];
const figures = {
  /** null: fewer than five answers. */
  answers: object({
    answered: z.number().int(),
    median: z.number().meta({ description: 'Working days.' }),
    inTime: z.number().int().meta({ description: 'Percent.' }),
  }).nullable(),
  waiting: z.number().int(),
  late: z.number().int(),
};
export const answerTimes = object({
  all: object(figures),
  entities: z.array(object({ entity: object({ id, name: z.string() }), ...figures })),
});
export type AnswerTimes = z.output<typeof answerTimes>;

const quorum = z.number().int().min(1).max(5);
const days = z.number().int().min(1).max(60);

export const decisionsEndpoints = endpoints({
  'GET /api/press-releases/:id/decisions': {
    summary: 'The record: what was asked of whom, and what was decided, newest first.',
    params: object({ id }),
    answer: object({
      request: decisionRequest.nullable(),
      decisions: z.array(decision),
      asks: z.enum(askings).nullable().meta({ description: 'What the caller may ask for now.' }),
      due: due.nullable(),
      quorum: z
        .number()
        .int()
        .nullable()
        .meta({ description: 'How many would have to agree to what is asked now, where so many can be asked.' }),
    }),
  },
  'GET /api/press-releases/:id/possible-deciders': {
    summary: 'Deciders of the scope, without the release’s own author and co-writers.',
    params: object({ id }),
    answer: object({ items: z.array(object({ id, name: z.string(), position: z.string(), entity: z.string() })) }),
  },
  'POST /api/press-releases/:id/decision-requests': {
    summary:
      'The author asks named deciders; the version is fixed and the text frozen. The organisation’s deadline holds; a later day gives more time. An appeal takes a note of at least 20 characters with the new facts.',
    params: object({ id }),
    body: object({ deciders: z.array(id).min(1).max(10), note: text(2000).default(''), dueOn: day.optional() }),
    answer: object({ id }),
  },
  'DELETE /api/decision-requests/:id': {
    summary: 'The author takes the request back, before it is decided.',
    params: object({ id }),
  },
  'PUT /api/decision-requests/:id/deciders/:memberId': {
    summary: 'Names one more decider, as where somebody who was to decide has left.',
    params: object({ id, memberId: id }),
  },
  'POST /api/decision-requests/:id/decision': {
    summary:
      'A named decider decides, with a reason that the whole audience reads. Under a quorum it is a proposal (`id` is null), which holds once enough of those asked agree.',
    params: object({ id }),
    body: object({
      outcome: z.enum(outcomes),
      reason: text(5000, 20),
      wouldChange: text(2000).default(''),
      changes: z
        .array(object({ what: text(1000, 1), memberId: id.nullable(), dueOn: day.nullable() }))
        .max(20)
        .default([]),
      replaces: id
        .nullable()
        .default(null)
        .meta({ description: 'Under a quorum: the proposal that the caller has read and replaces.' }),
    }),
    answer: object({ id: id.nullable() }),
  },
  'DELETE /api/decision-requests/:id/proposal': {
    summary: 'Whoever proposed a decision takes it back before it holds.',
    params: object({ id }),
  },
  'PUT /api/decision-requests/:id/proposal/:proposalId/agreement': {
    summary: 'A named decider agrees to the words of that proposal; with enough of them it is the decision.',
    params: object({ id, proposalId: id }),
    answer: object({ id: id.nullable() }),
  },
  'GET /api/decision-requests': {
    summary: 'What waits for a decision: the caller’s own first, then the others that they may see.',
    query: object({ ...paging, of: z.enum(['me', 'all']).default('all') }),
    answer: page(object({ request: decisionRequest, contribution })),
  },
  'GET /api/delegation': {
    summary: 'Who decides beside the caller while they are away, and until when.',
    answer: object({ delegation: object({ to: memberName, until: day }).nullable(), mayDelegate: z.boolean() }),
  },
  'PUT /api/delegation': {
    summary:
      'A decider has somebody else who decides named beside them, in what waits for them and in what is asked until that day.',
    body: object({ to: id, until: day }),
  },
  'DELETE /api/delegation': { summary: 'Ends it for what is asked from now on.' },
  'GET /api/answer-days': {
    summary: 'Within how many working days an answer is owed: to a first request, and to one after changes.',
    answer: object({ first: days, again: days, mayChange: z.boolean() }),
  },
  'PUT /api/answer-days': {
    summary: 'Changes them for what is asked from now on.',
    body: object({ first: days, again: days }),
  },
  'GET /api/quorum': {
    summary: 'How many of those who are asked must agree before a decision holds; 1: one person decides.',
    answer: object({ quorum, mayChange: z.boolean() }),
  },
  'PUT /api/quorum': { summary: 'Changes it for what is asked from now on.', body: object({ quorum }) },
  'GET /api/answers': {
    summary: 'How soon answers came, by entity, of what the caller may see.',
    query: object({ period: z.enum(periods).default('year') }),
    answer: answerTimes,
  },
  'GET /api/decisions': {
    summary: 'What was decided, newest first.',
    query: object(paging),
    answer: page(object({ decision, contribution })),
  },
});
export type DecisionsCalls = Calls<typeof decisionsEndpoints>;
