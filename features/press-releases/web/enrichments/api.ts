import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const enrichmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'enrichments'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/enrichments', { params: { id }, signal }),
  });

export const contributorsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'contributors'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/contributors', { params: { id }, signal }),
  });
