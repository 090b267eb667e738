// Writes core/database/tables.generated.ts from a freshly migrated database; `--check` only compares.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../core/database/embedded.ts';
import { migrate } from '../core/database/migrate.ts';

const target = join(import.meta.dirname, '..', 'core', 'database', 'tables.generated.ts');
const plain: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  date: 'string',
  bytea: 'Buffer',
  tsvector: 'string',
  _uuid: 'string[]',
  _text: 'string[]',
};

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: string;
  column_default: string | null;
  is_identity: string;
  is_generated: string;
  allowed: string | null;
}

const pascal = (name: string) => name.replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase());

function columnType(column: Column): string {
  if (column.udt_name === 'jsonb') {
    return column.is_nullable === 'YES' || column.column_default ? 'OptionalJson' : 'Json';
  }
  const values = column.allowed?.match(/'([^']+)'::text/g)?.map((v) => v.replace('::text', ''));
  let type =
    values && /^CHECK \(\((\w+) = ANY/.test(column.allowed ?? '') ? values.join(' | ') : plain[column.udt_name];
  if (!type) throw new Error(`No type for ${column.table_name}.${column.column_name} (${column.udt_name})`);
  if (column.is_nullable === 'YES') type += ' | null';
  if (column.is_identity === 'YES' || column.is_generated === 'ALWAYS') return `GeneratedAlways<${type}>`;
  return column.column_default ? `Generated<${type}>` : type;
}

const dataDir = mkdtempSync(join(tmpdir(), 'sillage-tables-'));
const { chmodSync } = await import('node:fs');
chmodSync(dataDir, 0o755);
const server = await startEmbedded(dataDir);
try {
  await migrate(server.owner, 'roles');
  const client = new pg.Client(server.owner);
  await client.connect();
  const { rows } = await client.query<Column>(`
    SELECT c.table_name, c.column_name, c.udt_name, c.is_nullable, c.column_default, c.is_identity, c.is_generated,
      coalesce((SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
        WHERE k.conrelid = format('public.%I', c.table_name)::regclass AND k.contype = 'c'
          AND pg_get_constraintdef(k.oid) LIKE 'CHECK ((' || c.column_name || ' = ANY%' LIMIT 1),
        (SELECT 'CHECK ((' || (regexp_match(p.prosrc, c.column_name || ' = ANY \\(ARRAY\\[[^]]+\\]\\)'))[1] FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.proname = 'holds_' || c.table_name)) AS allowed
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`);
  await client.end();
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const parts = [
    '// Made by scripts/tables.ts from the migrated database: change a migration, then run `node scripts/run.mjs scripts/tables.ts`.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    '',
    '/** A jsonb column: written as text, read as whatever it holds. */',
    '// biome-ignore lint/suspicious/noExplicitAny: the column says nothing more',
    'type Json = ColumnType<any, string, string>;',
    '// biome-ignore lint/suspicious/noExplicitAny: the column says nothing more',
    'type OptionalJson = ColumnType<any, string | undefined, string>;',
    '',
  ];
  for (const [table, columns] of tables) {
    parts.push(`export interface ${pascal(table)}Table {`);
    for (const column of columns) parts.push(`  ${column.column_name}: ${columnType(column)};`);
    parts.push('}', '');
  }
  parts.push('export interface Tables {', ...[...tables.keys()].map((t) => `  ${t}: ${pascal(t)}Table;`), '}', '');
  const text = parts.join('\n');
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      console.error('core/database/tables.generated.ts is not what the migrations make: run scripts/tables.ts');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
