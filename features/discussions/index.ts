export { postComment, react } from './commands.ts';
export { findPresentedComments } from './queries.ts';
export { discussionsRoutes } from './routes.ts';
