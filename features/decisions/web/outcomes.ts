// How an outcome looks: never by its colour alone.
import type { IconName } from '../../../ui/index.ts';
import type { Outcome } from '../contract.ts';

export const outcomeLooks: Record<Outcome, { tone: 'go' | 'tell' | 'stop'; icon: IconName }> = {
  validated: { tone: 'go', icon: 'check' },
  deployment: { tone: 'go', icon: 'boat' },
  changes_requested: { tone: 'tell', icon: 'write' },
  refused: { tone: 'stop', icon: 'stop' },
};

export const outcomes = Object.keys(outcomeLooks) as Outcome[];
