export { attend, enterPhase, prepareReview } from './commands.ts';
export { keepNote, replyToNote, setDiscussed } from './notes.ts';
export { findRoom } from './queries.ts';
export { reviewsRoutes } from './routes.ts';
export { changeScorecard } from './scorecards.ts';
export { giveScores } from './score-sheets.ts';
