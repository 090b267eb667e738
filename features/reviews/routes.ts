import { type Routes, routes } from '../../core/http/serve.ts';
import { arrange, holdAlone, listMeetings } from './agenda.ts';
import { attend, enterPhase, extendReading, inviteReader, prepareReview } from './commands.ts';
import { reviewsEndpoints } from './contract.ts';
import { keepNote, listNotes, makeComment, replyToNote, setDiscussed, takeNoteBack } from './notes.ts';
import { findRoom, listOfRelease, listReviews } from './queries.ts';
import { changeScorecard, findScorecardPage } from './scorecards.ts';
import { findScores, giveScores } from './score-sheets.ts';

export const reviewsRoutes: Routes = routes(reviewsEndpoints, {
  'GET /api/scorecard': (ctx) => findScorecardPage(ctx),
  'PUT /api/scorecard': (ctx, { body }) => ctx.transaction((tx) => changeScorecard(tx, body)),
  'GET /api/reviews': (ctx, { query }) => listReviews(ctx, query),
  'GET /api/press-releases/:id/reviews': (ctx, { params }) => listOfRelease(ctx, params.id),
  'POST /api/decision-requests/:id/review': (ctx, { params, body }) =>
    ctx.transaction((tx) => prepareReview(tx, params.id, body)),
  'GET /api/reviews/:id': (ctx, { params }) => findRoom(ctx, params.id),
  'PUT /api/reviews/:id/phase': (ctx, { params, body }) =>
    ctx.transaction((tx) => enterPhase(tx, params.id, body.phase)),
  'POST /api/reviews/:id/extensions': (ctx, { params, body }) =>
    ctx.transaction((tx) => extendReading(tx, params.id, body.minutes)),
  'GET /api/meetings': async (ctx) => ({ items: await listMeetings(ctx) }),
  'PUT /api/reviews/:id/agenda': (ctx, { params, body }) => ctx.transaction((tx) => arrange(tx, params.id, body)),
  'DELETE /api/reviews/:id/agenda': (ctx, { params }) => ctx.transaction((tx) => holdAlone(tx, params.id)),
  'PUT /api/reviews/:id/readers/:memberId': (ctx, { params }) =>
    ctx.transaction((tx) => inviteReader(tx, params.id, params.memberId)),
  'PUT /api/reviews/:id/attendance': (ctx, { params, body }) => ctx.transaction((tx) => attend(tx, params.id, body)),
  'GET /api/reviews/:id/notes': async (ctx, { params }) => ({ items: await listNotes(ctx, params.id) }),
  'PUT /api/reviews/:id/notes/:noteId': (ctx, { params, body }) =>
    ctx.transaction((tx) => keepNote(tx, params.id, params.noteId, body)),
  'DELETE /api/reviews/:id/notes/:noteId': (ctx, { params }) =>
    ctx.transaction((tx) => takeNoteBack(tx, params.id, params.noteId)),
  'PUT /api/reviews/:id/notes/:noteId/discussed': (ctx, { params }) =>
    ctx.transaction((tx) => setDiscussed(tx, params.id, params.noteId, true)),
  'DELETE /api/reviews/:id/notes/:noteId/discussed': (ctx, { params }) =>
    ctx.transaction((tx) => setDiscussed(tx, params.id, params.noteId, false)),
  'POST /api/reviews/:id/notes/:noteId/replies': (ctx, { params, body }) =>
    ctx.transaction((tx) => replyToNote(tx, params.id, params.noteId, body.text)),
  'POST /api/reviews/:id/notes/:noteId/comment': (ctx, { params }) =>
    ctx.transaction((tx) => makeComment(tx, params.id, params.noteId)),
  'GET /api/reviews/:id/scores': (ctx, { params }) => findScores(ctx, params.id),
  'PUT /api/reviews/:id/scores': (ctx, { params, body }) => ctx.transaction((tx) => giveScores(tx, params.id, body)),
});
