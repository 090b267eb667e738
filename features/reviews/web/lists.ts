// The lists of the contract for the browser, which takes only types from there: exhaustive, or it does not compile.
import { sections } from '../../press-releases/release-text.ts';
import type { NotePlace, Phase } from '../contract.ts';

const inOrder: Record<Phase, true> = {
  preparing: true,
  reading: true,
  revealed: true,
  discussion: true,
  decision: true,
  closed: true,
};
export const phases = Object.keys(inOrder) as Phase[];

export const places: readonly NotePlace[] = ['whole', ...sections];
