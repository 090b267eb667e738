import { forbidden, notFound } from '../../core/errors.ts';
import { routes } from '../../core/http/serve.ts';
import * as commands from './commands.ts';
import { merge, undoMerge } from './merging.ts';
import { changeStanding } from './standing.ts';
import { contributionsEndpoints } from './contract.ts';
import { mayTendTopics } from './policy.ts';
import { findContribution, findLanguage, listContributions, listSimilar, listTopics } from './queries.ts';
import { findWake } from './wake.ts';

export const contributionsRoutes = routes(contributionsEndpoints, {
  'GET /api/contributions': (ctx, { query }) => listContributions(ctx, query),
  'GET /api/contributions/similar': async (ctx, { query }) => {
    const [items, language] = await Promise.all([
      listSimilar(ctx, query.text, query.except),
      findLanguage(ctx, query.text),
    ]);
    return { items, language };
  },
  'GET /api/contributions/:id': (ctx, { params }) => findContribution(ctx, params.id),
  'GET /api/contributions/:id/wake': (ctx, { params }) => findWake(ctx, params.id),
  'PUT /api/contributions/:id/follow': (ctx, { params }) => ctx.transaction((tx) => commands.follow(tx, params.id)),
  'DELETE /api/contributions/:id/follow': (ctx, { params }) =>
    ctx.transaction((tx) => commands.unfollow(tx, params.id)),
  'PUT /api/contributions/:id/grants/:memberId': (ctx, { params, body }) =>
    ctx.transaction((tx) => commands.invite(tx, params.id, params.memberId, body.level)),
  'DELETE /api/contributions/:id/grants/:memberId': (ctx, { params }) =>
    ctx.transaction((tx) => commands.uninvite(tx, params.id, params.memberId)),
  'PUT /api/contributions/:id/audience': (ctx, { params, body }) =>
    ctx.transaction((tx) => commands.changeAudience(tx, params.id, body.audience, body.entityId)),
  'PUT /api/contributions/:id/topics': (ctx, { params, body }) =>
    ctx.transaction((tx) => commands.changeTopics(tx, params.id, body.topics)),
  'PUT /api/contributions/:id/merge': (ctx, { params, body }) =>
    ctx.transaction((tx) => merge(tx, params.id, body.targetId, body.reason)),
  'DELETE /api/contributions/:id/merge': (ctx, { params }) => ctx.transaction((tx) => undoMerge(tx, params.id)),
  'PUT /api/contributions/:id/standing': (ctx, { params, body }) =>
    ctx.transaction((tx) => changeStanding(tx, params.id, body.standing, body.reason)),
  'DELETE /api/contributions/:id/seal': (ctx, { params }) => ctx.transaction((tx) => commands.liftSeal(tx, params.id)),
  'GET /api/topics': async (ctx) => ({ items: await listTopics(ctx) }),
  'POST /api/topics': async (ctx, { body }) => {
    if (!mayTendTopics(ctx.actor)) throw forbidden('topic.not_yours');
    return ctx.transaction((tx) =>
      tx.db
        .insertInto('topic')
        .values({ organisation_id: tx.actor.organisationId, names: JSON.stringify(body.names) })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
  },
  'PATCH /api/topics/:id': async (ctx, { params, body }) => {
    if (!mayTendTopics(ctx.actor)) throw forbidden('topic.not_yours');
    const { names, archived } = body;
    if (!names && archived === undefined) return;
    const changed = await ctx.db
      .updateTable('topic')
      .set({
        ...(names && { names: JSON.stringify(names) }),
        ...(archived !== undefined && { archived_at: archived ? ctx.now() : null }),
      })
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!changed.numUpdatedRows) throw notFound();
  },
});
