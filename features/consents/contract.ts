import { z } from 'zod';
import { type Calls, day, endpoints, id, object, text, time } from '../../core/http/endpoint.ts';

/** From the proposal to the record; in three of them people speak one at a time. */
export const steps = [
  'proposal',
  'questions',
  'reactions',
  'amendment',
  'objections',
  'integration',
  'record',
  'closed',
] as const;
export type Step = (typeof steps)[number];
export const rounds = ['questions', 'reactions', 'objections'] as const;
export type Round = (typeof rounds)[number];

export const turnStates = ['waiting', 'spoke', 'passed', 'absent'] as const;
export const objectionStates = ['raised', 'holds', 'set_aside', 'answered', 'lifted', 'withdrawn'] as const;
export type ObjectionState = (typeof objectionStates)[number];

const memberName = object({ id, name: z.string() });

export const turn = object({
  id,
  lap: z.number().int(),
  step: z.enum(rounds),
  member: memberName,
  state: z.enum(turnStates),
  text: z.string(),
  answer: z.string(),
});
export type Turn = z.output<typeof turn>;

/** Reasoned, not a preference, a risk to the aim: it holds where all three are so. */
const test = object({ reasoned: z.boolean(), noPreference: z.boolean(), risk: z.boolean() });

export const objection = object({
  id,
  member: memberName,
  mine: z.boolean(),
  settles: z
    .boolean()
    .meta({ description: 'Says what becomes of it: who raised it, or whoever leads once they left.' }),
  text: z.string(),
  state: z.enum(objectionStates),
  test: test.nullable(),
  /** The amendment that is to lift it, by its number. */
  proposal: z.number().int().nullable(),
});
export type Objection = z.output<typeof objection>;

export const consent = object({
  id,
  contributionId: id,
  title: z.string(),
  requestId: id,
  aim: z.string(),
  step: z.enum(steps),
  ledBy: memberName,
  openedAt: time,
  waits: z.boolean(),
  returnOn: day.nullable(),
  participants: z.array(object({ id, name: z.string(), left: z.boolean() })),
  proposals: z.array(object({ id, number: z.number().int(), text: z.string(), by: memberName, at: time })),
  turns: z.array(turn),
  /** Whose turn it is now. */
  current: id.nullable(),
  objections: z.array(objection),
  abilities: object({
    lead: z.boolean(),
    propose: z.boolean(),
    speak: z.boolean(),
    next: z.array(z.enum(steps)),
  }),
});
export type Consent = z.output<typeof consent>;

const one = { params: object({ id }) };
const ofTurn = { params: object({ id, turnId: id }) };
const ofObjection = { params: object({ id, objectionId: id }) };

export const consentsEndpoints = endpoints({
  'GET /api/press-releases/:id/consents': {
    summary: 'The decisions by consent of one release, and whether the caller may open one.',
    ...one,
    answer: object({
      consents: z.array(
        object({
          id,
          step: z.enum(steps),
          over: z.boolean(),
          openedAt: time,
          reachedAt: time.nullable().meta({ description: 'When no objection stood any more.' }),
          returnOn: day.nullable(),
          returnedAt: time.nullable(),
        }),
      ),
      mayOpen: z.boolean(),
      requestId: id.nullable().meta({ description: 'What would be decided.' }),
    }),
  },
  'POST /api/decision-requests/:id/consent': {
    summary: 'A facilitator opens a decision by consent: its aim, and who speaks in which order.',
    ...one,
    body: object({ aim: text(500, 1), participants: z.array(id).max(30).default([]) }),
    answer: object({ id }),
  },
  'GET /api/consents/:id': { summary: 'A decision by consent, as it stands.', ...one, answer: consent },
  'PUT /api/consents/:id/step': {
    summary: 'The facilitator goes on: once the round is over, once no objection holds.',
    ...one,
    body: object({ step: z.enum(steps) }),
  },
  'POST /api/consents/:id/proposals': {
    summary: 'Those who wrote the release propose, or amend; an amendment can name the objections that it is to lift.',
    ...one,
    body: object({ text: text(4000, 1), objections: z.array(id).max(30).default([]) }),
    answer: object({ id }),
  },
  'PUT /api/consents/:id/turn': {
    summary: 'Whoever’s turn it is speaks, objects, or passes.',
    ...one,
    body: object({ text: text(2000).default(''), objects: z.boolean().default(false) }),
  },
  'PUT /api/consents/:id/turns/:turnId/answer': {
    summary: 'Those who propose answer a clarifying question.',
    ...ofTurn,
    body: object({ text: text(2000, 1) }),
  },
  'PUT /api/consents/:id/turns/:turnId/absence': {
    summary: 'The facilitator notes that somebody is away, and goes on.',
    ...ofTurn,
  },
  'DELETE /api/consents/:id/turns/:turnId/absence': {
    summary: 'Who was away is back, and speaks at the end of the round.',
    ...ofTurn,
  },
  'PUT /api/consents/:id/objections/:objectionId/test': {
    summary: 'The facilitator notes the three answers of the test.',
    ...ofObjection,
    body: test,
  },
  'PUT /api/consents/:id/objections/:objectionId/lifted': {
    summary: 'Who objected says whether the amendment lifts it.',
    ...ofObjection,
    body: object({ lifted: z.boolean() }),
  },
  'DELETE /api/consents/:id/objections/:objectionId': { summary: 'Who objected withdraws it.', ...ofObjection },
  'PUT /api/consents/:id/return': {
    summary: 'The day on which the decision comes back by itself.',
    ...one,
    body: object({ on: day.nullable() }),
  },
});
export type ConsentsCalls = Calls<typeof consentsEndpoints>;
