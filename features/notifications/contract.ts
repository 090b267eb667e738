import { z } from 'zod';
import { type EventName, eventNames } from '../../core/events.ts';
import { type Calls, endpoints, id, object, page, paging } from '../../core/http/endpoint.ts';
import { contribution, kinds, moment } from '../contributions/contract.ts';

export const notification = object({
  id,
  name: z.enum(eventNames),
  contribution: object({ id, kind: z.enum(kinds), title: z.string() }),
  commentId: id.nullable(),
  /** null: under seal, or nobody in particular. */
  by: object({ id, name: z.string() }).nullable(),
  /** Why it came: one's own thing, a mention, a duty, a thing one follows. */
  why: z.enum(['author', 'mention', 'reply', 'decider', 'sponsor', 'invited', 'follower', 'supporter', 'credited']),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: moment,
  read: z.boolean(),
});
export type Notification = z.output<typeof notification>;

/** One thing that waits for the reader. */
export const waiting = object({
  why: z.enum([
    'read_review',
    'consent_turn',
    'decide',
    'changes_requested',
    'answer_questions',
    'settle_suggestions',
    'settle_enrichments',
    'unread_mentions',
    'draft',
  ]),
  contribution: object({ id, kind: z.enum(kinds), title: z.string() }),
  at: id.nullable().meta({ description: 'The review, the consent, or the oldest suggestion that waits.' }),
  count: z.number().int(),
  dueOn: z.string().nullable(),
});

export const home = object({
  waiting: z.array(waiting),
  moved: z.array(contribution),
  /** What became of what one gave, newest first. */
  wake: z.array(notification),
  unread: z.number().int(),
  toDecide: z.number().int(),
  visitedAt: moment.nullable(),
  supportsSince: z.number().int().meta({ description: 'Supports given to one’s own things since the last visit.' }),
});
export type Home = z.output<typeof home>;

/** Which notifications are mailed, and when; the product shows all of them in any case. */
export const mailChoice = object({
  digest: z.enum(['daily', 'weekly', 'never']),
  direct: z.enum(['at_once', 'digest', 'never']).meta({ description: 'What is addressed to the reader.' }),
});
export type MailChoice = z.output<typeof mailChoice>;

export const mailStop = object({
  kind: z.enum(['digest', 'notification']),
  organisation: z.string(),
  stopped: z.boolean(),
});
export type MailStop = z.output<typeof mailStop>;

const key = object({ token: z.string().regex(/^[0-9a-f]{64}$/) });

export const notificationsEndpoints = endpoints({
  'GET /api/home': { summary: 'What waits for me, what moved, and what became of what I gave.', answer: home },
  'GET /api/counts': {
    summary: 'The figures beside the places: unread notifications, decisions that wait.',
    answer: object({ unread: z.number().int(), toDecide: z.number().int() }),
  },
  'GET /api/notifications': {
    summary: 'Notifications, newest first.',
    query: object({ ...paging, unread: z.literal('only').optional() }),
    answer: page(notification),
  },
  'PUT /api/notifications/read': { summary: 'Marks all as read.' },
  'PUT /api/notifications/:id/read': { summary: 'Marks one as read.', params: object({ id }) },
  'GET /api/mail-choice': { summary: 'Which notifications the reader gets by mail.', answer: mailChoice },
  'PUT /api/mail-choice': { summary: 'Chooses which notifications come by mail.', body: mailChoice },
  'GET /api/mail-stops/:token': {
    summary: 'What the address in a mail would stop; asking changes nothing.',
    access: 'open',
    params: key,
    answer: mailStop,
  },
  'PUT /api/mail-stops/:token': {
    summary: 'Stops that kind of mail, without signing in.',
    access: 'open',
    params: key,
    answer: mailStop,
  },
  'PUT /api/visit': { summary: 'Says that the reader has looked at home now.' },
});
export type NotificationsCalls = Calls<typeof notificationsEndpoints>;

/** What the live feed carries; the client asks again for what it shows of that contribution. */
export interface LiveEvent {
  event: EventName | 'notification.added';
  contribution: string;
}
