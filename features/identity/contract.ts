import { z } from 'zod';
import { roles } from '../../core/actor.ts';
import { type Calls, endpoints, id, line, object, time } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';

const email = z.email().max(254).toLowerCase();
const password = z.string().min(10).max(128);
const token = z.string().regex(/^[\w-]{16,128}$/);

export const organisationChoice = object({ id, name: z.string() });

/** Who is signed in, and as which member; `member` is null for a person who belongs to no organisation (any more). */
export const session = object({
  person: object({ id, email: z.string() }).nullable(),
  member: object({
    id,
    name: z.string(),
    position: z.string(),
    language: z.enum(languages),
    guest: z.boolean(),
    entity: object({ id, name: z.string() }),
    roles: z.array(object({ role: z.enum(roles), entityId: id.nullable() })),
    digest: z.enum(['daily', 'weekly', 'never']),
  }).nullable(),
  organisation: object({
    id,
    name: z.string(),
    language: z.enum(languages),
    languages: z.array(z.enum(languages)),
    demonstration: z.boolean(),
  }).nullable(),
  organisations: z.array(organisationChoice),
  /** Whether this installation has an organisation yet, and whether it is a demonstration. */
  installation: object({ ready: z.boolean(), demonstration: z.boolean() }),
});
export type Session = z.output<typeof session>;

export const invitationSeen = object({
  organisation: z.string(),
  invitedBy: z.string().nullable(),
  email: z.string().nullable(),
  name: z.string(),
  language: z.enum(languages),
  guest: z.boolean(),
});

export const identityEndpoints = endpoints({
  'GET /api/session': { summary: 'Who is signed in, as which member.', access: 'open', answer: session },
  'POST /api/session/link': {
    summary: 'Sends a link to sign in to an address. The answer is the same whether or not the address is known.',
    access: 'open',
    body: object({ email, invitation: token.optional() }),
    answer: object({ sent: z.literal(true) }),
  },
  'POST /api/session/by-link': {
    summary: 'Signs in with the token of a link; a token serves once.',
    access: 'open',
    body: object({ token, invitation: token.optional() }),
    answer: object({ signedIn: z.literal(true) }),
  },
  'POST /api/session/by-password': {
    summary: 'Signs in with an address and a password.',
    access: 'open',
    body: object({ email, password: z.string().min(1).max(128), invitation: token.optional() }),
    answer: object({ signedIn: z.literal(true) }),
  },
  'GET /api/session/persons': {
    summary: 'In a demonstration only: the people that a visitor can be.',
    access: 'open',
    answer: object({
      items: z.array(
        object({
          id,
          name: z.string(),
          position: z.string(),
          entity: z.string(),
          language: z.enum(languages),
          roles: z.array(z.enum(roles)),
          guest: z.boolean(),
          pick: z.record(z.enum(languages), z.string()).nullable(),
        }),
      ),
    }),
  },
  'POST /api/session/by-demonstration': {
    summary: 'In a demonstration only: signs in as one of its people.',
    access: 'open',
    body: object({ memberId: id }),
    answer: object({ signedIn: z.literal(true) }),
  },
  'DELETE /api/session': { summary: 'Signs out.', access: 'open' },
  'PUT /api/session/organisation': {
    summary: 'Chooses the organisation to act in.',
    access: 'person',
    body: object({ organisationId: id }),
  },
  'GET /api/sessions': {
    summary: 'Where the person is signed in.',
    access: 'person',
    answer: object({
      items: z.array(object({ id, current: z.boolean(), userAgent: z.string(), signedInAt: time, expiresAt: time })),
    }),
  },
  'DELETE /api/sessions/:id': {
    summary: 'Ends one of the person’s sessions.',
    access: 'person',
    params: object({ id }),
  },
  'PUT /api/password': {
    summary: 'Sets or changes the password; ends the other sessions.',
    access: 'person',
    body: object({ current: z.string().max(128).optional(), password }),
  },
  'GET /api/invitations/by-token/:token': {
    summary: 'What an invitation opens.',
    access: 'open',
    params: object({ token }),
    answer: invitationSeen,
  },
  'POST /api/invitations/by-token/:token/acceptance': {
    summary: 'Takes up an invitation sent to an address: makes the person, signs them in and joins the organisation.',
    access: 'open',
    params: object({ token }),
    body: object({ name: line(120, 1), password: password.optional() }),
    answer: object({ signedIn: z.literal(true) }),
  },
  'POST /api/setup': {
    summary: 'Founds the organisation with its first administrator, once, with the code printed at the start.',
    access: 'open',
    body: object({
      code: z.string().max(64),
      organisation: line(120, 1),
      country: z.string().regex(/^[A-Z]{2}$/),
      language: z.enum(languages),
      name: line(120, 1),
      email,
      password,
    }),
    answer: object({ signedIn: z.literal(true) }),
  },
});
export type IdentityCalls = Calls<typeof identityEndpoints>;
