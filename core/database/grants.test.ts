// What each role of the database may do, held from outside: a new table or function does not widen it unseen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../seeds/testing/house.ts';

let house: House;
const column = async (text: string): Promise<string[]> =>
  (await house.owner.query(text)).rows.map((row) => String(Object.values(row)[0]));

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const roles = `(VALUES ('sillage_app'), ('sillage_worker'), ('sillage_auth')) AS r (role)`;

describe('no role of the program', () => {
  it('owns a table, may go round row-level security, or makes things in the schemas of others', async () => {
    expect(
      await column(`SELECT rolname FROM pg_roles WHERE rolname IN ('sillage_app', 'sillage_worker', 'sillage_auth')
        AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`),
    ).toEqual([]);
    expect(
      await column(`SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relowner::regrole::text IN ('sillage_app', 'sillage_worker', 'sillage_auth') AND n.nspname <> 'graphile_worker'
          AND n.nspname !~ '^pg_'`),
    ).toEqual([]);
    expect(
      await column(`SELECT r.role || ' ' || n.nspname FROM pg_namespace n, ${roles} WHERE n.nspname IN ('public', 'auth')
        AND has_schema_privilege(r.role, n.oid, 'CREATE')`),
    ).toEqual([]);
  });

  it('enters a schema that is not its own', async () => {
    expect(
      await column(`SELECT r.role || ' ' || n.nspname FROM pg_namespace n, ${roles}
        WHERE n.nspname IN ('public', 'auth', 'graphile_worker') AND has_schema_privilege(r.role, n.oid, 'USAGE') ORDER BY 1`),
    ).toEqual([
      'sillage_app public',
      'sillage_auth auth',
      'sillage_auth public',
      'sillage_worker graphile_worker',
      'sillage_worker public',
    ]);
  });

  it('may call what runs with the owner’s rights unless it was named for it', async () => {
    expect(
      await column(`SELECT p.oid::regprocedure FROM pg_proc p WHERE p.prosecdef AND p.prorettype <> 'trigger'::regtype
        AND p.pronamespace IN ('public'::regnamespace, 'auth'::regnamespace)
        AND EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)`),
    ).toEqual([]);
  });

  it('calls what runs with the owner’s rights where names are looked up in a place of somebody else’s', async () => {
    expect(
      await column(`SELECT p.oid::regprocedure FROM pg_proc p WHERE p.prosecdef
        AND p.pronamespace IN ('public'::regnamespace, 'auth'::regnamespace)
        AND NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c ~ '^search_path=.*pg_temp$')`),
    ).toEqual([]);
  });

  it('is given a table by everybody’s rights, or all of one at once', async () => {
    expect(
      await column(`SELECT c.relname FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace IN ('public'::regnamespace, 'auth'::regnamespace) AND c.relkind = 'r' AND (a.grantee = 0
          OR a.grantee::regrole::text LIKE 'sillage\\_%' AND a.grantee <> c.relowner
            AND a.privilege_type IN ('TRUNCATE', 'TRIGGER', 'REFERENCES'))`),
    ).toEqual([]);
  });
});

describe('a role of the program', () => {
  it('works under row-level security on every table that it may touch, in public', async () => {
    expect(
      await column(`SELECT DISTINCT c.relname FROM pg_class c, ${roles} WHERE c.relnamespace = 'public'::regnamespace
        AND c.relkind = 'r' AND NOT c.relrowsecurity
        AND has_table_privilege(r.role, c.oid, 'SELECT, INSERT, UPDATE, DELETE')`),
    ).toEqual([]);
  });

  it('that serves requests reads nothing of who searched words, what one sees, what stops mails, or of identity', async () => {
    const hidden = [
      'contribution_words',
      'member_sight',
      'mail_key',
      'demonstration_erasure',
      'merge_addition',
      'auth.session',
      'auth."user"',
    ];
    for (const table of hidden)
      await expect(house.connection.app.query(`SELECT 1 FROM ${table} LIMIT 1`), table).rejects.toMatchObject({
        code: '42501',
      });
    await expect(house.connection.app.query('SELECT read_percent FROM review_participant')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('that works at jobs reads nothing of what is noted, weighed or said in the rooms where one decides', async () => {
    const rooms = ['review_note', 'review_reply', 'score_sheet', 'score', 'consent_turn', 'consent_objection'];
    for (const table of [...rooms, 'merge_addition'])
      await expect(house.connection.worker.query(`SELECT 1 FROM ${table} LIMIT 1`), table).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('that works at jobs cannot read who gave under seal, nor what only a sealed author is told', async () => {
    for (const table of ['seal', 'comment_seal', 'member_sight', 'auth.session'])
      await expect(house.connection.worker.query(`SELECT 1 FROM ${table} LIMIT 1`), table).rejects.toMatchObject({
        code: '42501',
      });
    for (const asked of ['member_id', 'answer', 'key'])
      await expect(house.connection.worker.query(`SELECT ${asked} FROM idempotency_key LIMIT 1`)).rejects.toMatchObject(
        { code: '42501' },
      );
  });
});
