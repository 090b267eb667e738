export { remindOfAnswers } from './answers/reminders.ts';
export { askDecision, decide } from './commands.ts';
export type { NewDecision } from './making.ts';
export { decisionsRoutes } from './routes.ts';
