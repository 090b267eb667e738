import { z } from 'zod';
import { roles } from '../../core/actor.ts';
import { type Calls, endpoints, id, line, object, page, paging, time } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';

const country = z.string().regex(/^[A-Z]{2}$/);
const email = z.email().max(254).toLowerCase();
const language = z.enum(languages);

export const entity = object({
  id,
  parentId: id.nullable(),
  name: z.string(),
  country: z.string(),
  language,
  members: z.number().int().meta({ description: 'Active people of this very entity, those below not counted.' }),
  abilities: object({ manage: z.boolean(), invite: z.boolean() }),
});
export type Entity = z.output<typeof entity>;

export const heldRole = object({ role: z.enum(roles), entityId: id.nullable() });

export const member = object({
  id,
  name: z.string(),
  position: z.string(),
  entity: object({ id, name: z.string() }),
  language,
  guest: z.boolean(),
  standing: z.enum(['active', 'suspended', 'former']),
  roles: z.array(heldRole),
});
export type Member = z.output<typeof member>;

export const memberPage = object({
  ...member.shape,
  abilities: object({ edit: z.boolean(), grant: z.boolean(), suspend: z.boolean(), leave: z.boolean() }),
});
export type MemberPage = z.output<typeof memberPage>;

export const invitation = object({
  id,
  email: z.string().nullable(),
  entity: object({ id, name: z.string() }),
  guest: z.boolean(),
  usesLeft: z.number().int(),
  expiresAt: time,
  by: z.string().nullable(),
});
export type Invitation = z.output<typeof invitation>;

const one = { params: object({ id }) };
const place = object({ role: z.enum(roles), entityId: id.nullable() });

export const organisationsEndpoints = endpoints({
  'GET /api/organisation': {
    summary: 'The organisation, and what one may do with it as a whole.',
    answer: object({
      id,
      name: z.string(),
      language,
      languages: z.array(language),
      demonstration: z.boolean(),
      abilities: object({
        change: z.boolean(),
        invite: z.boolean(),
        readRecords: z.boolean(),
        readAbsent: z.boolean(),
        erase: z.boolean(),
      }),
    }),
  },
  'PATCH /api/organisation': {
    summary: 'Changes the name, the first language or the languages of the organisation.',
    body: object({
      name: line(120, 1).optional(),
      language: language.optional(),
      languages: z.array(language).min(1).optional(),
    }),
  },
  'POST /api/organisation/erasure': {
    summary:
      'In a demonstration only: its administrator erases everything at once, so that a real organisation can be founded. It cannot be undone.',
    answer: object({ code: z.string().meta({ description: 'Opens the set-up, once, for two hours.' }) }),
  },
  'GET /api/entities': { summary: 'The tree of entities.', answer: object({ items: z.array(entity) }) },
  'POST /api/entities': {
    summary: 'Adds an entity.',
    body: object({ parentId: id, name: line(120, 1), country, language }),
    answer: object({ id }),
  },
  'PATCH /api/entities/:id': {
    summary: 'Renames or moves an entity; who sees what follows at once.',
    ...one,
    body: object({
      parentId: id.optional(),
      name: line(120, 1).optional(),
      country: country.optional(),
      language: language.optional(),
    }),
  },
  'GET /api/members': {
    summary: 'Colleagues, by name.',
    query: object({
      ...paging,
      q: line(80).optional(),
      entity: id.optional(),
      role: z.enum(roles).optional(),
      standing: z.enum(['active', 'suspended', 'former']).default('active'),
    }),
    answer: page(member),
  },
  'GET /api/members/:id': { summary: 'One colleague, and what one may do about them.', ...one, answer: memberPage },
  'PATCH /api/members/:id': {
    summary: 'An administrator changes a member’s entity, position or name.',
    ...one,
    body: object({ name: line(120, 1).optional(), position: line(160).optional(), entityId: id.optional() }),
  },
  'PATCH /api/me': {
    summary: 'Changes one’s own name, position, language or rhythm of mails.',
    body: object({
      name: line(120, 1).optional(),
      position: line(160).optional(),
      language: language.optional(),
      digest: z.enum(['daily', 'weekly', 'never']).optional(),
    }),
  },
  'PUT /api/members/:id/roles': {
    summary: 'Grants a role, for the organisation or for an entity.',
    ...one,
    body: place,
  },
  'DELETE /api/members/:id/roles': {
    summary: 'Takes a role back.',
    ...one,
    query: object({ role: z.enum(roles), entityId: id.optional() }),
  },
  'PUT /api/members/:id/suspension': {
    summary: 'Suspends: every session and every open document closes at once.',
    ...one,
  },
  'DELETE /api/members/:id/suspension': { summary: 'Ends a suspension.', ...one },
  'GET /api/members/:id/duties': {
    summary: 'What a leaver leaves behind: releases in work, decisions that wait, roles.',
    ...one,
    answer: object({
      releases: z.array(object({ id, title: z.string() })),
      decisions: z.array(object({ requestId: id, contributionId: id, title: z.string() })),
      roles: z.array(heldRole),
    }),
  },
  'POST /api/members/:id/departure': {
    summary: 'A member leaves: their releases and duties pass to another, and their access ends.',
    ...one,
    body: object({ successorId: id, erase: z.boolean().default(false) }),
    answer: object({
      releases: z.number().int(),
      decisions: z.number().int(),
      left: z
        .array(object({ contributionId: id, title: z.string() }))
        .meta({ description: 'Decisions not handed over: the successor wrote these releases.' }),
    }),
  },
  'POST /api/members/import': {
    summary:
      'Invites the people of a CSV: columns name, email, position, entity, language. Nothing is done while a line is wrong, or in a rehearsal.',
    body: object({ csv: z.string().max(900_000), rehearsal: z.boolean().default(false) }),
    answer: object({
      invited: z.number().int(),
      known: z.number().int(),
      failures: z.array(object({ line: z.number().int(), code: z.string(), value: z.string() })),
    }),
    rates: [{ name: 'imports', most: 60, seconds: 3600 }],
  },
  'GET /api/invitations': { summary: 'Open invitations.', query: object(paging), answer: page(invitation) },
  'POST /api/invitations': {
    summary: 'Invites by address (a mail leaves), or makes a link that several people may use.',
    body: object({
      email: email.optional(),
      name: line(120).default(''),
      entityId: id,
      language,
      guest: z.boolean().default(false),
      contributionId: id.optional(),
      uses: z.number().int().min(1).max(500).default(1),
    }),
    answer: object({
      id,
      url: z.string().nullable().meta({ description: 'The link, shown once; null where it went by mail.' }),
    }),
    rates: [{ name: 'invitations', most: 300, seconds: 3600 }],
  },
  'DELETE /api/invitations/:id': { summary: 'Withdraws an invitation.', ...one },
  'GET /api/audit': {
    summary: 'Administrative acts, newest first.',
    query: object(paging),
    answer: page(
      object({
        id: z.string(),
        act: z.string(),
        by: z.string().nullable(),
        subject: z.string().nullable(),
        data: z.record(z.string(), z.unknown()),
        at: time,
      }),
    ),
  },
  'GET /api/mails': {
    summary: 'Mails that left or were kept; their text only in a demonstration.',
    query: object(paging),
    answer: page(
      object({
        id,
        kind: z.string(),
        recipient: z.string(),
        subject: z.string(),
        state: z.enum(['waiting', 'sent', 'kept', 'failed']),
        error: z.string().nullable(),
        text: z.string().nullable(),
        at: time,
      }),
    ),
  },
});
export type OrganisationsCalls = Calls<typeof organisationsEndpoints>;
