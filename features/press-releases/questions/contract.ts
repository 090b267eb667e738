import { z } from 'zod';
import { endpoints, id, line, object, page, paging, time } from '../../../core/http/endpoint.ts';
import { author, moment } from '../../contributions/contract.ts';

export const faqNames = ['customerFaq', 'internalFaq'] as const;
const memberName = object({ id, name: z.string() });

export const askedQuestion = object({
  commentId: id,
  /** Who asked, as far as anybody may know. */
  who: author,
  askedAt: moment,
  text: z.string(),
  /** Where it stands in the text; null while it waits in the discussion. */
  inText: object({
    faq: z.enum(faqNames),
    /** What the entry asks now. */
    question: z.string(),
    by: memberName.nullable(),
    at: time,
    answeredAt: time.nullable(),
    /** When its answer last changed, after it was first given. */
    editedAt: time.nullable(),
  }).nullable(),
});
export type AskedQuestion = z.output<typeof askedQuestion>;

export const questionsEndpoints = endpoints({
  'GET /api/press-releases/:id/questions': {
    summary:
      'Questions of colleagues: those that are asked in a FAQ, then those that wait in the discussion, newest first.',
    params: object({ id }),
    query: object(paging),
    answer: page(askedQuestion).extend({
      waiting: z.number().int().meta({ description: 'How many wait in the discussion, on whatever page.' }),
      mayPromote: z.boolean(),
    }),
  },
  'PUT /api/comments/:id/faq-entry': {
    summary: 'Whoever writes puts a comment into a FAQ as a question, which keeps who asked.',
    params: object({ id }),
    body: object({ faq: z.enum(faqNames), question: line(1000, 1) }),
  },
});
