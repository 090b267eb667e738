// What the pages that join features take from here.
export { AnswerDaysSection } from './answer-days-form.tsx';
export { AnswerTimesTable } from './answer-times.tsx';
export { DecideLists } from './decide-lists.tsx';
export { DecisionPanel } from './decision-panel.tsx';
