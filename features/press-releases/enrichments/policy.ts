// Who may attach which idea to a release, and settle it. Pure; default no.
import type { Actor } from '../../../core/actor.ts';
import { mayEdit, type Audience, type Subject } from '../../contributions/index.ts';
import { frozenStages, mayWriteText } from '../policy.ts';

const isWritable = (release: Subject) =>
  release.standing === 'published' && release.stage !== null && !frozenStages.has(release.stage);

/** Whoever reads a release that is still being written, and is no guest. */
export const mayEnrich = (actor: Actor, release: Subject): boolean => !actor.guest && isWritable(release);

export const maySettleEnrichment = (actor: Actor, release: Subject): boolean => mayWriteText(actor, release);

/** Whether a refusal is only the stage's: then it is said so. */
export const isFrozenFor = (actor: Actor, release: Subject): boolean =>
  mayEdit(actor, release) && !actor.guest && !mayWriteText(actor, release);

/** To whom a release is open, or will be. */
export interface Readership {
  audience: Audience;
  /** The entity it is addressed to, with those above it. */
  entityPath: string[];
}

/**
 * Whether everyone who may read the release may read the idea: else its author would be named to people whom they did not choose
 * (RULINGS, "Who sees"). What is private is read by whoever is invited, wherever they are.
 */
export function isSeenByAll(idea: Subject, release: Readership): boolean {
  if (idea.audience === 'organisation' || idea.audience === 'guests') return true;
  const addressed = idea.entityPath.at(-1);
  return (
    idea.audience === 'entity' &&
    release.audience === 'entity' &&
    addressed !== undefined &&
    release.entityPath.includes(addressed)
  );
}

/** Their own idea anybody may bring, since it is their own name; under seal that would say whose it is. */
export const mayBring = (idea: Subject, release: Readership): boolean =>
  idea.kind === 'idea' && idea.standing === 'published' && ((idea.mine && !idea.sealed) || isSeenByAll(idea, release));
