// Who runs the organisation, and how far. Pure; default no.
import { type Actor, hasRole, holdsEverywhere, type Role } from '../../core/actor.ts';

/** An entity with everything above it, the root first; null: the whole organisation. */
export type Place = readonly string[] | null;

/** A member as the policies need them. */
export interface Subject {
  id: string;
  guest: boolean;
  standing: 'active' | 'suspended' | 'former';
  entityPath: string[];
  roles: { role: Role; place: Place }[];
}

const holds = (actor: Actor, role: Role, place: Place) =>
  !actor.guest && (place ? hasRole(actor, role, place) : holdsEverywhere(actor, role));

/** An administrator of a place, or of one above it. */
export const mayAdminister = (actor: Actor, place: Place) => holds(actor, 'administrator', place);

export const mayInvite = (actor: Actor, place: Place) =>
  mayAdminister(actor, place) || holds(actor, 'central-team', place);

/** Guests know those whom they meet in what they were invited to, and nobody else. */
export const mayReadDirectory = (actor: Actor) => !actor.guest;

/** That somebody is suspended or has left is nobody's business but that of those who run the place. */
export const mayReadAbsent = (actor: Actor, place: Place) => mayInvite(actor, place);

export const mayReadInvitations = (actor: Actor) =>
  !actor.guest && (hasRole(actor, 'administrator') || hasRole(actor, 'central-team'));

/** Acts and mails of everybody: not for who runs a part only. */
export const mayReadRecords = (actor: Actor) => mayAdminister(actor, null);

/** A demonstration is nobody's work: whoever runs it may end it. */
export const mayEraseDemonstration = (actor: Actor) => actor.demonstration && mayAdminister(actor, null);

/** What leaves a place is decided above it: whoever runs one entity does not move that entity itself. */
export const mayMoveEntity = (actor: Actor, path: readonly string[], target: readonly string[]) =>
  path.length > 1 && mayAdminister(actor, path.slice(0, -1)) && mayAdminister(actor, target);

export const mayEditMember = (actor: Actor, subject: Subject) =>
  subject.standing !== 'former' && mayAdminister(actor, subject.entityPath);

/** Access is not ended by somebody whose own reach is smaller, and nobody locks themselves out. */
const mayEndAccess = (actor: Actor, subject: Subject) =>
  mayEditMember(actor, subject) &&
  subject.id !== actor.memberId &&
  subject.roles.every(({ role, place }) => role !== 'administrator' || mayAdminister(actor, place));

export const mayMoveMember = (actor: Actor, subject: Subject, target: readonly string[]) =>
  mayEditMember(actor, subject) && mayAdminister(actor, target);

export const maySuspend = mayEndAccess;
export const mayHandOver = mayEndAccess;

/** Nobody grants, or takes back, a role that reaches wider than their own. */
export const mayGrant = (actor: Actor, subject: Subject, place: Place) =>
  mayEditMember(actor, subject) && mayAdminister(actor, place);

export const abilitiesOf = (actor: Actor, subject: Subject) => ({
  edit: mayEditMember(actor, subject),
  grant: mayEditMember(actor, subject) && !subject.guest && subject.standing === 'active',
  suspend: maySuspend(actor, subject),
  leave: mayHandOver(actor, subject),
});
