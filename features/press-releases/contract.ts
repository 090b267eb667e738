import { z } from 'zod';
import { type Calls, endpoints, id, line, object, text, time } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';
import { audiences, contributionPage, giving, givingRate, stages } from '../contributions/contract.ts';
import { contributorsEndpoints } from './contributors/contract.ts';
import { enrichmentsEndpoints } from './enrichments/contract.ts';
import { questionsEndpoints } from './questions/contract.ts';
import { releaseText } from './release-text-contract.ts';
import { versionsEndpoints } from './versions/contract.ts';

const short = text(20_000);
/** A whole release as it may be sent: the same shape, bounded. */
export const releaseTextSent = object({
  language: z.enum(languages),
  product: line(80),
  headline: line(300),
  subtitle: line(600),
  place: line(120),
  date: z.union([z.literal(''), z.iso.date()]),
  summary: short,
  problem: short,
  solution: short,
  benefits: short,
  spokespersonQuote: object({ text: line(2000), attribution: line(200) }),
  howToStart: short,
  customerQuote: object({ text: line(2000), attribution: line(200) }),
  callToAction: short,
  customerFaq: z.array(object({ question: line(1000), answer: short })).max(60),
  internalFaq: z.array(object({ question: line(1000), answer: short })).max(60),
});

const memberName = object({ id, name: z.string() });

export const releasePage = object({
  ...contributionPage.shape,
  text: releaseText,
  opensTo: z.enum(audiences),
  embargoUntil: time.nullable(),
  /** Asked for by its author: it opens by itself when the embargo ends. */
  opening: object({ askedAt: time }).nullable(),
  mayAskOpening: z.boolean(),
  /** Where the reader may write in the live document, only read it, or neither because it is frozen. */
  access: z.enum(['write', 'read']),
  frozen: z.boolean(),
  stages: z.array(object({ stage: z.enum(stages), at: time, by: memberName.nullable(), reason: z.string() })),
  explanations: z.array(object({ checkId: z.string(), reason: z.string(), by: memberName.nullable(), at: time })),
  contributors: z.array(memberName),
  /** Whether words of somebody under seal were taken in: credited as such, never by name. */
  sealedContributor: z.boolean(),
  /** Versions of this release in other languages that the reader may see; `lags` where the master has moved on. */
  translations: z.array(
    object({ id, language: z.enum(languages), title: z.string(), master: z.boolean(), lags: z.boolean() }),
  ),
  images: z.array(object({ id, alternative: z.string(), width: z.number().int(), height: z.number().int() })),
  /** Stages that the caller may enter now. */
  maySetStage: z.array(z.enum(stages)),
  mayAskDecision: z.boolean(),
});
export type ReleasePage = z.output<typeof releasePage>;

const one = { params: object({ id }) };

export const pressReleasesEndpoints = endpoints({
  ...versionsEndpoints,
  ...enrichmentsEndpoints,
  ...contributorsEndpoints,
  ...questionsEndpoints,
  'POST /api/press-releases': {
    summary: 'Begins a press release: a private draft of its author.',
    body: object({
      product: line(80),
      headline: line(200).default(''),
      language: giving.language,
      opensTo: z.enum(audiences),
      entityId: giving.entityId,
      topics: giving.topics,
      text: releaseTextSent.optional().meta({ description: 'The whole release, where it is written already.' }),
    }),
    answer: object({ id }),
    rates: [givingRate],
  },
  'GET /api/press-releases/:id': { summary: 'A press release whole.', ...one, answer: releasePage },
  'PUT /api/press-releases/:id/stage': {
    summary:
      'Its author enters a stage: opens the draft, says that it is ready, takes it back to work, launches or stops it.',
    ...one,
    body: object({ stage: z.enum(['draft', 'open', 'ready', 'launched', 'stopped']), reason: text(2000).default('') }),
  },
  'PUT /api/press-releases/:id/opening': {
    summary: 'Its author asks that it opens by itself when its embargo ends.',
    ...one,
  },
  'DELETE /api/press-releases/:id/opening': { summary: 'It no longer opens by itself.', ...one },
  'PATCH /api/press-releases/:id': {
    summary: 'Changes to whom it will open, or its embargo.',
    ...one,
    body: object({
      opensTo: z.enum(audiences).optional(),
      entityId: id.optional(),
      embargoUntil: time.nullable().optional(),
    }),
  },
  'PUT /api/press-releases/:id/explanations/:checkId': {
    summary: '“We know, because…”: accepts a check that does not hold, with a reason.',
    params: object({ id, checkId: z.string().regex(/^[a-z-]{3,60}$/) }),
    body: object({ reason: text(500, 1) }),
  },
  'DELETE /api/press-releases/:id/explanations/:checkId': {
    summary: 'Takes an explanation back.',
    params: object({ id, checkId: z.string().regex(/^[a-z-]{3,60}$/) }),
  },
  'POST /api/press-releases/:id/translations': {
    summary: 'Begins a version of the release in another language, linked to it.',
    ...one,
    body: object({ language: z.enum(languages) }),
    answer: object({ id }),
    rates: [givingRate],
  },
  'POST /api/press-releases/:id/images': {
    summary: 'Adds an image to the appendix: sent as base64 with its description; re-encoded, without its metadata.',
    ...one,
    body: object({ data: z.base64().max(900_000), alternative: line(300, 1) }),
    answer: object({ id }),
    rates: [{ name: 'uploads', most: 100, seconds: 3600 }],
  },
  'DELETE /api/press-releases/:id/images/:imageId': {
    summary: 'Removes an image.',
    params: object({ id, imageId: id }),
  },
});
export type PressReleasesCalls = Calls<typeof pressReleasesEndpoints>;
