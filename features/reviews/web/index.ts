// What the pages that join features take from here.
export { ReviewList, ReviewsComing } from './review-list.tsx';
export { ReviewPanel } from './review-panel.tsx';
