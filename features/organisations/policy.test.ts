import { expect, test } from 'vitest';
import type { Actor, Role } from '../../core/actor.ts';
import * as policy from './policy.ts';

const group = ['group'];
const france = ['group', 'france'];
const lyon = ['group', 'france', 'lyon'];
const portugal = ['group', 'portugal'];

const actor = (roles: [Role, string | null][] = [], more: Partial<Actor> = {}): Actor => ({
  organisationId: 'o',
  memberId: 'me',
  userId: 'u',
  sessionId: 's',
  name: 'Claire',
  language: 'fr',
  guest: false,
  entityId: 'lyon',
  entityName: 'Lyon',
  entityPath: lyon,
  demonstration: false,
  roles: roles.map(([role, entityId]) => ({ role, entityId })),
  ...more,
});
const subject = (more: Partial<policy.Subject> = {}): policy.Subject => ({
  id: 'other',
  guest: false,
  standing: 'active',
  entityPath: lyon,
  roles: [],
  ...more,
});

const member = actor();
const everywhere = actor([['administrator', null]]);
const inFrance = actor([['administrator', 'france']]);
const central = actor([['central-team', null]]);
const otherRoles: Role[] = ['ambassador', 'community-manager', 'sponsor', 'decider', 'facilitator'];

test('without a role that says so, nothing is allowed', () => {
  for (const who of [member, ...otherRoles.map((role) => actor([[role, null]]))]) {
    expect(policy.mayAdminister(who, lyon)).toBe(false);
    expect(policy.mayInvite(who, lyon)).toBe(false);
    expect(policy.mayReadInvitations(who)).toBe(false);
    expect(policy.mayReadRecords(who)).toBe(false);
    expect(policy.mayReadAbsent(who, lyon)).toBe(false);
    expect(Object.values(policy.abilitiesOf(who, subject()))).not.toContain(true);
  }
});

test('a guest may nothing, whatever role a mistake gave them', () => {
  const guest = actor(
    [
      ['administrator', null],
      ['central-team', null],
    ],
    { guest: true },
  );
  expect(policy.mayReadDirectory(guest)).toBe(false);
  expect(policy.mayInvite(guest, lyon)).toBe(false);
  expect(policy.mayReadRecords(guest)).toBe(false);
  expect(Object.values(policy.abilitiesOf(guest, subject()))).not.toContain(true);
});

test('an administrator of an entity runs it and what is below it, and nothing else', () => {
  expect(policy.mayAdminister(inFrance, france)).toBe(true);
  expect(policy.mayAdminister(inFrance, lyon)).toBe(true);
  expect(policy.mayAdminister(inFrance, group)).toBe(false);
  expect(policy.mayAdminister(inFrance, portugal)).toBe(false);
  expect(policy.mayAdminister(inFrance, null)).toBe(false);
  expect(policy.mayReadRecords(inFrance)).toBe(false);
});

test('the central team invites and reads, and changes nobody', () => {
  expect(policy.mayInvite(central, lyon)).toBe(true);
  expect(policy.mayReadAbsent(central, lyon)).toBe(true);
  expect(policy.mayReadRecords(central)).toBe(false);
  expect(Object.values(policy.abilitiesOf(central, subject()))).not.toContain(true);
});

test('an entity is moved by who runs both the place it leaves and the place it comes to', () => {
  expect(policy.mayMoveEntity(inFrance, lyon, france)).toBe(true);
  expect(policy.mayMoveEntity(inFrance, lyon, portugal)).toBe(false);
  expect(policy.mayMoveEntity(inFrance, france, france)).toBe(false);
  expect(policy.mayMoveEntity(everywhere, lyon, portugal)).toBe(true);
  expect(policy.mayMoveEntity(everywhere, group, portugal)).toBe(false);
});

test('a member is moved by who runs both places', () => {
  expect(policy.mayMoveMember(inFrance, subject(), france)).toBe(true);
  expect(policy.mayMoveMember(inFrance, subject(), portugal)).toBe(false);
  expect(policy.mayMoveMember(inFrance, subject({ entityPath: portugal }), lyon)).toBe(false);
});

test('nobody grants a role that reaches wider than their own, or to somebody they do not run', () => {
  expect(policy.mayGrant(inFrance, subject(), lyon)).toBe(true);
  expect(policy.mayGrant(inFrance, subject(), null)).toBe(false);
  expect(policy.mayGrant(inFrance, subject(), portugal)).toBe(false);
  expect(policy.mayGrant(inFrance, subject({ entityPath: portugal }), lyon)).toBe(false);
  expect(policy.mayGrant(everywhere, subject(), null)).toBe(true);
});

test('nobody ends the access of an administrator who reaches wider, nor their own', () => {
  const wider = subject({ roles: [{ role: 'administrator', place: null }] });
  expect(policy.maySuspend(inFrance, wider)).toBe(false);
  expect(policy.mayHandOver(inFrance, wider)).toBe(false);
  expect(policy.maySuspend(everywhere, wider)).toBe(true);
  expect(policy.maySuspend(everywhere, subject({ id: 'me' }))).toBe(false);
  expect(policy.maySuspend(inFrance, subject({ roles: [{ role: 'decider', place: null }] }))).toBe(true);
});

test('whoever has left is not changed any more', () => {
  expect(Object.values(policy.abilitiesOf(everywhere, subject({ standing: 'former' })))).not.toContain(true);
});
