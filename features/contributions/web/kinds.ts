// What each kind is for the eye: where it lives and how it is marked. Forget one and it does not compile.
import type { Tone } from '../../../ui/index.ts';
import type { Audience, ContributionKind, Stage } from '../contract.ts';

/** Contracts give values too, but with the whole of the validation behind them: lists are written here for the browser. */
const listOf = <Name extends string>(all: Record<Name, true>) => Object.keys(all) as Name[];

export const kinds = listOf<ContributionKind>({ idea: true, 'press-release': true });
export const audiences = listOf<Audience>({ private: true, entity: true, organisation: true, guests: true });
export const stages = listOf<Stage>({
  draft: true,
  open: true,
  ready: true,
  in_review: true,
  validated: true,
  changes_requested: true,
  refused: true,
  deployment: true,
  launched: true,
  stopped: true,
});

const addresses: Record<ContributionKind, (id: string) => string> = {
  idea: (id) => `/ideas/${id}`,
  'press-release': (id) => `/press-releases/${id}`,
};

export const addressOf = ({ kind, id }: { kind: ContributionKind; id: string }): string => addresses[kind](id);

export const kindTones: Record<ContributionKind, Tone> = { idea: 'plain', 'press-release': 'sea' };

/** A stage is a word in the row; only outcomes have a colour. */
export const stageTones: Partial<Record<Stage, Tone>> = {
  validated: 'go',
  deployment: 'go',
  launched: 'go',
  changes_requested: 'tell',
  refused: 'stop',
};
