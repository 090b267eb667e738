// Who decides. An author or co-writer never decides on their own release. Pure; default no.
import { type Actor, hasRole } from '../../core/actor.ts';
import type { Subject } from '../contributions/index.ts';
import { mayAskDecision } from '../press-releases/index.ts';

export const mayAsk = (actor: Actor, subject: Subject): boolean => mayAskDecision(actor, subject);

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

/** The author, and whoever looks after decisions of the place: its facilitators and sponsors, and the central team. */
export const mayNameDecider = (actor: Actor, subject: Subject): boolean =>
  !actor.guest &&
  subject.stage === 'in_review' &&
  (subject.mine ||
    (['facilitator', 'sponsor', 'central-team'] as const).some((role) => hasRole(actor, role, subject.entityPath)));
