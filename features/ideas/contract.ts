import { z } from 'zod';
import { type Calls, endpoints, id, line, object, text } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';
import { contributionPage, giving, givingRate } from '../contributions/contract.ts';

export const ideasEndpoints = endpoints({
  'POST /api/ideas': {
    summary: 'Gives an idea.',
    body: object({ title: line(200, 3), text: text(10_000), ...giving }),
    answer: object({ id }),
    rates: [givingRate],
  },
  'GET /api/ideas/:id': {
    summary: 'An idea whole.',
    params: object({ id }),
    answer: object({ ...contributionPage.shape, text: z.string(), editedAt: z.string().nullable() }),
  },
  'PATCH /api/ideas/:id': {
    summary: 'The author changes the idea.',
    params: object({ id }),
    body: object({
      title: line(200, 3).optional(),
      text: text(10_000).optional(),
      language: z.enum(languages).optional(),
    }),
  },
  'POST /api/ideas/:id/press-release': {
    summary: 'The idea becomes a press release, written by the caller and crediting its author.',
    params: object({ id }),
    body: object({ product: line(80), language: z.enum(languages) }),
    answer: object({ id }),
    rates: [givingRate],
  },
});
export type IdeasCalls = Calls<typeof ideasEndpoints>;
export type IdeaPage = IdeasCalls['GET /api/ideas/:id']['answer'];
