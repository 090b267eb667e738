// Who may speak of a passage, suggest, settle and take back. Pure; default no.
import type { Actor } from '../../../core/actor.ts';
import { mayComment, mayEdit, type Subject } from '../../contributions/index.ts';
import { frozenStages, mayWriteText } from '../policy.ts';

const isFrozen = (subject: Subject) => subject.stage === null || frozenStages.has(subject.stage);

/** A text that is frozen is still spoken of. */
export const mayCommentPassage = (actor: Actor, subject: Subject) =>
  subject.kind === 'press-release' && mayComment(actor, subject);

export const maySuggest = (actor: Actor, subject: Subject) => mayCommentPassage(actor, subject) && !isFrozen(subject);

/** Whoever may write the text answers for what is taken into it. */
export const maySettle = (actor: Actor, subject: Subject) => mayWriteText(actor, subject);

export interface Spoken {
  /** Whether the actor said it, under their name or under seal. */
  mine: boolean;
  gone: boolean;
}

/** Taking back one's own words is always possible. */
export const mayWithdrawSuggestion = (_actor: Actor, spoken: Spoken) => spoken.mine && !spoken.gone;

export const mayResolve = (actor: Actor, subject: Subject, spoken: Spoken) =>
  mayCommentPassage(actor, subject) && !spoken.gone && (spoken.mine || (mayEdit(actor, subject) && !actor.guest));
