// The door of the live checks: pure, for the browser at every keystroke and for the server.
export { check, isReady } from './check.ts';
export type { CheckId, CheckResult, Context, Finding, Passage, Place, Report, Severity } from './report.ts';
export { checkIds, explainable } from './report.ts';
export { readabilityFormulas } from './rules/readability.ts';
