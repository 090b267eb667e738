import type pg from 'pg';
import { notFound } from '../../core/errors.ts';
import { type Routes, routes } from '../../core/http/serve.ts';
import { chooseMails, findMailChoice, findMailStop, stopMail } from './choice.ts';
import { notificationsEndpoints } from './contract.ts';
import { findCounts, findHome, listNotifications } from './queries.ts';

/** `pool` is asked by nobody in particular: whoever holds a mail need not be signed in. */
export const notificationsRoutes = (pool: pg.Pool): Routes =>
  routes(notificationsEndpoints, {
    'GET /api/home': (ctx) => findHome(ctx),
    'GET /api/counts': (ctx) => findCounts(ctx),
    'GET /api/notifications': (ctx, { query }) => listNotifications(ctx, query),
    'PUT /api/notifications/read': async (ctx) => {
      await ctx.db
        .updateTable('notification')
        .set({ read_at: ctx.now() })
        .where('organisation_id', '=', ctx.actor.organisationId)
        .where('member_id', '=', ctx.actor.memberId)
        .where('read_at', 'is', null)
        .execute();
    },
    'PUT /api/notifications/:id/read': async (ctx, { params }) => {
      const read = await ctx.db
        .updateTable('notification')
        .set({ read_at: ctx.now() })
        .where('organisation_id', '=', ctx.actor.organisationId)
        .where('member_id', '=', ctx.actor.memberId)
        .where('id', '=', params.id)
        .executeTakeFirst();
      if (!read.numUpdatedRows) throw notFound();
    },
    'GET /api/mail-choice': (ctx) => findMailChoice(ctx),
    'PUT /api/mail-choice': (ctx, { body }) => chooseMails(ctx, body),
    'GET /api/mail-stops/:token': (_visitor, { params }) => findMailStop(pool, params.token),
    'PUT /api/mail-stops/:token': (_visitor, { params }) => stopMail(pool, params.token),
    'PUT /api/visit': async (ctx) => {
      await ctx.db
        .updateTable('member')
        .set({ visited_at: ctx.now() })
        .where('organisation_id', '=', ctx.actor.organisationId)
        .where('id', '=', ctx.actor.memberId)
        // Coming back within the half hour is the same visit.
        .where((eb) =>
          eb.or([eb('visited_at', 'is', null), eb('visited_at', '<', new Date(ctx.now().getTime() - 30 * 60_000))]),
        )
        .execute();
    },
  });
