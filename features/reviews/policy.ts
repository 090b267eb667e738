// Who prepares and leads a review, who takes part and who weighs. Pure; default no.
import { type Actor, hasRole, holdsEverywhere } from '../../core/actor.ts';
import type { Subject } from '../contributions/index.ts';
import { type Phase, phases } from './contract.ts';

/** Criteria are the organisation's: whoever runs all of it sets them. */
export const mayChangeScorecard = (actor: Actor): boolean =>
  !actor.guest && (holdsEverywhere(actor, 'administrator') || holdsEverywhere(actor, 'central-team'));

const wroteIt = (subject: Subject) => subject.mine || subject.granted === 'write';

/** A facilitator of the place or the central team; a decider named for it; never one who wrote the release. */
export const mayPrepare = (actor: Actor, subject: Subject, deciders: readonly string[]): boolean =>
  !actor.guest &&
  !wroteIt(subject) &&
  subject.standing === 'published' &&
  subject.stage === 'in_review' &&
  (hasRole(actor, 'facilitator', subject.entityPath) ||
    hasRole(actor, 'central-team', subject.entityPath) ||
    deciders.includes(actor.memberId));

/** What the rules ask of a review. */
export interface Room {
  phase: Phase;
  /** null: its deciders lead; so they do where whoever led is no longer there. */
  ledBy: string | null;
  leaderIsHere: boolean;
  participants: readonly { id: string; part: 'decider' | 'reader' }[];
  /** Whether the request still waits for its decision. */
  waits: boolean;
  scorecard: boolean;
}

const partOf = (actor: Actor, room: Room) => room.participants.find(({ id }) => id === actor.memberId)?.part;

export const mayLead = (actor: Actor, subject: Subject, room: Room): boolean =>
  !wroteIt(subject) &&
  (room.ledBy === actor.memberId || ((room.ledBy === null || !room.leaderIsHere) && partOf(actor, room) === 'decider'));

/** The agenda is arranged by whoever leads, as long as there is something left to do. */
export const mayArrange = (actor: Actor, subject: Subject, room: Room): boolean =>
  mayLead(actor, subject, room) && room.waits && room.phase !== 'closed';

/** Those in the room, and whoever leads it. */
export const mayEnter = (actor: Actor, room: Room): boolean =>
  room.ledBy === actor.memberId || partOf(actor, room) !== undefined;

/** Whoever reads along notes; a facilitator takes no part in the content. */
export const mayNote = (actor: Actor, room: Room): boolean =>
  partOf(actor, room) !== undefined && room.phase !== 'preparing' && room.phase !== 'closed';

/** Revealed notes: those in the room, and those who wrote what was read. */
export const mayReadNotes = (actor: Actor, subject: Subject, room: Room): boolean =>
  mayEnter(actor, room) || wroteIt(subject);

/** A decider weighs, and changes their mind, from the reading to the decision; never what they wrote. */
export const mayScore = (actor: Actor, subject: Subject, room: Room): boolean =>
  room.scorecard &&
  room.waits &&
  !wroteIt(subject) &&
  partOf(actor, room) === 'decider' &&
  room.phase !== 'preparing' &&
  room.phase !== 'closed';

/** One phase after the other. What was decided or taken back meanwhile can only be closed. */
export function nextPhase({ phase, waits }: Room): Phase | null {
  if (phase === 'closed') return null;
  if (!waits) return 'closed';
  return phases[phases.indexOf(phase) + 1] ?? null;
}
