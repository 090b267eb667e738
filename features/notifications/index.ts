export { stopMail } from './choice.ts';
export type { LiveEvent } from './contract.ts';
export { type Mailing, mayLeave, sendDigests, tellAtOnce } from './mailing.ts';
export { notificationReaction } from './reactions.ts';
export { notificationsRoutes } from './routes.ts';
