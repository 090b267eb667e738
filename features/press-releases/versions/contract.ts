import { z } from 'zod';
import { endpoints, id, line, object, page, paging, time } from '../../../core/http/endpoint.ts';
import { markNames } from '../difference/formatting.ts';
import { releaseText } from '../release-text-contract.ts';
import { sections } from '../release-text.ts';

const memberName = object({ id, name: z.string() });

/** Whose suggested words were taken in where; what was suggested under seal is in no history. */
const suggested = z.array(object({ section: z.enum(sections), member: memberName }));

export const version = object({
  id,
  number: z.number().int(),
  name: z.string().nullable(),
  contributors: z.array(memberName),
  suggested,
  madeAt: time,
  /** Sections that were not the same in the version before; all of them in the first. */
  changed: z.array(z.enum(sections)),
  /** The version whose text it brought back. */
  restoredFrom: object({ id, number: z.number().int(), name: z.string().nullable() }).nullable(),
});
export type Version = z.output<typeof version>;

/** What a text carries beside words, by its lines. */
const formatting = z.array(
  object({
    section: z.enum(sections),
    entry: z.number().int().nullable(),
    paragraph: z.number().int(),
    from: z.number().int(),
    to: z.number().int(),
    mark: z.enum(markNames),
    href: z.string().nullable(),
  }),
);

const one = { params: object({ id }) };

export const versionsEndpoints = endpoints({
  'GET /api/press-releases/:id/versions': {
    summary: 'Its versions, newest first: automatic ones and named ones.',
    ...one,
    query: object(paging),
    answer: page(version),
  },
  'POST /api/press-releases/:id/versions': {
    summary: 'Keeps the text as it is now under a name.',
    ...one,
    body: object({ name: line(120, 1) }),
    answer: object({ id }),
  },
  'GET /api/press-releases/:id/versions/:versionId': {
    summary: 'The text of one version.',
    params: object({ id, versionId: id }),
    answer: object({ version, text: releaseText, formatting }),
  },
  'GET /api/press-releases/:id/text': {
    summary: 'The text as it is now, and who has written since the last version.',
    ...one,
    answer: object({ text: releaseText, formatting, contributors: z.array(memberName), suggested }),
  },
  'POST /api/press-releases/:id/versions/:versionId/restoration': {
    summary: 'The text becomes what this version said, as a new version; what it was until now is kept as `before`.',
    params: object({ id, versionId: id }),
    answer: object({ id, before: id }),
  },
});
