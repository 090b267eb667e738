// How many things wait in each place, one answer for all; the rail shows it in coral.
import { useQuery } from '@tanstack/react-query';
import { countsQuery } from '../../../features/notifications/web/api.ts';
import type { Place } from './places.ts';

const sources: Partial<Record<Place['id'], 'unread' | 'toDecide'>> = { notifications: 'unread', decide: 'toDecide' };

export function useCount(place: Place['id']): number | undefined {
  const source = sources[place];
  return useQuery({ ...countsQuery, enabled: source !== undefined, select: (counts) => source && counts[source] }).data;
}
