export type { LiveEvent } from './contract.ts';
export { notificationReaction } from './reactions.ts';
export { notificationsRoutes } from './routes.ts';
