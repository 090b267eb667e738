// Who acts: a member of one organisation, with their roles, as every policy sees them.
import type { Language } from './languages.ts';

/** The roles beyond `member` and `guest` (PRODUCT, "The people"). */
export const roles = [
  'ambassador',
  'community-manager',
  'sponsor',
  'decider',
  'facilitator',
  'central-team',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  organisationId: string;
  memberId: string;
  userId: string;
  sessionId: string;
  name: string;
  language: Language;
  guest: boolean;
  entityId: string;
  entityName: string;
  /** The entity and everything above it, the root first. */
  entityPath: string[];
  demonstration: boolean;
  /** entityId null: for the whole organisation. */
  roles: { role: Role; entityId: string | null }[];
}

/**
 * Whether the actor holds a role that reaches a place: granted for the organisation, for the entity or for one above it.
 * Without a place, whether they hold it anywhere.
 */
export function hasRole(actor: Actor, role: Role, entityPath?: readonly string[]): boolean {
  return actor.roles.some(
    (held) => held.role === role && (!entityPath || held.entityId === null || entityPath.includes(held.entityId)),
  );
}

/** Whether the actor holds a role for the whole organisation. */
export const holdsEverywhere = (actor: Actor, role: Role): boolean =>
  actor.roles.some((held) => held.role === role && held.entityId === null);
