// Who a session token stands for, remembered until anything about it changes anywhere.
import type pg from 'pg';
import type { Actor } from '../../core/actor.ts';
import { isLanguage } from '../../core/languages.ts';
import { log } from '../../core/log.ts';

interface ActorRow {
  session_id: string;
  expires_at: Date;
  user_id: string;
  email: string;
  organisation_id: string | null;
  member_id: string;
  name: string;
  language: string;
  guest: boolean;
  entity_id: string;
  entity_name: string;
  entity_path: string[];
  demonstration: boolean;
  roles: Actor['roles'];
}

export interface SignedIn {
  sessionId: string;
  userId: string;
  email: string;
  expiresAt: Date;
  /** null: the person belongs to no organisation. */
  actor: Actor | null;
}

export interface Actors {
  find: (token: string) => Promise<SignedIn | null>;
  forget: () => void;
  close: () => Promise<void>;
}

const most = 20_000;

function present(row: ActorRow): SignedIn {
  const { organisation_id: organisationId } = row;
  const actor: Actor | null = organisationId
    ? {
        organisationId,
        memberId: row.member_id,
        userId: row.user_id,
        sessionId: row.session_id,
        name: row.name,
        language: isLanguage(row.language) ? row.language : 'fr',
        guest: row.guest,
        entityId: row.entity_id,
        entityName: row.entity_name,
        entityPath: row.entity_path,
        demonstration: row.demonstration,
        roles: row.roles,
      }
    : null;
  return { sessionId: row.session_id, userId: row.user_id, email: row.email, expiresAt: row.expires_at, actor };
}

/**
 * Remembers actors as long as a listening connection would tell of a change (a session ended, a role, a suspension);
 * while that connection is down, every request asks the database.
 */
export async function openActors(pool: pg.Pool, listen: () => pg.Client): Promise<Actors> {
  const known = new Map<string, SignedIn>();
  let trusted = false;
  let closed = false;
  let listener: pg.Client | null = null;
  let changes = 0;
  const forget = () => {
    changes++;
    known.clear();
  };

  const connect = async (): Promise<void> => {
    const client = listen();
    const lost = () => {
      if (listener !== client) return;
      listener = null;
      trusted = false;
      forget();
      if (!closed) setTimeout(() => void connect(), 500).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', forget);
    listener = client;
    try {
      await client.connect();
      await client.query('LISTEN actor_changed');
      forget();
      trusted = true;
    } catch (error) {
      log('warn', 'actors.not_listening', { error });
      await client.end().catch(() => {});
      lost();
    }
  };
  await connect();

  return {
    async find(token) {
      const remembered = known.get(token);
      if (remembered && remembered.expiresAt > new Date()) return remembered;
      const asked = changes;
      const ask = () => pool.query<ActorRow>({ name: 'actor', text: 'SELECT * FROM auth.actor($1)', values: [token] });
      // Where everything is locked at once (a demonstration is erased), one of two that wait for each other is sent away.
      const { rows } = await ask().catch((error: { code?: string }) => {
        if (error.code !== '40P01') throw error;
        return ask();
      });
      const found = rows[0] ? present(rows[0]) : null;
      // What changed while we asked may have been read before the change.
      if (found && trusted && changes === asked) {
        if (known.size >= most) known.clear();
        known.set(token, found);
      }
      return found;
    },
    forget,
    close: async () => {
      closed = true;
      await listener?.end().catch(() => {});
    },
  };
}
