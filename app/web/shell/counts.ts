// How many things wait in each place. A feature that knows gives its question here; the rail shows the answer in coral.
import { type QueryKey, skipToken, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { Problem } from '../../../core/web/problem.ts';
import type { Place } from './places.ts';

type CountQuery = UseQueryOptions<number, Problem, number, QueryKey>;

/** For instance `decide: decisionsWaitingQuery`. */
const sources: Partial<Record<Place['id'], CountQuery>> = {};

export function useCount(place: Place['id']): number | undefined {
  return useQuery(sources[place] ?? { queryKey: ['count', place], queryFn: skipToken }).data;
}
