// Route × role × state: who gets which answer. A route without a row here fails.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease, scorecardOf } from '../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';

type Who = 'nobody' | 'foreign' | 'guest' | 'colleague' | 'author' | 'manager' | 'decider' | 'administrator';
/** Signed in still, and no member any more: they are answered like nobody. */
const gone = ['suspended', 'former'] as const;
const everyone: Who[] = ['nobody', 'foreign', 'guest', 'colleague', 'author', 'manager', 'decider', 'administrator'];

/** What every row is about: an open idea and an open release of the author's, a private draft, a sealed idea, a comment. */
interface World {
  idea: string;
  draft: string;
  release: string;
  sealed: string;
  comment: string;
  question: string;
  passage: string;
  suggestion: string;
  topic: string;
  image: string;
  version: string;
  enrichment: string;
  /** A release in review: what was asked, and its review, in which one reads. */
  request: string;
  reviewed: string;
  review: string;
  consent: string;
  unknown: string;
}

/** Expected status by role; `else` for those who are not named. 2xx is written as 200. */
type Row = [
  name: string,
  path: (world: World) => string,
  body: unknown,
  expected: Partial<Record<Who, number>> & { else: number },
];

const text = { text: 'Bonjour', question: false };
const passage = { section: 'product', quote: 'Horizon', at: 0, text: 'Quel nom !' };
const nobodyIn = { nobody: 401, foreign: 404, guest: 404 };
const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'organisation', entityId: '' };
const reason = 'Une raison assez longue pour être lue.';

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['GET /api/contributions', () => '/api/contributions', undefined, { nobody: 401, else: 200 }],
  ['GET /api/contributions/similar', () => '/api/contributions/similar?text=bonjour', undefined, { nobody: 401, else: 200 }],
  ['GET /api/contributions/:id', (w) => `/api/contributions/${w.idea}`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/contributions/:id', (w) => `/api/contributions/${w.draft}`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/contributions/:id', (w) => `/api/contributions/${w.unknown}`, undefined, { nobody: 401, else: 404 }],
  ['GET /api/contributions/:id/wake', (w) => `/api/contributions/${w.idea}/wake`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/contributions/:id/wake', (w) => `/api/contributions/${w.draft}/wake`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['PUT /api/contributions/:id/follow', (w) => `/api/contributions/${w.idea}/follow`, {}, { ...nobodyIn, else: 200 }],
  ['PUT /api/contributions/:id/follow', (w) => `/api/contributions/${w.draft}/follow`, {}, { nobody: 401, author: 200, else: 404 }],
  ['DELETE /api/contributions/:id/follow', (w) => `/api/contributions/${w.idea}/follow`, undefined, { nobody: 401, else: 200 }],
  ['PUT /api/contributions/:id/grants/:memberId', (w) => `/api/contributions/${w.draft}/grants/${w.unknown}`, { level: 'read' }, { nobody: 401, author: 404, else: 404 }],
  ['PUT /api/contributions/:id/grants/:memberId', (w) => `/api/contributions/${w.idea}/grants/${w.unknown}`, { level: 'write' }, { ...nobodyIn, author: 404, else: 403 }],
  ['DELETE /api/contributions/:id/grants/:memberId', (w) => `/api/contributions/${w.idea}/grants/${w.unknown}`, undefined, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/contributions/:id/audience', (w) => `/api/contributions/${w.idea}/audience`, { audience: 'organisation', entityId: 'ENTITY' }, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/contributions/:id/topics', (w) => `/api/contributions/${w.idea}/topics`, { topics: [] }, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/contributions/:id/merge', (w) => `/api/contributions/${w.draft}/merge`, { targetId: 'UNKNOWN' }, { nobody: 401, author: 404, else: 404 }],
  ['PUT /api/contributions/:id/merge', (w) => `/api/contributions/${w.idea}/merge`, { targetId: 'UNKNOWN' }, { ...nobodyIn, else: 404 }],
  ['DELETE /api/contributions/:id/merge', (w) => `/api/contributions/${w.idea}/merge`, undefined, { ...nobodyIn, else: 409 }],
  ['PUT /api/contributions/:id/standing', (w) => `/api/contributions/${w.release}/standing`, { standing: 'withdrawn', reason: '' }, { ...nobodyIn, author: 0, else: 403 }],
  ['DELETE /api/contributions/:id/seal', (w) => `/api/contributions/${w.sealed}/seal`, undefined, { ...nobodyIn, author: 0, else: 403 }],
  ['GET /api/directory', () => '/api/directory', undefined, { nobody: 401, else: 200 }],
  ['GET /api/topics', () => '/api/topics', undefined, { nobody: 401, else: 200 }],
  ['POST /api/topics', () => '/api/topics', { names: { fr: 'a', en: 'a', de: 'a', pt: 'a' } }, { nobody: 401, administrator: 200, else: 403 }],
  ['PATCH /api/topics/:id', (w) => `/api/topics/${w.topic}`, { archived: false }, { nobody: 401, administrator: 200, else: 403 }],
  ['GET /api/contributions/:id/comments', (w) => `/api/contributions/${w.idea}/comments`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/contributions/:id/comments', (w) => `/api/contributions/${w.draft}/comments`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/contributions/:id/comments', (w) => `/api/contributions/${w.idea}/comments`, text, { ...nobodyIn, else: 200 }],
  ['POST /api/contributions/:id/comments', (w) => `/api/contributions/${w.draft}/comments`, text, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/comments/:id/replies', (w) => `/api/comments/${w.comment}/replies`, undefined, { ...nobodyIn, else: 200 }],
  ['PATCH /api/comments/:id', (w) => `/api/comments/${w.comment}`, { text: 'Autre' }, { ...nobodyIn, author: 200, else: 403 }],
  ['DELETE /api/comments/:id', (w) => `/api/comments/${w.comment}`, undefined, { ...nobodyIn, author: 0, else: 403 }],
  ['PUT /api/comments/:id/question', (w) => `/api/comments/${w.comment}/question`, {}, { ...nobodyIn, author: 200, manager: 200, else: 403 }],
  ['DELETE /api/comments/:id/question', (w) => `/api/comments/${w.comment}/question`, undefined, { ...nobodyIn, author: 200, manager: 200, else: 403 }],
  ['PUT /api/comments/:id/answer', (w) => `/api/comments/${w.comment}/answer`, { answerId: null }, { ...nobodyIn, else: 403 }],
  ['PUT /api/comments/:id/reactions/:reaction', (w) => `/api/comments/${w.comment}/reactions/thanks`, {}, { ...nobodyIn, else: 200 }],
  ['DELETE /api/comments/:id/reactions/:reaction', (w) => `/api/comments/${w.comment}/reactions/thanks`, undefined, { nobody: 401, else: 200 }],
  ['GET /api/comments/:id/edits', (w) => `/api/comments/${w.comment}/edits`, undefined, { ...nobodyIn, else: 200 }],
  ['POST /api/comments/:id/moderation', (w) => `/api/comments/${w.comment}/moderation`, { hidden: false, reason }, { ...nobodyIn, manager: 200, else: 403 }],
  ['DELETE /api/comments/:id/seal', (w) => `/api/comments/${w.comment}/seal`, undefined, { ...nobodyIn, else: 403 }],
  ['PUT /api/contributions/:id/support', (w) => `/api/contributions/${w.idea}/support`, {}, { ...nobodyIn, author: 403, else: 200 }],
  ['PUT /api/contributions/:id/support', (w) => `/api/contributions/${w.draft}/support`, {}, { nobody: 401, author: 403, else: 404 }],
  ['PUT /api/contributions/:id/support', (w) => `/api/contributions/${w.sealed}/support`, {}, { ...nobodyIn, author: 403, else: 200 }],
  ['DELETE /api/contributions/:id/support', (w) => `/api/contributions/${w.idea}/support`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/contributions/:id/supports', (w) => `/api/contributions/${w.idea}/supports`, undefined, { ...nobodyIn, else: 200 }],
  ['POST /api/ideas', () => '/api/ideas', { ...idea, entityId: 'ENTITY' }, { nobody: 401, foreign: 422, guest: 403, else: 200 }],
  ['GET /api/ideas/:id', (w) => `/api/ideas/${w.idea}`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/ideas/:id', (w) => `/api/ideas/${w.release}`, undefined, { nobody: 401, else: 404 }],
  ['PATCH /api/ideas/:id', (w) => `/api/ideas/${w.idea}`, { text: 'Autre' }, { ...nobodyIn, author: 200, else: 403 }],
  ['POST /api/ideas/:id/press-release', (w) => `/api/ideas/${w.idea}/press-release`, { product: 'P', language: 'fr' }, { ...nobodyIn, else: 200 }],
  ['POST /api/press-releases', () => '/api/press-releases', { product: 'P', language: 'fr', opensTo: 'organisation', entityId: 'ENTITY' }, { nobody: 401, foreign: 422, guest: 403, else: 200 }],
  ['GET /api/press-releases/:id', (w) => `/api/press-releases/${w.release}`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id', (w) => `/api/press-releases/${w.draft}`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/press-releases/:id/pdf', (w) => `/api/press-releases/${w.release}/pdf`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/pdf', (w) => `/api/press-releases/${w.draft}/pdf`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/press-releases/:id/pdf', (w) => `/api/press-releases/${w.idea}/pdf`, undefined, { nobody: 401, else: 404 }],
  ['GET /api/press-releases/:id/images/:imageId', (w) => `/api/press-releases/${w.release}/images/${w.image}`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/images/:imageId', (w) => `/api/press-releases/${w.draft}/images/${w.image}`, undefined, { nobody: 401, else: 404 }],
  ['POST /unsubscribe/:token', () => `/unsubscribe/${'a'.repeat(64)}`, undefined, { else: 404 }],
  ['PUT /api/press-releases/:id/stage', (w) => `/api/press-releases/${w.release}/stage`, { stage: 'ready' }, { ...nobodyIn, author: 422, else: 403 }],
  ['PUT /api/press-releases/:id/stage', (w) => `/api/press-releases/${w.draft}/stage`, { stage: 'launched' }, { nobody: 401, author: 409, else: 404 }],
  ['PATCH /api/press-releases/:id', (w) => `/api/press-releases/${w.draft}`, { opensTo: 'organisation' }, { nobody: 401, author: 200, else: 404 }],
  ['PATCH /api/press-releases/:id', (w) => `/api/press-releases/${w.release}`, { opensTo: 'organisation' }, { ...nobodyIn, author: 409, else: 403 }],
  ['PUT /api/press-releases/:id/explanations/:checkId', (w) => `/api/press-releases/${w.release}/explanations/headline-short`, { reason }, { ...nobodyIn, author: 200, else: 403 }],
  ['DELETE /api/press-releases/:id/explanations/:checkId', (w) => `/api/press-releases/${w.release}/explanations/headline-short`, undefined, { ...nobodyIn, author: 200, else: 403 }],
  ['GET /api/press-releases/:id/versions', (w) => `/api/press-releases/${w.release}/versions`, undefined, { ...nobodyIn, else: 200 }],
  ['POST /api/press-releases/:id/versions', (w) => `/api/press-releases/${w.release}/versions`, { name: 'V' }, { ...nobodyIn, author: 200, else: 403 }],
  ['GET /api/press-releases/:id/versions/:versionId', (w) => `/api/press-releases/${w.release}/versions/${w.unknown}`, undefined, { nobody: 401, else: 404 }],
  ['GET /api/press-releases/:id/text', (w) => `/api/press-releases/${w.release}/text`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/text', (w) => `/api/press-releases/${w.draft}/text`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/press-releases/:id/versions/:versionId/restoration', (w) => `/api/press-releases/${w.release}/versions/${w.version}/restoration`, {}, { ...nobodyIn, author: 409, else: 403 }],
  ['POST /api/press-releases/:id/versions/:versionId/restoration', (w) => `/api/press-releases/${w.draft}/versions/${w.version}/restoration`, {}, { nobody: 401, else: 404 }],
  ['GET /api/press-releases/:id/enrichments', (w) => `/api/press-releases/${w.release}/enrichments`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/enrichments', (w) => `/api/press-releases/${w.draft}/enrichments`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/press-releases/:id/enrichments', (w) => `/api/press-releases/${w.release}/enrichments`, { ideaId: 'UNKNOWN', section: 'problem', why: 'Voir' }, { nobody: 401, else: 404 }],
  ['PUT /api/enrichments/:id/settlement', (w) => `/api/enrichments/${w.enrichment}/settlement`, { outcome: 'declined', reason: '' }, { ...nobodyIn, author: 422, else: 403 }],
  ['PUT /api/enrichments/:id/settlement', (w) => `/api/enrichments/${w.unknown}/settlement`, { outcome: 'taken' }, { nobody: 401, else: 404 }],
  ['DELETE /api/enrichments/:id', (w) => `/api/enrichments/${w.enrichment}`, undefined, { ...nobodyIn, author: 0, else: 403 }],
  ['GET /api/press-releases/:id/questions', (w) => `/api/press-releases/${w.release}/questions`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/questions', (w) => `/api/press-releases/${w.draft}/questions`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['PUT /api/comments/:id/faq-entry', (w) => `/api/comments/${w.question}/faq-entry`, { faq: 'customerFaq', question: 'Quand ?' }, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/comments/:id/faq-entry', (w) => `/api/comments/${w.comment}/faq-entry`, { faq: 'customerFaq', question: 'Quand ?' }, { nobody: 401, else: 404 }],
  ['GET /api/press-releases/:id/contributors', (w) => `/api/press-releases/${w.release}/contributors`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/contributors', (w) => `/api/press-releases/${w.draft}/contributors`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/press-releases/:id/translations', (w) => `/api/press-releases/${w.release}/translations`, { language: 'fr' }, { ...nobodyIn, else: 409 }],
  ['POST /api/press-releases/:id/images', (w) => `/api/press-releases/${w.release}/images`, { data: 'AAAA', alternative: 'x' }, { ...nobodyIn, author: 422, else: 403 }],
  ['DELETE /api/press-releases/:id/images/:imageId', (w) => `/api/press-releases/${w.release}/images/${w.unknown}`, undefined, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/press-releases/:id/opening', (w) => `/api/press-releases/${w.release}/opening`, {}, { ...nobodyIn, author: 409, else: 403 }],
  ['PUT /api/press-releases/:id/opening', (w) => `/api/press-releases/${w.draft}/opening`, {}, { nobody: 401, author: 409, else: 404 }],
  ['DELETE /api/press-releases/:id/opening', (w) => `/api/press-releases/${w.release}/opening`, undefined, { ...nobodyIn, author: 200, else: 403 }],
  ['DELETE /api/press-releases/:id/opening', (w) => `/api/press-releases/${w.draft}/opening`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.release}/passages`, passage, { ...nobodyIn, else: 200 }],
  ['POST /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.draft}/passages`, passage, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.idea}/passages`, passage, { nobody: 401, else: 404 }],
  ['GET /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.release}/passages`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.draft}/passages`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/press-releases/:id/passages', (w) => `/api/press-releases/${w.idea}/passages`, undefined, { nobody: 401, else: 404 }],
  ['PUT /api/passages/:id/resolution', (w) => `/api/passages/${w.passage}/resolution`, {}, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/passages/:id/resolution', (w) => `/api/passages/${w.suggestion}/resolution`, {}, { nobody: 401, else: 404 }],
  ['PUT /api/passages/:id/resolution', (w) => `/api/passages/${w.comment}/resolution`, {}, { nobody: 401, else: 404 }],
  ['DELETE /api/passages/:id/resolution', (w) => `/api/passages/${w.passage}/resolution`, undefined, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/suggestions/:id/settlement', (w) => `/api/suggestions/${w.suggestion}/settlement`, { outcome: 'accepted' }, { ...nobodyIn, author: 0, else: 403 }],
  ['PUT /api/suggestions/:id/settlement', (w) => `/api/suggestions/${w.suggestion}/settlement`, { outcome: 'declined', reason }, { ...nobodyIn, author: 0, else: 403 }],
  ['PUT /api/suggestions/:id/settlement', (w) => `/api/suggestions/${w.passage}/settlement`, { outcome: 'accepted' }, { nobody: 401, else: 404 }],
  ['DELETE /api/suggestions/:id', (w) => `/api/suggestions/${w.suggestion}`, undefined, { ...nobodyIn, author: 0, else: 403 }],
  ['PUT /api/press-releases/:id/settlements', (w) => `/api/press-releases/${w.release}/settlements`, { memberId: 'UNKNOWN', outcome: 'accepted' }, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/press-releases/:id/settlements', (w) => `/api/press-releases/${w.draft}/settlements`, { memberId: 'UNKNOWN', outcome: 'accepted' }, { nobody: 401, author: 200, else: 404 }],
  ['GET /api/press-releases/:id/decisions', (w) => `/api/press-releases/${w.release}/decisions`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/possible-deciders', (w) => `/api/press-releases/${w.release}/possible-deciders`, undefined, { ...nobodyIn, else: 200 }],
  ['POST /api/press-releases/:id/decision-requests', (w) => `/api/press-releases/${w.release}/decision-requests`, { deciders: ['DECIDER'], dueOn: '2999-01-01' }, { ...nobodyIn, author: 409, else: 403 }],
  ['DELETE /api/decision-requests/:id', (w) => `/api/decision-requests/${w.unknown}`, undefined, { nobody: 401, else: 404 }],
  ['POST /api/decision-requests/:id/decision', (w) => `/api/decision-requests/${w.unknown}/decision`, { outcome: 'validated', reason }, { nobody: 401, else: 404 }],
  ['DELETE /api/decision-requests/:id/proposal', (w) => `/api/decision-requests/${w.request}/proposal`, undefined, { ...nobodyIn, decider: 409, else: 403 }],
  ['PUT /api/decision-requests/:id/proposal/:proposalId/agreement', (w) => `/api/decision-requests/${w.request}/proposal/${w.unknown}/agreement`, {}, { ...nobodyIn, decider: 409, else: 403 }],
  ['PUT /api/decision-requests/:id/deciders/:memberId', (w) => `/api/decision-requests/${w.request}/deciders/${w.unknown}`, {}, { ...nobodyIn, author: 422, decider: 422, else: 403 }],
  ['GET /api/scorecard', () => '/api/scorecard', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/scorecard', () => '/api/scorecard', scorecardOf({ Client: 1 }), { nobody: 401, administrator: 200, else: 403 }],
  ['GET /api/delegation', () => '/api/delegation', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/delegation', () => '/api/delegation', { to: 'DECIDER', until: '2999-01-01' }, { nobody: 401, decider: 422, else: 403 }],
  ['DELETE /api/delegation', () => '/api/delegation', undefined, { nobody: 401, else: 200 }],
  ['GET /api/reviews', () => '/api/reviews', undefined, { nobody: 401, else: 200 }],
  ['GET /api/press-releases/:id/reviews', (w) => `/api/press-releases/${w.reviewed}/reviews`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/reviews', (w) => `/api/press-releases/${w.draft}/reviews`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/decision-requests/:id/review', (w) => `/api/decision-requests/${w.request}/review`, { readingMinutes: 10 }, { ...nobodyIn, decider: 409, else: 403 }],
  ['GET /api/reviews/:id', (w) => `/api/reviews/${w.review}`, undefined, { ...nobodyIn, else: 200 }],
  ['PUT /api/reviews/:id/phase', (w) => `/api/reviews/${w.review}/phase`, { phase: 'closed' }, { ...nobodyIn, decider: 409, else: 403 }],
  ['POST /api/reviews/:id/extensions', (w) => `/api/reviews/${w.review}/extensions`, { minutes: 1 }, { ...nobodyIn, decider: 200, else: 403 }],
  ['GET /api/meetings', () => '/api/meetings', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/reviews/:id/agenda', (w) => `/api/reviews/${w.review}/agenda`, { with: 'UNKNOWN' }, { ...nobodyIn, decider: 404, else: 403 }],
  ['PUT /api/reviews/:id/agenda', (w) => `/api/reviews/${w.review}/agenda`, { with: 'REVIEW' }, { ...nobodyIn, decider: 422, else: 403 }],
  ['DELETE /api/reviews/:id/agenda', (w) => `/api/reviews/${w.review}/agenda`, undefined, { ...nobodyIn, decider: 200, else: 403 }],
  ['PUT /api/reviews/:id/readers/:memberId', (w) => `/api/reviews/${w.review}/readers/${w.unknown}`, {}, { ...nobodyIn, decider: 422, else: 403 }],
  ['PUT /api/reviews/:id/attendance', (w) => `/api/reviews/${w.review}/attendance`, { percent: 5, finished: false }, { ...nobodyIn, decider: 200, else: 403 }],
  ['GET /api/reviews/:id/notes', (w) => `/api/reviews/${w.review}/notes`, undefined, { ...nobodyIn, decider: 200, author: 200, else: 403 }],
  ['PUT /api/reviews/:id/notes/:noteId', (w) => `/api/reviews/${w.review}/notes/${w.unknown}`, { section: 'whole', text: 'Une note', shared: false }, { ...nobodyIn, decider: 200, else: 403 }],
  ['PUT /api/reviews/:id/notes/:noteId/discussed', (w) => `/api/reviews/${w.review}/notes/${w.unknown}/discussed`, {}, { ...nobodyIn, decider: 409, else: 404 }],
  ['DELETE /api/reviews/:id/notes/:noteId/discussed', (w) => `/api/reviews/${w.review}/notes/${w.unknown}/discussed`, undefined, { ...nobodyIn, decider: 409, else: 404 }],
  ['POST /api/reviews/:id/notes/:noteId/replies', (w) => `/api/reviews/${w.review}/notes/${w.unknown}/replies`, { text: 'Oui' }, { ...nobodyIn, decider: 409, else: 404 }],
  ['POST /api/reviews/:id/notes/:noteId/comment', (w) => `/api/reviews/${w.review}/notes/${w.unknown}/comment`, {}, { ...nobodyIn, decider: 409, else: 404 }],
  ['DELETE /api/reviews/:id/notes/:noteId', (w) => `/api/reviews/${w.review}/notes/${w.unknown}`, undefined, { ...nobodyIn, decider: 200, else: 404 }],
  ['GET /api/reviews/:id/scores', (w) => `/api/reviews/${w.review}/scores`, undefined, { ...nobodyIn, else: 200 }],
  ['PUT /api/reviews/:id/scores', (w) => `/api/reviews/${w.review}/scores`, { scores: [{ criterionId: 'UNKNOWN', value: 3 }] }, { ...nobodyIn, decider: 422, else: 403 }],
  ['GET /api/press-releases/:id/consents', (w) => `/api/press-releases/${w.reviewed}/consents`, undefined, { ...nobodyIn, else: 200 }],
  ['GET /api/press-releases/:id/consents', (w) => `/api/press-releases/${w.draft}/consents`, undefined, { nobody: 401, author: 200, else: 404 }],
  ['POST /api/decision-requests/:id/consent', (w) => `/api/decision-requests/${w.request}/consent`, { aim: 'But' }, { ...nobodyIn, else: 403 }],
  ['GET /api/consents/:id', (w) => `/api/consents/${w.consent}`, undefined, { ...nobodyIn, else: 200 }],
  ['PUT /api/consents/:id/step', (w) => `/api/consents/${w.consent}/step`, { step: 'questions' }, { ...nobodyIn, else: 403 }],
  ['POST /api/consents/:id/proposals', (w) => `/api/consents/${w.consent}/proposals`, { text: 'Proposition' }, { ...nobodyIn, author: 200, else: 403 }],
  ['PUT /api/consents/:id/turn', (w) => `/api/consents/${w.consent}/turn`, { text: 'Oui' }, { ...nobodyIn, else: 403 }],
  ['PUT /api/consents/:id/turns/:turnId/answer', (w) => `/api/consents/${w.consent}/turns/${w.unknown}/answer`, { text: 'Oui' }, { nobody: 401, else: 404 }],
  ['PUT /api/consents/:id/turns/:turnId/absence', (w) => `/api/consents/${w.consent}/turns/${w.unknown}/absence`, {}, { nobody: 401, else: 404 }],
  ['DELETE /api/consents/:id/turns/:turnId/absence', (w) => `/api/consents/${w.consent}/turns/${w.unknown}/absence`, undefined, { nobody: 401, else: 404 }],
  ['PUT /api/consents/:id/objections/:objectionId/test', (w) => `/api/consents/${w.consent}/objections/${w.unknown}/test`, { reasoned: true, noPreference: true, risk: true }, { nobody: 401, else: 404 }],
  ['PUT /api/consents/:id/objections/:objectionId/lifted', (w) => `/api/consents/${w.consent}/objections/${w.unknown}/lifted`, { lifted: true }, { nobody: 401, else: 404 }],
  ['DELETE /api/consents/:id/objections/:objectionId', (w) => `/api/consents/${w.consent}/objections/${w.unknown}`, undefined, { nobody: 401, else: 404 }],
  ['PUT /api/consents/:id/return', (w) => `/api/consents/${w.consent}/return`, { on: null }, { ...nobodyIn, else: 403 }],
  ['GET /api/decision-requests', () => '/api/decision-requests', undefined, { nobody: 401, else: 200 }],
  ['GET /api/quorum', () => '/api/quorum', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/quorum', () => '/api/quorum', { quorum: 1 }, { nobody: 401, administrator: 200, else: 403 }],
  ['GET /api/answer-days', () => '/api/answer-days', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/answer-days', () => '/api/answer-days', { first: 10, again: 5 }, { nobody: 401, administrator: 200, else: 403 }],
  ['GET /api/answers', () => '/api/answers', undefined, { nobody: 401, else: 200 }],
  ['GET /api/decisions', () => '/api/decisions', undefined, { nobody: 401, else: 200 }],
  ['GET /api/home', () => '/api/home', undefined, { nobody: 401, else: 200 }],
  ['GET /api/counts', () => '/api/counts', undefined, { nobody: 401, else: 200 }],
  ['GET /api/notifications', () => '/api/notifications', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/notifications/read', () => '/api/notifications/read', {}, { nobody: 401, else: 200 }],
  ['PUT /api/notifications/:id/read', (w) => `/api/notifications/${w.unknown}/read`, {}, { nobody: 401, else: 404 }],
  ['GET /api/mail-choice', () => '/api/mail-choice', undefined, { nobody: 401, else: 200 }],
  ['PUT /api/mail-choice', () => '/api/mail-choice', { digest: 'weekly', direct: 'at_once' }, { nobody: 401, else: 200 }],
  ['GET /api/mail-stops/:token', () => `/api/mail-stops/${'a'.repeat(64)}`, undefined, { else: 404 }],
  ['PUT /api/mail-stops/:token', () => `/api/mail-stops/${'a'.repeat(64)}`, {}, { else: 404 }],
  ['PUT /api/visit', () => '/api/visit', {}, { nobody: 401, else: 200 }],
  ['GET /api/session', () => '/api/session', undefined, { else: 200 }],
  ['GET /api/sessions', () => '/api/sessions', undefined, { nobody: 401, else: 200 }],
  ['DELETE /api/sessions/:id', (w) => `/api/sessions/${w.unknown}`, undefined, { nobody: 401, else: 404 }],
  ['PUT /api/session/organisation', (w) => '/api/session/organisation'.concat(w.unknown ? '' : ''), { organisationId: 'UNKNOWN' }, { nobody: 401, else: 404 }],
  ['GET /api/session/persons', () => '/api/session/persons', undefined, { else: 200 }],
  ['POST /api/session/by-demonstration', () => '/api/session/by-demonstration', { memberId: 'UNKNOWN' }, { else: 404 }],
  ['POST /api/session/link', () => '/api/session/link', { email: 'personne@example.org' }, { else: 0 }],
  ['POST /api/session/by-link', () => '/api/session/by-link', { token: 'aaaaaaaaaaaaaaaaaaaaaaaa' }, { else: 401 }],
  ['POST /api/session/by-password', () => '/api/session/by-password', { email: 'personne@example.org', password: 'faux' }, { else: 401 }],
  ['PUT /api/password', () => '/api/password', { password: 'court' }, { else: 422 }],
  ['GET /api/invitations/by-token/:token', () => '/api/invitations/by-token/aaaaaaaaaaaaaaaaaaaaaaaa', undefined, { else: 404 }],
  ['POST /api/invitations/by-token/:token/acceptance', () => '/api/invitations/by-token/aaaaaaaaaaaaaaaaaaaaaaaa/acceptance', { name: 'X' }, { else: 404 }],
  ['POST /api/setup', () => '/api/setup', { code: 'x', organisation: 'o', country: 'FR', language: 'fr', name: 'n', email: 'a@example.org', password: 'assez-long-oui', }, { else: 403 }],
];

/** Ends the caller's session, so it cannot stand in a table that uses one session throughout; tested by itself. */
const elsewhere = new Set(['DELETE /api/session']);
/** Open to anybody and the same for everybody, or never at an end (`live.test.ts`). */
const withoutRoles = new Set(['GET /healthz', 'GET /readyz', 'GET /api/openapi.json', 'GET /api/live']);
/** Routes whose table stands beside their own feature. */
const besideTheirFeature = /^\w+ \/api\/(organisation|entities|members|me|invitations|audit|mails)(\/(?!by-token)|$)/;

let house: House;
let people: Record<Exclude<Who, 'nobody'>, TestPerson>;
let left: TestPerson[];
let world: World;

beforeAll(async () => {
  house = await openHouse();
  const other = await house.foundOther();
  people = {
    foreign: await house.person('Foreign', { organisation: other.organisationId, entity: other.entityId }),
    guest: await house.person('Guest', { guest: true }),
    colleague: await house.person('Colleague'),
    author: await house.person('Author'),
    manager: await house.person('Manager', { roles: [{ role: 'community-manager' }] }),
    decider: await house.person('Decider', { roles: [{ role: 'decider' }] }),
    administrator: await house.person('Administrator', { roles: [{ role: 'administrator' }] }),
  };
  left = await Promise.all(gone.map((standing) => house.person(standing)));
  for (const [at, standing] of gone.entries())
    await house.owner.query('UPDATE member SET standing = $1 WHERE id = $2', [standing, left[at]?.id]);
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
  const { author } = people;
  const entityId = house.entities.lyon;
  const give = async (path: string, body: object) => {
    const answer = await author.post(path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body.id as string;
  };
  const release = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId };
  world = {
    idea: await give('/api/ideas', { ...idea, entityId }),
    draft: await give('/api/press-releases', release),
    release: await give('/api/press-releases', release),
    sealed: await give('/api/ideas', { ...idea, title: 'Sous scellé', entityId, sealed: true }),
    comment: '',
    question: '',
    passage: '',
    suggestion: '',
    topic: '',
    image: '',
    version: '',
    enrichment: '',
    request: '',
    reviewed: '',
    review: '',
    consent: '',
    unknown: crypto.randomUUID(),
  };
  await people.administrator.put('/api/scorecard', scorecardOf({ Client: 1 }));
  const asked = await askedRelease(house, author, [people.decider]);
  const review = await people.decider.post(`/api/decision-requests/${asked.request}/review`, { readingMinutes: 10 });
  const facilitator = await house.person('Facilitator', { roles: [{ role: 'facilitator' }] });
  const consent = await facilitator.post(`/api/decision-requests/${asked.request}/consent`, { aim: 'But' });
  world = {
    ...world,
    request: asked.request,
    reviewed: asked.release,
    review: review.body.id,
    consent: consent.body.id,
  };
  await people.decider.put(`/api/reviews/${world.review}/phase`, { phase: 'reading' });
  await author.put(`/api/press-releases/${world.release}/stage`, { stage: 'open' });
  const { default: sharp } = await import('sharp');
  const dot = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const picture = { data: dot.toString('base64'), alternative: 'Un point' };
  world.image = await give(`/api/press-releases/${world.release}/images`, picture);
  world.version = await give(`/api/press-releases/${world.release}/versions`, { name: 'Telle quelle' });
  const enriching = { ideaId: world.idea, section: 'problem', why: 'Cela manque ici' };
  world.enrichment = await give(`/api/press-releases/${world.release}/enrichments`, enriching);
  world.question = await give(`/api/contributions/${world.release}/comments`, { text: 'Quand ?', question: true });
  world.comment = await give(`/api/contributions/${world.idea}/comments`, text);
  const speak = async (body: object) =>
    (await author.post(`/api/press-releases/${world.release}/passages`, body)).body.comment.id;
  world.passage = await speak(passage);
  world.suggestion = await speak({ ...passage, replacement: 'Horizons' });
  world.topic = (
    await people.administrator.post('/api/topics', { names: { fr: 'Carte', en: 'Card', de: 'Karte', pt: 'Cartão' } })
  ).body.id;
});
afterAll(() => house.close());

const call = (who: Who | TestPerson, method: string, path: string, body: unknown) => {
  const person = who === 'nobody' ? house.visitor : typeof who === 'string' ? people[who] : who;
  const given =
    body === undefined
      ? undefined
      : JSON.parse(
          JSON.stringify(body)
            .replaceAll('ENTITY', house.entities.lyon)
            .replaceAll('DECIDER', people.decider.id)
            .replaceAll('REVIEW', world.review)
            .replaceAll('UNKNOWN', world.unknown),
        );
  return method === 'GET' || method === 'DELETE'
    ? person[method === 'GET' ? 'get' : 'delete'](path)
    : person[method.toLowerCase() as 'post'](path, given);
};

describe('every route', () => {
  it('has a row in a table of denials', () => {
    const covered = new Set(rows.map(([name]) => name));
    // Those without a contract too: whatever the server answers at all.
    const served = house.application.hono.routes.filter(({ method }) => method !== 'ALL');
    const names = new Set<string>(served.map(({ method, path }) => `${method} ${path}`));
    for (const name of house.application.endpointNames) expect(names).toContain(name);
    const missing = [...names].filter(
      (name) => !covered.has(name) && !elsewhere.has(name) && !withoutRoles.has(name) && !besideTheirFeature.test(name),
    );
    expect(missing).toEqual([]);
  });

  it.each(rows)('%s (%#) answers each role as it should', async (name, path, body, expected) => {
    const method = name.split(' ')[0] as string;
    for (const who of everyone) {
      const wanted = expected[who] ?? expected.else;
      if (wanted === 0) continue;
      const { status, body: answer } = await call(who, method, path(world), body);
      const got = status >= 200 && status < 300 ? 200 : status;
      expect({ who, got, answer: got === wanted ? '' : answer }).toEqual({ who, got: wanted, answer: '' });
    }
  });

  // A person keeps their own sessions: they may belong elsewhere too.
  it.each(rows.filter(([name, , , { nobody }]) => nobody === 401 && !name.includes('/api/session')))(
    '%s (%#) answers who was suspended or has left as nobody',
    async (name, path, body) => {
      for (const person of left) {
        const { status } = await call(person, name.split(' ')[0] as string, path(world), body);
        expect([person.name, status]).toEqual([person.name, 401]);
      }
    },
  );

  it('ends a session for good when its person signs out', async () => {
    const leaver = await house.person('Partante');
    expect((await leaver.get('/api/home')).status).toBe(200);
    expect((await leaver.delete('/api/session')).status).toBe(204);
    expect((await leaver.get('/api/home')).status).toBe(401);
  });

  it('refuses a write that another site sends with a visitor’s cookies', async () => {
    const answer = await people.author.post(
      '/api/ideas',
      { ...idea, entityId: house.entities.lyon },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
  });
});
