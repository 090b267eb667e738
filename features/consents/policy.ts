// Who leads, proposes, speaks and objects in a decision by consent, and where it may go. Pure; default no.
import { type Actor, hasRole } from '../../core/actor.ts';
import type { Subject } from '../contributions/index.ts';
import type { ObjectionState, Round, Step } from './contract.ts';

const wroteIt = (subject: Subject) => subject.mine || subject.granted === 'write';

/** A facilitator of the place, who neither wrote the release nor decides on it: they lead, and take no part in the content. */
export const mayOpen = (actor: Actor, subject: Subject, deciders: readonly string[]): boolean =>
  !actor.guest &&
  !wroteIt(subject) &&
  !deciders.includes(actor.memberId) &&
  subject.standing === 'published' &&
  subject.stage === 'in_review' &&
  hasRole(actor, 'facilitator', subject.entityPath);

export interface Meeting {
  step: Step;
  lap: number;
  ledBy: string;
  leaderIsHere: boolean;
  waits: boolean;
  participants: readonly string[];
  proposals: number;
  /** Turns of this round, in order. */
  turns: readonly { memberId: string; state: 'waiting' | 'spoke' | 'passed' | 'absent' }[];
  objections: readonly ObjectionState[];
}

/** Whoever opened it; where they have left, any facilitator of the place, or the central team, who takes no part. */
export const mayLead = (actor: Actor, subject: Subject, meeting: Meeting): boolean =>
  meeting.ledBy === actor.memberId ||
  (!meeting.leaderIsHere &&
    !wroteIt(subject) &&
    !meeting.participants.includes(actor.memberId) &&
    (hasRole(actor, 'facilitator', subject.entityPath) || hasRole(actor, 'central-team', subject.entityPath)));

/** Whoever objected says what becomes of it; where they have left, whoever leads, so that nobody waits for ever. */
export const maySettle = (actor: Actor, objection: { memberId: string; left: boolean }, leads: boolean): boolean =>
  objection.memberId === actor.memberId || (objection.left && leads);

/** Those who wrote the release propose and amend. */
export const mayPropose = (_actor: Actor, subject: Subject, meeting: Meeting): boolean =>
  wroteIt(subject) && meeting.waits && ['proposal', 'amendment', 'integration'].includes(meeting.step);

export const currentTurn = (meeting: Meeting) => meeting.turns.find(({ state }) => state === 'waiting');

/** One person at a time: the first who waits. */
export const maySpeak = (actor: Actor, meeting: Meeting): boolean =>
  meeting.waits && isRound(meeting.step) && currentTurn(meeting)?.memberId === actor.memberId;

export const isRound = (step: Step): step is Round =>
  step === 'questions' || step === 'reactions' || step === 'objections';

/** An objection that still stands in the way. */
const open: ReadonlySet<ObjectionState> = new Set(['raised', 'holds', 'answered']);

/** Where the facilitator may go: on once everybody has spoken, to the record once no objection stands. */
export function nextSteps(meeting: Meeting): Step[] {
  const { step, waits, proposals, objections } = meeting;
  if (step === 'closed') return [];
  if (!waits) return ['closed'];
  const spoken = currentTurn(meeting) === undefined;
  const stands = objections.some((state) => open.has(state));
  switch (step) {
    case 'proposal':
      return proposals > 0 ? ['questions'] : [];
    case 'questions':
      return spoken ? ['reactions'] : [];
    case 'reactions':
      return spoken ? ['amendment'] : [];
    case 'amendment':
      return ['objections'];
    case 'objections':
      return spoken ? [stands ? 'integration' : 'record'] : [];
    case 'integration':
      return stands ? [] : ['objections', 'record'];
    case 'record':
      return [];
  }
}
