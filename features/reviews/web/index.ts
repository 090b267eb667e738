// What the pages that join features take from here.
export { roomQuery } from './api.ts';
export { ReviewList, ReviewsComing } from './review-list.tsx';
export { ReviewPage } from './review-page.tsx';
export { ReviewPanel } from './review-panel.tsx';
export { ScorecardSection } from './scorecard-form.tsx';
