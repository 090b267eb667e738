import { isAPIError } from 'better-auth/api';
import { conflict, forbidden, invalid, notFound, Refusal } from '../../core/errors.ts';
import { type Routes, routes, type Visitor } from '../../core/http/serve.ts';
import { attempt, signInLimits } from './attempts.ts';
import { identityEndpoints } from './contract.ts';
import {
  acceptInvitation,
  ensurePerson,
  type Identity,
  invitationBehind,
  isSame,
  opensSetup,
  openSession,
  sendLinkLater,
  setPassword,
  signedIn,
} from './identity.ts';
import { findSession, listDemonstrationPersons, type Picks } from './queries.ts';

const wrong = () => new Refusal('unauthenticated', 'sign_in.wrong', 'The address or the password is wrong.');
const spent = () => new Refusal('unauthenticated', 'link.spent', 'This link was used already, or is too old.');
const ok = { signedIn: true } as const;

/** A session found in the library's answer; its refusals become ours, without the library's words. */
async function enter(visitor: Visitor, answer: Promise<Response>, refusal: () => Refusal): Promise<string> {
  const response = await answer.catch((error: unknown) => {
    if (isAPIError(error)) throw refusal();
    throw error;
  });
  if (!response.ok) throw refusal();
  visitor.setCookies(response.headers);
  const { user } = (await response.json()) as { user: { id: string } };
  return user.id;
}

async function join(identity: Identity, token: string | undefined, userId: string): Promise<void> {
  if (!token) return;
  const { rows } = await identity.pool.query<{ name: string; email: string }>(
    'SELECT name, email FROM auth."user" WHERE id = $1',
    [userId],
  );
  const name = rows[0]?.name || rows[0]?.email.split('@')[0] || '';
  await acceptInvitation(identity.pool, token, userId, name);
  identity.actors.forget();
}

export function identityRoutes(identity: Identity, picks: Picks): Routes {
  const { library, pool } = identity;
  return routes(identityEndpoints, {
    'GET /api/session': (visitor) => findSession(identity, visitor.token),

    'POST /api/session/link': async ({ headers, address }, { body }) => {
      await attempt(pool, signInLimits('link', body.email, address));
      sendLinkLater(identity, body.email, headers, body.invitation);
      return { sent: true };
    },

    'POST /api/session/by-link': async (visitor, { body }) => {
      await attempt(pool, [{ key: `by-link:from:${visitor.address}`, most: 600, window: 900 }]);
      const answer = library.api.magicLinkVerify({
        query: { token: body.token },
        headers: visitor.headers,
        asResponse: true,
      });
      await join(identity, body.invitation, await enter(visitor, answer, spent));
      return ok;
    },

    'POST /api/session/by-password': async (visitor, { body }) => {
      await attempt(pool, signInLimits('password', body.email, visitor.address));
      const { email, password } = body;
      const answer = library.api.signInEmail({ body: { email, password }, headers: visitor.headers, asResponse: true });
      await join(identity, body.invitation, await enter(visitor, answer, wrong));
      return ok;
    },

    'GET /api/session/persons': () => listDemonstrationPersons(identity, picks),

    'POST /api/session/by-demonstration': async (visitor, { body }) => {
      const { rows } = await pool.query<{ user_id: string }>('SELECT user_id FROM auth.demonstration_person($1)', [
        body.memberId,
      ]);
      if (!rows[0]) throw notFound();
      visitor.setCookies(await openSession(identity, rows[0].user_id, visitor.headers));
      return ok;
    },

    'DELETE /api/session': async (visitor) => {
      const answer = await library.api.signOut({ headers: visitor.headers, asResponse: true });
      visitor.setCookies(answer.headers);
      identity.actors.forget();
    },

    'PUT /api/session/organisation': async (visitor, { body }) => {
      const { userId, sessionId } = await signedIn(identity, visitor.token);
      const { rows } = await pool.query<{ organisation_id: string }>('SELECT * FROM auth.memberships($1)', [userId]);
      if (!rows.some((row) => row.organisation_id === body.organisationId)) throw notFound();
      await pool.query('UPDATE auth.session SET "organisationId" = $2 WHERE id = $1', [sessionId, body.organisationId]);
      identity.actors.forget();
    },

    'GET /api/sessions': async (visitor) => {
      const { userId, sessionId } = await signedIn(identity, visitor.token);
      const { rows } = await pool.query<{ id: string; userAgent: string | null; createdAt: Date; expiresAt: Date }>(
        `SELECT id, "userAgent", "createdAt", "expiresAt" FROM auth.session
         WHERE "userId" = $1 AND "expiresAt" > now() ORDER BY "createdAt" DESC LIMIT 100`,
        [userId],
      );
      return {
        items: rows.map((row) => ({
          id: row.id,
          current: row.id === sessionId,
          userAgent: row.userAgent ?? '',
          signedInAt: row.createdAt.toISOString(),
          expiresAt: row.expiresAt.toISOString(),
        })),
      };
    },

    'DELETE /api/sessions/:id': async (visitor, { params }) => {
      const { userId } = await signedIn(identity, visitor.token);
      const ended = await pool.query('DELETE FROM auth.session WHERE id = $1 AND "userId" = $2', [params.id, userId]);
      if (!ended.rowCount) throw notFound();
      identity.actors.forget();
    },

    'PUT /api/password': async (visitor, { body }) => {
      const { userId, sessionId, email } = await signedIn(identity, visitor.token);
      await attempt(pool, signInLimits('change', email, visitor.address));
      const has = await pool.query(`SELECT 1 FROM auth.account WHERE "userId" = $1 AND "providerId" = 'credential'`, [
        userId,
      ]);
      if (has.rowCount) {
        const verified = await library.api
          .verifyPassword({ body: { password: body.current ?? '' }, headers: visitor.headers, asResponse: true })
          .catch(() => null);
        if (!verified?.ok) throw forbidden('password.wrong', 'The current password is wrong.');
      }
      await setPassword(identity, userId, body.password);
      await pool.query('DELETE FROM auth.session WHERE "userId" = $1 AND id <> $2', [userId, sessionId]);
      identity.actors.forget();
    },

    'GET /api/invitations/by-token/:token': async (visitor, { params }) => {
      await attempt(pool, [{ key: `invitation:from:${visitor.address}`, most: 1200, window: 900 }]);
      const found = await invitationBehind(pool, params.token);
      if (!found) throw notFound('invitation.gone');
      return {
        organisation: found.organisation_name,
        invitedBy: found.invited_by,
        email: found.email,
        name: found.name,
        language: found.language,
        guest: found.guest,
      };
    },

    'POST /api/invitations/by-token/:token/acceptance': async (visitor, { params, body }) => {
      const found = await invitationBehind(pool, params.token);
      if (!found) throw notFound('invitation.gone');
      // A link that goes round proves no address: its holder asks for a sign-in link first.
      if (!found.email)
        throw invalid([
          { path: 'params.token', code: 'invitation.needs_address', message: 'Sign in with a link first.' },
        ]);
      const known = await pool.query(
        'SELECT 1 FROM auth."user" u JOIN auth.session s ON s."userId" = u.id WHERE u.email = $1',
        [found.email],
      );
      const userId = await ensurePerson(pool, found.email, body.name);
      if (!(await acceptInvitation(pool, params.token, userId, body.name)))
        throw conflict('invitation.gone', 'This invitation cannot be used.');
      if (body.password && !known.rowCount) await setPassword(identity, userId, body.password);
      visitor.setCookies(await openSession(identity, userId, visitor.headers));
      return ok;
    },

    'POST /api/setup': async (visitor, { body }) => {
      await attempt(pool, [{ key: 'setup', most: 20, window: 900 }]);
      if (!isSame(body.code, identity.setupCode) && !(await opensSetup(pool, body.code)))
        throw forbidden('setup.code', 'This is not the code that the server printed.');
      const userId = await ensurePerson(pool, body.email, body.name);
      const { organisation, language, country, name } = body;
      const founded = await pool.query('SELECT * FROM auth.found_organisation($1, false, $2, $3, $4, $5)', [
        organisation,
        language,
        country,
        userId,
        name,
      ]);
      await pool.query(`DELETE FROM auth.verification WHERE identifier = 'setup'`);
      if (!founded.rowCount) throw conflict('setup.done', 'There is an organisation already.');
      await setPassword(identity, userId, body.password);
      visitor.setCookies(await openSession(identity, userId, visitor.headers));
      return ok;
    },
  });
}
