// Who decides. An author or co-writer never decides on their own release. Pure; default no.
import { type Actor, hasRole, holdsEverywhere } from '../../core/actor.ts';
import type { Subject } from '../contributions/index.ts';
import type { Asking, Outcome } from './contract.ts';
import { mayAskDecision } from '../press-releases/index.ts';

export interface LastDecision {
  id: string;
  outcome: Outcome;
  /** It answered an appeal: it stays. */
  ofAppeal: boolean;
}

/**
 * What the author may ask for now: a decision on what is ready; deployment of what was validated; with new facts, once, that a
 * refusal be looked at again. The text that was decided stays as it is for the last two.
 */
export function asksFor(actor: Actor, subject: Subject, last: LastDecision | null): Asking | null {
  if (mayAskDecision(actor, subject)) return 'decision';
  if (!subject.mine || subject.standing !== 'published' || subject.stage !== last?.outcome) return null;
  if (subject.stage === 'validated') return 'deployment';
  return subject.stage === 'refused' && !last.ofAppeal ? 'appeal' : null;
}

export interface OpenRequest {
  deciders: readonly string[];
  askedBy: string | null;
}

/** Named for this request, still a decider of its place, and with no hand in the text. */
export const mayDecide = (actor: Actor, subject: Subject, request: OpenRequest): boolean =>
  request.deciders.includes(actor.memberId) &&
  hasRole(actor, 'decider', subject.entityPath) &&
  !subject.mine &&
  subject.granted !== 'write' &&
  subject.stage === 'in_review';

export const mayTakeBack = (_actor: Actor, subject: Subject): boolean => subject.mine && subject.stage === 'in_review';

/** The author; a named decider, who hands over where they are away; and whoever looks after decisions of the place: its facilitators and sponsors, and the central team. */
export const mayNameDecider = (actor: Actor, subject: Subject, deciders: readonly string[]): boolean =>
  !actor.guest &&
  subject.stage === 'in_review' &&
  (subject.mine ||
    deciders.includes(actor.memberId) ||
    (['facilitator', 'sponsor', 'central-team'] as const).some((role) => hasRole(actor, role, subject.entityPath)));

/** How decisions are made: their deadlines and their quorum. */
export const mayChangeRules = (actor: Actor): boolean =>
  !actor.guest && (holdsEverywhere(actor, 'administrator') || holdsEverywhere(actor, 'central-team'));
