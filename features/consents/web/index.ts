// What the pages that join features take from here.
export { consentQuery } from './api.ts';
export { ConsentPage } from './consent-page.tsx';
export { ConsentPanel } from './consent-panel.tsx';
