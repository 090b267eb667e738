import { routes } from '../../core/http/serve.ts';
import * as commands from './commands.ts';
import { discussionsEndpoints } from './contract.ts';
import { findPresentedComment, listEdits, listReplies, listThreads } from './queries.ts';

export const discussionsRoutes = routes(discussionsEndpoints, {
  'GET /api/contributions/:id/comments': (ctx, { params, query }) => listThreads(ctx, params.id, query),
  'GET /api/comments/:id/replies': (ctx, { params, query }) => listReplies(ctx, params.id, query),
  'POST /api/contributions/:id/comments': (ctx, { params, body }) => {
    const post = (given: typeof ctx) => commands.postComment(given, params.id, body);
    return commands.isSingle(body) ? ctx.single(post) : ctx.transaction(post);
  },
  'PATCH /api/comments/:id': async (ctx, { params, body }) => {
    await ctx.transaction((tx) => commands.editComment(tx, params.id, body.text));
    return findPresentedComment(ctx, params.id);
  },
  'DELETE /api/comments/:id': (ctx, { params }) => ctx.transaction((tx) => commands.removeComment(tx, params.id)),
  'PUT /api/comments/:id/question': (ctx, { params }) =>
    ctx.transaction((tx) => commands.markQuestion(tx, params.id, true)),
  'DELETE /api/comments/:id/question': (ctx, { params }) =>
    ctx.transaction((tx) => commands.markQuestion(tx, params.id, false)),
  'PUT /api/comments/:id/answer': (ctx, { params, body }) =>
    ctx.transaction((tx) => commands.settleQuestion(tx, params.id, body.answerId)),
  'PUT /api/comments/:id/reactions/:reaction': (ctx, { params }) =>
    ctx.transaction((tx) => commands.react(tx, params.id, params.reaction)),
  'DELETE /api/comments/:id/reactions/:reaction': (ctx, { params }) =>
    ctx.transaction((tx) => commands.unreact(tx, params.id, params.reaction)),
  'GET /api/comments/:id/edits': async (ctx, { params }) => ({ items: await listEdits(ctx, params.id) }),
  'POST /api/comments/:id/moderation': (ctx, { params, body }) =>
    ctx.transaction((tx) => commands.moderate(tx, params.id, body.hidden, body.reason)),
  'DELETE /api/comments/:id/seal': (ctx, { params }) =>
    ctx.transaction((tx) => commands.liftCommentSeal(tx, params.id)),
});
