export { enterStep, openConsent, propose, setReturn } from './commands.ts';
export { findConsent } from './queries.ts';
export { returnDue } from './returning.ts';
export { consentsRoutes } from './routes.ts';
export { answerQuestion, sayLifted, speak, testObjection } from './speaking.ts';
