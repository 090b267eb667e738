// A house for a test: its own database, the whole application on a free port, and people who call it as a browser would.
import pg from 'pg';
import { inject } from 'vitest';
import type { Application } from '../../app/application.ts';
import type { Connection } from '../../core/database/connect.ts';
import type { Role } from '../../core/actor.ts';
import type { Language } from '../../core/languages.ts';
import { ensurePerson, openSession } from '../../features/identity/index.ts';
import { openNode } from './node.ts';
import { toDatabase } from './server.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers
  body: any;
  headers: Headers;
}

export interface TestPerson {
  id: string;
  name: string;
  userId: string;
  email: string;
  cookie: string;
  get: (path: string, body?: undefined, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  put: (path: string, body?: unknown) => Promise<Answer>;
  patch: (path: string, body?: unknown) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
}

export interface NewPerson {
  entity?: string;
  language?: Language;
  guest?: boolean;
  roles?: { role: Role; entity?: string }[];
  organisation?: string;
}

export interface House {
  origin: string;
  application: Application;
  connection: Connection;
  /** The database as its owner, for what no request can do. */
  owner: pg.Pool;
  organisationId: string;
  /** Ids of entities by name: `group`, `france` and `lyon` below it, `portugal`. */
  entities: Record<'group' | 'france' | 'lyon' | 'portugal', string>;
  person: (name: string, more?: NewPerson) => Promise<TestPerson>;
  visitor: Omit<TestPerson, 'id' | 'name' | 'userId' | 'email' | 'cookie'>;
  /** Another organisation in the same database, with one root entity. */
  foundOther: () => Promise<{ organisationId: string; entityId: string }>;
  /** Waits until every recorded event was handed to the reactions. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

/** Calls a node as a browser with this cookie would. */
export const callerAt = (origin: string) => (cookie: string | null) => {
  const send =
    (method: string) =>
    async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${origin}${path}`, {
        method,
        headers: {
          ...(cookie && { cookie }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json');
      return { status: response.status, body: json && text ? JSON.parse(text) : text, headers: response.headers };
    };
  return { get: send('GET'), post: send('POST'), put: send('PUT'), patch: send('PATCH'), delete: send('DELETE') };
};

const slug = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '.');

/** A house without anybody: whoever asks fills it; `entities.group` is then the root of what is there. */
export const openEmptyHouse = (options: { limits?: boolean } = {}): Promise<House> =>
  openHouse({ ...options, empty: true });

export async function openHouse(options: { now?: () => Date; empty?: boolean; limits?: boolean } = {}): Promise<House> {
  const server = inject('server');
  const database = `${server.template}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new pg.Client(server.owner);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database} TEMPLATE ${server.template}`);
  const own = toDatabase(server.owner, database);
  const node = await openNode(own, server.users, options);
  const { origin, application, connection } = node;
  const owner = new pg.Pool({ ...own, max: 2 } as pg.PoolConfig);
  owner.on('error', () => {});

  // In an empty house these are asked for when they are first needed, once somebody has filled it.
  let organisationId = '';
  const entities = { group: '', france: '', lyon: '', portugal: '' };
  const addEntity = async (name: string, parent: string | null, country: string, organisation = organisationId) => {
    const { rows } = await owner.query(
      `INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
       SELECT $1, i, $2, coalesce((SELECT path FROM entity WHERE organisation_id = $1 AND id = $2), '{}') || i, $3, $4, 'fr'
       FROM (SELECT gen_random_uuid() AS i) n RETURNING id`,
      [organisation, parent, name, country],
    );
    return rows[0].id as string;
  };
  const adopt = async () => {
    if (organisationId) return;
    const root = await owner.query('SELECT organisation_id, id FROM entity WHERE parent_id IS NULL');
    organisationId = root.rows[0].organisation_id;
    for (const name of Object.keys(entities) as (keyof typeof entities)[]) entities[name] = root.rows[0].id;
  };
  if (!options.empty) {
    const founded = await owner.query(
      `INSERT INTO organisation (name, language) VALUES ('Maison Test', 'fr') RETURNING id`,
    );
    organisationId = founded.rows[0].id;
    entities.group = await addEntity('Groupe', null, 'FR');
    entities.france = await addEntity('France', entities.group, 'FR');
    entities.lyon = await addEntity('Lyon', entities.france, 'FR');
    entities.portugal = await addEntity('Portugal', entities.group, 'PT');
  }

  const call = callerAt(origin);

  const person = async (name: string, more: NewPerson = {}): Promise<TestPerson> => {
    await adopt();
    const email = `${slug(name)}@example.org`;
    const userId = await ensurePerson(connection.auth, email, name);
    const organisation = more.organisation ?? organisationId;
    const { rows } = await owner.query(
      `INSERT INTO member (organisation_id, user_id, name, entity_id, language, guest) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [organisation, userId, name, more.entity ?? entities.lyon, more.language ?? 'fr', more.guest ?? false],
    );
    const id = rows[0].id as string;
    for (const { role, entity } of more.roles ?? []) {
      await owner.query(
        'INSERT INTO member_role (organisation_id, member_id, role, entity_id) VALUES ($1, $2, $3, $4)',
        [organisation, id, role, entity ?? null],
      );
    }
    const cookies = (await openSession(application.identity, userId, new Headers())).getSetCookie();
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    return { id, name, userId, email, cookie, ...call(cookie) };
  };

  return {
    origin,
    application,
    connection,
    owner,
    get organisationId() {
      return organisationId;
    },
    entities,
    person,
    visitor: call(null),
    async foundOther() {
      const other = await owner.query(`INSERT INTO organisation (name) VALUES ('Ailleurs') RETURNING id`);
      const id = other.rows[0].id as string;
      return { organisationId: id, entityId: await addEntity('Ailleurs', null, 'FR', id) };
    },
    settle: () => application.reactions.settle(),
    async close() {
      await node.close();
      await owner.end();
      await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await admin.end();
    },
  };
}
