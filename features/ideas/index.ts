export { findText as findIdeaText, giveIdea } from './commands.ts';
export { type Become, ideasRoutes } from './routes.ts';
