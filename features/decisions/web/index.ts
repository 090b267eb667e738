// What the pages that join features take from here.
export { DecideLists } from './decide-lists.tsx';
export { DecisionPanel } from './decision-panel.tsx';
