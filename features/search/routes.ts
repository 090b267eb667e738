import { routes } from '../../core/http/serve.ts';
import { searchEndpoints } from './contract.ts';
import { findDirectory } from './queries.ts';

export const searchRoutes = routes(searchEndpoints, { 'GET /api/directory': (ctx) => findDirectory(ctx) });
