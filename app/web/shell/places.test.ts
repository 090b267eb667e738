import { expect, test } from 'vitest';
import type { Session } from '../../../features/identity/contract.ts';
import { placeAt, places, placesFor, placesInBar } from './places.ts';

type Member = NonNullable<Session['member']>;
const member = (roles: Member['roles'] = [], guest = false): Member => ({
  id: '1',
  name: 'Claire',
  position: '',
  language: 'fr',
  guest,
  entity: { id: '2', name: 'Lyon' },
  roles,
  digest: 'daily',
});
const every = () => true;
const ids = (shown: { id: string }[]) => shown.map((place) => place.id);

test('a place without a page is not shown', () => {
  expect(ids(placesFor(member(), (path) => path === '/' || path === '/explore'))).toEqual(['home', 'explore']);
});

test('deciding and managing are shown to those who do', () => {
  expect(ids(placesFor(member(), every))).not.toContain('decide');
  expect(ids(placesFor(member([{ role: 'decider', entityId: null }]), every))).toContain('decide');
  expect(ids(placesFor(member([{ role: 'decider', entityId: null }]), every))).not.toContain('manage');
});

test('a guest sees what guests are invited to', () => {
  expect(ids(placesFor(member([], true), every))).toEqual(['home', 'takePart', 'news', 'notifications']);
});

test('the bar of a phone ends with decisions for those who decide, with notifications for the others', () => {
  expect(ids(placesInBar(placesFor(member(), every)))).toEqual(['home', 'write', 'explore', 'notifications']);
  const decider = placesFor(member([{ role: 'decider', entityId: null }]), every);
  expect(ids(placesInBar(decider))).toEqual(['home', 'write', 'explore', 'decide']);
});

test('an address is in the place that it starts with', () => {
  expect(placeAt(places, '/')?.id).toBe('home');
  expect(placeAt(places, '/explore/ideas')?.id).toBe('explore');
  expect(placeAt(places, '/explorers')).toBeUndefined();
});
