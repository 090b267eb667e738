export { remindOfAnswers } from './answers/reminders.ts';
export { askDecision, decide, type NewDecision } from './commands.ts';
export { decisionsRoutes } from './routes.ts';
