import { routes } from '../../core/http/serve.ts';
import { endSupport, support } from './commands.ts';
import { supportEndpoints } from './contract.ts';
import { listSupports } from './queries.ts';

export const supportRoutes = routes(supportEndpoints, {
  'PUT /api/contributions/:id/support': async (ctx, { params, body }) => ({
    supports: await support(ctx, params.id, body.offers),
  }),
  'DELETE /api/contributions/:id/support': async (ctx, { params }) => ({ supports: await endSupport(ctx, params.id) }),
  'GET /api/contributions/:id/supports': (ctx, { params, query }) => listSupports(ctx, params.id, query),
});
