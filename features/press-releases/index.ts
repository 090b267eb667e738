export { becomeRelease, beginRelease, changeStage, explain, keepVersionNow, setStage } from './commands.ts';
export { addFaqEntry } from './document/text.ts';
export { releaseDocuments } from './documents.ts';
export { findImage } from './images.ts';
export { openDue } from './opening.ts';
export { printRelease } from './pdf/print.ts';
export { frozenStages, mayAskDecision } from './policy.ts';
export { pressReleasesRoutes, type Recheck } from './routes.ts';
export { thinVersions } from './thinning.ts';
