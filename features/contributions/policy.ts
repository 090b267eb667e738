// What a member may do with a contribution that they see. Pure; default no.
import { type Actor, hasRole } from '../../core/actor.ts';
import type { Abilities, Audience, ContributionKind, Stage, Standing } from './contract.ts';

export interface Subject {
  kind: ContributionKind;
  /** Whether the actor gave it, under their name or under seal. */
  mine: boolean;
  sealed: boolean;
  standing: Standing;
  stage: Stage | null;
  audience: Audience;
  entityPath: string[];
  /** What the actor was invited to by name. */
  granted: 'read' | 'write' | null;
}

/** Stages in which the text and the support are settled. */
const closed: ReadonlySet<Stage | null> = new Set(['refused', 'launched', 'stopped']);

/** Stages in which a text is still written. */
const worked: ReadonlySet<Stage> = new Set(['draft', 'open', 'ready', 'changes_requested']);

const isPublished = (subject: Subject) => subject.standing === 'published';

export const mayEdit = (_actor: Actor, subject: Subject) =>
  isPublished(subject) && (subject.mine || subject.granted === 'write');

/** Supporting one's own thing would say nothing. */
export const maySupport = (actor: Actor, subject: Subject) =>
  isPublished(subject) && !subject.mine && !closed.has(subject.stage) && (!actor.guest || subject.granted !== null);

export const mayComment = (_actor: Actor, subject: Subject) => isPublished(subject);

/** Under seal only where the audience is wide enough to hide in, and never by guests, who are few. */
export const mayCommentSealed = (actor: Actor, subject: Subject) =>
  mayComment(actor, subject) && !actor.guest && subject.audience !== 'private';

export const mayInvite = (actor: Actor, subject: Subject) =>
  isPublished(subject) && !actor.guest && (subject.mine || subject.granted === 'write') && !subject.sealed;

export const mayChangeAudience = (actor: Actor, subject: Subject) =>
  isPublished(subject) && !actor.guest && subject.mine && subject.stage !== 'draft' && subject.stage !== 'in_review';

export const mayWithdraw = (_actor: Actor, subject: Subject) =>
  isPublished(subject) && subject.mine && subject.stage !== 'in_review';

const moderates = (actor: Actor, subject: Subject) =>
  hasRole(actor, 'community-manager', subject.entityPath) || hasRole(actor, 'central-team', subject.entityPath);

export const mayArchive = (actor: Actor, subject: Subject) =>
  isPublished(subject) && (subject.mine || moderates(actor, subject)) && subject.stage !== 'in_review';

export const mayHide = (actor: Actor, subject: Subject) =>
  isPublished(subject) && moderates(actor, subject) && subject.audience !== 'private';

/** Those who write it, and those who moderate where it was given. */
const tends = (actor: Actor, subject: Subject) =>
  !actor.guest && (subject.mine || subject.granted === 'write' || moderates(actor, subject));

/** Its author brings back what they withdrew or archived; a moderator what moderation hid. */
export const mayPublish = (actor: Actor, subject: Subject) =>
  ((subject.standing === 'withdrawn' || subject.standing === 'archived') && subject.mine) ||
  ((subject.standing === 'hidden' || subject.standing === 'archived') && moderates(actor, subject));

export const mayLiftSeal = (_actor: Actor, subject: Subject) => subject.sealed && subject.mine;

/** Ideas join other contributions; what has sections and stages of its own does not. */
export const mayMerge = (actor: Actor, subject: Subject) =>
  isPublished(subject) && subject.kind === 'idea' && tends(actor, subject);

/** Whether others may join it: it is still being worked on. */
export const mayTakeIn = (actor: Actor, subject: Subject) =>
  isPublished(subject) && tends(actor, subject) && (subject.stage === null || worked.has(subject.stage));

export const mayUndoMerge = (actor: Actor, subject: Subject) => subject.standing === 'merged' && tends(actor, subject);

export const mayTendTopics = (actor: Actor) => hasRole(actor, 'central-team') || hasRole(actor, 'administrator');

export const abilitiesOf = (actor: Actor, subject: Subject): Abilities => ({
  edit: mayEdit(actor, subject),
  support: maySupport(actor, subject),
  comment: mayComment(actor, subject),
  commentSealed: mayCommentSealed(actor, subject),
  invite: mayInvite(actor, subject),
  changeAudience: mayChangeAudience(actor, subject),
  withdraw: mayWithdraw(actor, subject),
  archive: mayArchive(actor, subject),
  hide: mayHide(actor, subject),
  publish: mayPublish(actor, subject),
  liftSeal: mayLiftSeal(actor, subject),
  merge: mayMerge(actor, subject),
  undoMerge: mayUndoMerge(actor, subject),
});
