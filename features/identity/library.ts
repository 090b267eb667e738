// The identity library, kept behind our own routes: none of its endpoints is reachable by itself.
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink } from 'better-auth/plugins/magic-link';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { z } from 'zod';

const day = 86_400;

/** Opens a session for a person whose right to it our own code has just established (an invitation, a demonstration). */
const ownSessions = () =>
  ({
    id: 'own-sessions',
    endpoints: {
      openSession: createAuthEndpoint(
        '/own/session',
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          if (!user) return ctx.json({ opened: false });
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ opened: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

export interface LibraryOptions {
  pool: pg.Pool;
  secret: string;
  publicUrl: string;
  sendLink: (email: string, token: string, invitation: string | undefined) => Promise<void>;
}

export function openLibrary({ pool, secret, publicUrl, sendLink }: LibraryOptions) {
  const secure = publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Sillage',
    secret,
    baseURL: publicUrl,
    basePath: '/api/identity',
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
    },
    session: {
      expiresIn: 30 * day,
      updateAge: day,
      additionalFields: { organisationId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: secure ? '__Host-sillage' : 'sillage',
          attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: 15 * 60,
        storeToken: 'hashed',
        // A link is only ever sent to a known address, or to one that holds an invitation: whoever proves it may enter.
        disableSignUp: false,
        sendMagicLink: ({ email, token, metadata }) =>
          sendLink(email, token, metadata?.invitation as string | undefined),
      }),
      ownSessions(),
    ],
  });
}

export type Library = ReturnType<typeof openLibrary>;
