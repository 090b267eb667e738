export { endSupport, support } from './commands.ts';
export { supportRoutes } from './routes.ts';
