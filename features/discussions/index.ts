export { postComment, react } from './commands.ts';
export { discussionsRoutes } from './routes.ts';
