import { z } from 'zod';
import { type Calls, endpoints, id, line, object, page, paging, text, time } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';
import { contribution } from '../contributions/contract.ts';
import { sections } from '../press-releases/release-text.ts';

/** Each entered by whoever leads, one after the other, with the record kept. */
export const phases = ['preparing', 'reading', 'revealed', 'discussion', 'decision', 'closed'] as const;
export type Phase = (typeof phases)[number];

export const parts = ['decider', 'reader'] as const;

/** How near the deciders are to one another on a criterion: the standard deviation as a share of the scale. */
export const agreements = ['close', 'apart', 'far'] as const;
export type Agreement = (typeof agreements)[number];

const memberName = object({ id, name: z.string() });
const names = object({ fr: line(60, 1), en: line(60, 1), de: line(60, 1), pt: line(60, 1) });
const shownNames = z.record(z.enum(languages), z.string());

export const scorecard = object({
  id,
  number: z.number().int(),
  lowest: z.number().int(),
  highest: z.number().int(),
  lowestNames: shownNames,
  highestNames: shownNames,
  criteria: z.array(object({ id, names: shownNames, weight: z.number().int() })),
  madeAt: time,
});
export type Scorecard = z.output<typeof scorecard>;

const participant = object({
  id,
  name: z.string(),
  part: z.enum(parts),
  here: z.boolean().meta({ description: 'Has come into the room.' }),
  finished: z.boolean(),
  left: z.boolean().meta({ description: 'Is no longer active in the organisation.' }),
  scored: z.boolean().nullable().meta({ description: 'Whether their scores are in; null where nobody scores.' }),
});

const summary = {
  id,
  contributionId: id,
  phase: z.enum(phases),
  startsAt: time.nullable(),
  ledBy: memberName.nullable().meta({ description: 'null: its deciders lead.' }),
  deciders: z.array(memberName),
  over: z.boolean().meta({ description: 'Closed, decided, or taken back.' }),
  takesPart: z.boolean(),
  phases: z.array(object({ phase: z.enum(phases), at: time, by: memberName.nullable() })),
  /** Where it is held in one meeting with others: which of how many that the caller sees. */
  agenda: object({ id, place: z.number().int(), of: z.number().int() }).nullable(),
};
export const review = object(summary);
export type Review = z.output<typeof review>;

/** One of the reviews of a meeting. */
const item = object({
  id,
  title: z.string(),
  language: z.enum(languages),
  phase: z.enum(phases),
  over: z.boolean(),
});
export type AgendaItem = z.output<typeof item>;

export const room = object({
  ...summary,
  title: z.string(),
  requestId: id,
  versionId: id,
  versionNumber: z.number().int(),
  note: z.string(),
  /** Whether the request still waits for its decision. */
  waits: z.boolean(),
  readingMinutes: z.number().int(),
  readingEndsAt: time.nullable(),
  now: time.meta({ description: 'The server’s clock, so that every timer agrees.' }),
  participants: z.array(participant),
  readPercent: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'How far the room has read; null for fewer than five.' }),
  scorecard: scorecard.nullable(),
  newerScorecard: z
    .boolean()
    .meta({ description: 'The organisation has changed its scorecard since: for the next review.' }),
  items: z.array(item).meta({ description: 'The agenda of its meeting, in order; empty where it is held alone.' }),
  abilities: object({
    lead: z.boolean(),
    arrange: z.boolean().meta({ description: 'May move it in an agenda, take it out, or put it on another.' }),
    note: z.boolean(),
    score: z.boolean(),
    readNotes: z.boolean(),
    next: z.enum(phases).nullable(),
  }),
});
export type Room = z.output<typeof room>;

/** Where a note stands: a section of the release, or the whole of it. */
export const places = ['whole', ...sections] as const;
export type NotePlace = (typeof places)[number];

export const note = object({
  id,
  section: z.enum(places),
  quote: z.string(),
  text: z.string(),
  author: memberName,
  mine: z.boolean(),
  at: time,
  edited: z.boolean(),
  discussed: memberName.nullable().meta({ description: 'Who marked it as discussed.' }),
  commentId: id.nullable().meta({ description: 'The comment on the release that it became.' }),
  replies: z.array(object({ id, author: memberName, text: z.string(), at: time })),
});
export type Note = z.output<typeof note>;

const sheet = object({
  member: memberName,
  at: time,
  changes: z.number().int().meta({ description: 'How often it was changed.' }),
  scores: z.array(object({ criterionId: id, value: z.number().int(), sentence: z.string() })),
});
export type Sheet = z.output<typeof sheet>;

export const result = object({
  scored: z.number().int(),
  total: z.number().meta({ description: 'Mean of the means, by weight.' }),
  criteria: z.array(
    object({
      criterionId: id,
      mean: z.number(),
      spread: z.number().meta({ description: 'Standard deviation of the population.' }),
      lowest: z.number().int(),
      highest: z.number().int(),
      agreement: z.enum(agreements),
    }),
  ),
  /** Where deciders differ most; null where they do not differ, or only one has scored. */
  mostApart: id.nullable(),
});
export type Result = z.output<typeof result>;

export const scores = object({
  mine: sheet.nullable(),
  /** null: not for the caller yet. */
  result: result.nullable(),
  /** Those of the others, once the caller's own are in. */
  sheets: z.array(sheet),
});

const one = { params: object({ id }) };
const ofNote = { params: object({ id, noteId: id }) };

export const reviewsEndpoints = endpoints({
  'GET /api/scorecard': {
    summary: 'The criteria by which deciders weigh, for the reviews to come.',
    answer: object({ scorecard: scorecard.nullable(), mayChange: z.boolean(), running: z.number().int() }),
  },
  'PUT /api/scorecard': {
    summary: 'Changes the scorecard: reviews that have begun keep theirs.',
    body: object({
      lowest: z.number().int().min(0).max(1),
      highest: z.number().int().min(3).max(10),
      lowestNames: names,
      highestNames: names,
      criteria: z
        .array(object({ names, weight: z.number().int().min(1).max(100) }))
        .min(1)
        .max(12),
    }),
    answer: object({ id }),
  },
  'GET /api/reviews': {
    summary: 'Reviews of what the caller may see: those to come and under way first, then the records.',
    query: object(paging),
    answer: page(object({ review, contribution })),
  },
  'GET /api/press-releases/:id/reviews': {
    summary: 'The reviews of one release, newest first, and whether the caller may prepare one.',
    ...one,
    answer: object({
      reviews: z.array(review),
      mayPrepare: z.boolean(),
      requestId: id.nullable().meta({ description: 'What would be reviewed.' }),
    }),
  },
  'GET /api/meetings': {
    summary: 'Reviews to come that the caller leads, one of each meeting: another review can be put on its agenda.',
    answer: object({ items: z.array(object({ id, title: z.string(), startsAt: time.nullable() })) }),
  },
  'POST /api/decision-requests/:id/review': {
    summary: 'Prepares a review of what is asked: when, how long one reads, and who reads along.',
    ...one,
    body: object({
      note: text(2000).default(''),
      startsAt: time.nullable().default(null),
      readingMinutes: z.number().int().min(1).max(180),
      readers: z.array(id).max(40).default([]),
      with: id
        .nullable()
        .default(null)
        .meta({ description: 'A review on whose agenda it comes last; who reads that one reads this.' }),
    }),
    answer: object({ id }),
  },
  'GET /api/reviews/:id': { summary: 'The room, as its phase lets the caller see it.', ...one, answer: room },
  'PUT /api/reviews/:id/phase': {
    summary: 'Whoever leads enters the next phase.',
    ...one,
    body: object({ phase: z.enum(phases) }),
  },
  'POST /api/reviews/:id/extensions': {
    summary: 'Gives more minutes to read.',
    ...one,
    body: object({ minutes: z.number().int().min(1).max(60) }),
  },
  'PUT /api/reviews/:id/agenda': {
    summary: 'Whoever leads both puts a review on the agenda of another, or moves it there.',
    ...one,
    body: object({ with: id, place: z.number().int().min(1).max(100).default(100) }),
  },
  'DELETE /api/reviews/:id/agenda': { summary: 'It is held alone.', ...one },
  'PUT /api/reviews/:id/readers/:memberId': {
    summary: 'Invites somebody to read along.',
    params: object({ id, memberId: id }),
  },
  'PUT /api/reviews/:id/attendance': {
    summary: 'Says that the caller is in the room, how far they have read, and whether they have finished.',
    ...one,
    body: object({
      percent: z.number().int().min(0).max(100),
      finished: z.boolean().optional().meta({ description: 'Left out: as it was.' }),
    }),
  },
  'GET /api/reviews/:id/notes': {
    summary: 'The caller’s own notes; everybody’s once they are revealed.',
    ...one,
    answer: object({ items: z.array(note) }),
  },
  'PUT /api/reviews/:id/notes/:noteId': {
    summary: 'Keeps a note under an id that its author chose. A private one is refused once the notes are revealed.',
    ...ofNote,
    body: object({ section: z.enum(places), quote: text(300).default(''), text: text(4000, 1), shared: z.boolean() }),
  },
  'DELETE /api/reviews/:id/notes/:noteId': { summary: 'Takes a note back, before it is revealed.', ...ofNote },
  'PUT /api/reviews/:id/notes/:noteId/discussed': { summary: 'Marks a note as discussed.', ...ofNote },
  'DELETE /api/reviews/:id/notes/:noteId/discussed': { summary: 'It is to be discussed again.', ...ofNote },
  'POST /api/reviews/:id/notes/:noteId/replies': {
    summary: 'Answers a note, in the room.',
    ...ofNote,
    body: object({ text: text(2000, 1) }),
    answer: object({ id }),
  },
  'POST /api/reviews/:id/notes/:noteId/comment': {
    summary: 'Its author makes of a note a comment that all who see the release read.',
    ...ofNote,
    answer: object({ id }),
  },
  'GET /api/reviews/:id/scores': {
    summary: 'One’s own scores; those of the others once one’s own are in.',
    ...one,
    answer: scores,
  },
  'PUT /api/reviews/:id/scores': {
    summary: 'A decider gives or changes their scores, every criterion at once.',
    ...one,
    body: object({
      scores: z
        .array(object({ criterionId: id, value: z.number().int().min(0).max(10), sentence: text(500).default('') }))
        .min(1)
        .max(12),
    }),
  },
});
export type ReviewsCalls = Calls<typeof reviewsEndpoints>;
