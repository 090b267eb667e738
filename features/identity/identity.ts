// Persons and their sessions: what the routes here and the organisations' invitations need of the identity library.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { unauthenticated } from '../../core/errors.ts';
import { isLanguage, type Language } from '../../core/languages.ts';
import { log } from '../../core/log.ts';
import { post } from '../../core/mail/post.ts';
import { type Actors, openActors } from './actors.ts';
import { type Library, openLibrary } from './library.ts';
import { linkLetter } from './words/mails.ts';

export interface Identity {
  library: Library;
  actors: Actors;
  pool: pg.Pool;
  publicUrl: string;
  /** Printed at the start while there is no organisation: whoever reads the console founds it. */
  setupCode: string;
  close: () => Promise<void>;
}

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** Whether this is what whoever erased the demonstration was given. */
export async function opensSetup(pool: Pick<pg.Pool, 'query'>, code: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM auth.verification WHERE identifier = 'setup' AND value = $1 AND "expiresAt" > now()`,
    [hashToken(code)],
  );
  return (rowCount ?? 0) > 0;
}

export async function openIdentity(pool: pg.Pool, listen: () => pg.Client, publicUrl: string): Promise<Identity> {
  const { rows } = await pool.query<{ value: string }>('SELECT value FROM auth.secret');
  const sendLink = async (email: string, token: string, invitation?: string) => {
    const url = new URL('/sign-in/link', publicUrl);
    // Behind the #, where no server, proxy or mail scanner logs it.
    url.hash = new URLSearchParams({ token, ...(invitation && { invitation }) }).toString();
    const member = await pool.query<{ organisation_id: string; language: string }>('SELECT * FROM auth.reader_of($1)', [
      email,
    ]);
    const language = member.rows[0]?.language;
    await post(pool, {
      organisationId: member.rows[0]?.organisation_id ?? null,
      kind: 'link',
      recipient: email,
      ...linkLetter(isLanguage(language) ? language : 'fr', url.href),
    });
  };
  const library = openLibrary({ pool, secret: rows[0]?.value ?? '', publicUrl, sendLink });
  const actors = await openActors(pool, listen);
  return { library, actors, pool, publicUrl, setupCode: newToken().slice(0, 12), close: () => actors.close() };
}

/** Finds the person at an address, or makes one whose address is proven. Resolves with their id. */
export async function ensurePerson(pool: Pick<pg.Pool, 'query'>, email: string, name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO auth."user" (name, email, "emailVerified") VALUES ($1, $2, true)
     ON CONFLICT (email) DO UPDATE SET "emailVerified" = true RETURNING id`,
    [name, email.toLowerCase()],
  );
  return (rows[0] as { id: string }).id;
}

/** Opens a session for a person; resolves with the headers that carry its cookie. */
export async function openSession(identity: Identity, userId: string, headers: Headers): Promise<Headers> {
  const answer = await identity.library.api.openSession({ body: { userId }, headers, asResponse: true });
  return answer.headers;
}

export async function setPassword(identity: Identity, userId: string, password: string): Promise<void> {
  const { password: tools } = await identity.library.$context;
  const hash = await tools.hash(password);
  await identity.pool.query(
    `INSERT INTO auth.account ("userId", "accountId", "providerId", password) VALUES ($1, $3, 'credential', $2)
     ON CONFLICT ("providerId", "accountId") DO UPDATE SET password = excluded.password, "updatedAt" = now()`,
    [userId, hash, userId],
  );
}

/** Sends a sign-in link in the background, so that the answer takes as long for an unknown address as for a known one. */
export function sendLinkLater(identity: Identity, email: string, headers: Headers, invitation?: string): void {
  const send = async () => {
    const known = await identity.pool.query('SELECT 1 FROM auth."user" WHERE email = $1', [email]);
    if (!known.rowCount && !invitation) return;
    if (!known.rowCount && !(await invitationBehind(identity.pool, invitation as string))) return;
    await identity.library.api.signInMagicLink({ body: { email, metadata: { invitation } }, headers });
  };
  send().catch((error: unknown) => log('error', 'identity.link_failed', { error }));
}

export interface InvitationBehind {
  organisation_id: string;
  organisation_name: string;
  email: string | null;
  name: string;
  language: Language;
  guest: boolean;
  invited_by: string | null;
}

export async function invitationBehind(pool: Pick<pg.Pool, 'query'>, token: string): Promise<InvitationBehind | null> {
  const { rows } = await pool.query<InvitationBehind>('SELECT * FROM auth.invitation_behind($1)', [hashToken(token)]);
  return rows[0] ?? null;
}

/** Makes the person a member; nothing happens where the invitation is used up, expired or someone else's. */
export async function acceptInvitation(
  pool: Pick<pg.Pool, 'query'>,
  token: string,
  userId: string,
  name: string,
): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT * FROM auth.accept_invitation($1, $2, $3)', [
    hashToken(token),
    userId,
    name,
  ]);
  return (rowCount ?? 0) > 0;
}

export async function signedIn(identity: Identity, token: string | null) {
  const found = token ? await identity.actors.find(token) : null;
  if (!found) throw unauthenticated();
  return found;
}
