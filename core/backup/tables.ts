// What there is to keep: every table of the product's own schemas, its columns, its sequences, its foreign keys.
import type pg from 'pg';

/** The product's own schemas: whatever else a database holds is its operator's. */
export const schemas = ['public', 'auth'];

const notOfAnExtension = `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`;

export interface Table {
  /** With its schema: `public.member`. */
  name: string;
  /** All but those that the database works out by itself. */
  columns: string[];
}

/** `migration` is not among them: it follows from the program that restores. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname || '.' || c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND ${notOfAnExtension} AND c.oid <> to_regclass('public.migration')
     GROUP BY 1 ORDER BY 1`,
    [schemas],
  );
  return rows;
}

/** Anything that somebody could miss: a database with it is not empty. */
export async function hasTables(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND ${notOfAnExtension}) AS found`,
    [schemas],
  );
  return rows[0]?.found ?? false;
}

/** How far each sequence has come; those that gave nothing yet are left out. */
export async function listSequences(client: pg.ClientBase): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT schemaname || '.' || sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = ANY ($1) AND last_value IS NOT NULL ORDER BY 1`,
    [schemas],
  );
  return rows;
}

export interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT n.nspname || '.' || c.relname AS "table", k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND n.nspname = ANY ($1) ORDER BY 1, 2`,
    [schemas],
  );
  return rows;
}
