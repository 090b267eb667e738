// What a person does here, in the order of the rail (UX, "Where things are"). A place without a page is not shown.
import type { Role } from '../../../core/actor.ts';
import type { Session } from '../../../features/identity/contract.ts';
import type { IconName } from '../../../ui/index.ts';

export interface Place {
  id:
    | 'home'
    | 'write'
    | 'explore'
    | 'takePart'
    | 'try'
    | 'decide'
    | 'map'
    | 'news'
    | 'notifications'
    | 'search'
    | 'manage';
  path: string;
  icon: IconName;
  /** Stands in the bar of a phone, which has room for four and "More". */
  inBar?: true;
  /** Apart from what one does here: at the end of the rail. */
  apart?: true;
  /** Only for those who hold one of these roles somewhere; for everyone when absent. */
  roles?: readonly Role[];
  /** Guests see their campaigns and nothing else. */
  guests?: true;
}

export const places: readonly Place[] = [
  { id: 'home', path: '/', icon: 'home', inBar: true, guests: true },
  { id: 'write', path: '/write', icon: 'write', inBar: true },
  { id: 'explore', path: '/explore', icon: 'explore', inBar: true },
  { id: 'takePart', path: '/take-part', icon: 'take-part', guests: true },
  { id: 'try', path: '/try', icon: 'try' },
  {
    id: 'decide',
    path: '/decide',
    icon: 'decide',
    inBar: true,
    roles: ['decider', 'sponsor', 'facilitator', 'central-team'],
  },
  { id: 'map', path: '/map', icon: 'map' },
  { id: 'news', path: '/news', icon: 'news', guests: true },
  { id: 'search', path: '/search', icon: 'search', apart: true },
  { id: 'notifications', path: '/notifications', icon: 'bell', inBar: true, apart: true, guests: true },
  {
    id: 'manage',
    path: '/manage',
    icon: 'settings',
    apart: true,
    roles: ['administrator', 'central-team', 'community-manager'],
  },
];

/** The places that somebody can go to: those that have a page and that their roles open. */
export function placesFor(member: Session['member'], hasPage: (path: string) => boolean): Place[] {
  return places.filter((place) => {
    if (!hasPage(place.path)) return false;
    if (member?.guest) return place.guests === true;
    return place.roles === undefined || place.roles.some((role) => member?.roles.some((held) => held.role === role));
  });
}

/** The one that an address lies in: `/ideas/…` in none, `/explore?kind=idea` in Explore. */
export const placeAt = (shown: readonly Place[], path: string): Place | undefined =>
  shown.find((place) => (place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`)));

/** The bar of a phone: Home, Write, Explore, then Decide for those who decide and Notifications for the others. */
export const placesInBar = (shown: readonly Place[]): Place[] => shown.filter((place) => place.inBar).slice(0, 4);
