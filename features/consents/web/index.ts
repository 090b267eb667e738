// What the pages that join features take from here.
export { ConsentPanel } from './consent-panel.tsx';
