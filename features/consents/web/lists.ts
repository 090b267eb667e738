// The lists of the contract for the browser, which takes only types from there: exhaustive, or it does not compile.
import type { Round, Step } from '../contract.ts';

const inOrder: Record<Step, true> = {
  proposal: true,
  questions: true,
  reactions: true,
  amendment: true,
  objections: true,
  integration: true,
  record: true,
  closed: true,
};
export const steps = Object.keys(inOrder) as Step[];

const spoken: Record<Round, true> = { questions: true, reactions: true, objections: true };
export const rounds = Object.keys(spoken) as Round[];
