import { type Routes, routes } from '../../../core/http/serve.ts';
import * as commands from './commands.ts';
import { passagesEndpoints } from './contract.ts';
import { findPassage, listPassages } from './queries.ts';
import { settleAllOf, settleSuggestion } from './settle.ts';

export const passagesRoutes: Routes = routes(passagesEndpoints, {
  'POST /api/press-releases/:id/passages': (ctx, { params, body }) =>
    ctx.transaction(
      async (tx) => (await findPassage(tx, (await commands.makePassage(tx, params.id, body)).id)).passage,
    ),
  'GET /api/press-releases/:id/passages': (ctx, { params, query }) => listPassages(ctx, params.id, query),
  'PUT /api/passages/:id/resolution': (ctx, { params }) =>
    ctx.transaction((tx) => commands.setResolution(tx, params.id, true)),
  'DELETE /api/passages/:id/resolution': (ctx, { params }) =>
    ctx.transaction((tx) => commands.setResolution(tx, params.id, false)),
  'PUT /api/suggestions/:id/settlement': (ctx, { params, body }) =>
    ctx.transaction((tx) => settleSuggestion(tx, params.id, body)),
  'DELETE /api/suggestions/:id': (ctx, { params }) =>
    ctx.transaction((tx) => commands.withdrawSuggestion(tx, params.id)),
  'PUT /api/press-releases/:id/settlements': (ctx, { params, body: { memberId, ...settlement } }) =>
    ctx.transaction((tx) => settleAllOf(tx, params.id, memberId, settlement)),
});
