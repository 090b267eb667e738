// Who may write in a release and move it through its stages. Pure; default no.
import type { Actor } from '../../core/actor.ts';
import { mayEdit, type Stage, type Subject } from '../contributions/index.ts';

/** Stages in which the text is frozen: a decision names exactly what was read. */
export const frozenStages: ReadonlySet<Stage> = new Set([
  'in_review',
  'validated',
  'refused',
  'deployment',
  'launched',
  'stopped',
]);

export const mayWriteText = (actor: Actor, subject: Subject): boolean =>
  mayEdit(actor, subject) && !actor.guest && subject.stage !== null && !frozenStages.has(subject.stage);

/** What its author may enter from each stage; deciding is another feature's. */
const next: Record<Stage, readonly Stage[]> = {
  draft: ['open'],
  open: ['ready', 'stopped'],
  ready: ['open', 'stopped'],
  in_review: [],
  validated: ['launched', 'stopped'],
  changes_requested: ['open', 'ready', 'stopped'],
  refused: [],
  deployment: ['launched', 'stopped'],
  launched: ['stopped'],
  stopped: [],
};

/** The stages that the actor may enter now: only its author moves a release; co-writers write it. */
export const stagesOpenTo = (_actor: Actor, subject: Subject): Stage[] =>
  subject.mine && subject.standing === 'published' && subject.stage ? [...next[subject.stage]] : [];

/** A draft whose embargo lies ahead may be asked to open by itself; any other is simply opened. */
export const mayAskOpening = (actor: Actor, subject: Subject, embargoUntil: Date | null, now: Date): boolean =>
  subject.stage === 'draft' &&
  stagesOpenTo(actor, subject).includes('open') &&
  embargoUntil !== null &&
  embargoUntil > now;

export const mayAskDecision = (_actor: Actor, subject: Subject): boolean =>
  subject.mine && subject.standing === 'published' && subject.stage === 'ready';

/** A reader may start a version in their own language of whatever they see, once it is open. */
export const mayTranslate = (actor: Actor, subject: Subject): boolean =>
  !actor.guest && subject.standing === 'published' && (subject.stage !== 'draft' || mayEdit(actor, subject));
