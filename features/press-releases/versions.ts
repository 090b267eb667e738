// Versions: what the text was at a moment, who had written since the one before, and its name if somebody gave it one.

import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type pg from 'pg';
import type * as Y from 'yjs';
import type { Language } from '../../core/languages.ts';
import type { DocumentKey } from '../../core/realtime/document-kind.ts';
import { fragmentName } from './document/schema.ts';
import { toText } from './document/text.ts';

/** Milliseconds of writing between two automatic versions (TRUST, "Limits"). */
export const versionEvery = 5 * 60_000;

/** Where a version is written: the worker's pool, or the transaction of whoever names it. */
export interface Queryable {
  // biome-ignore lint/suspicious/noExplicitAny: rows are typed where they are read
  query: (text: string, values: unknown[]) => Promise<{ rows: any[] }>;
}

/** Keeps the document as a version; nothing is kept where it says what the last one said. Resolves with the version's id. */
export async function keepVersion(
  queryable: Queryable | pg.Pool,
  key: DocumentKey,
  doc: Y.Doc,
  members: string[],
  name: string | null,
): Promise<string> {
  const { organisationId, name: release } = key;
  const language = await queryable.query('SELECT language FROM contribution WHERE organisation_id = $1 AND id = $2', [
    organisationId,
    release,
  ]);
  const text = toText(doc, (language.rows[0] as { language: Language }).language);
  const content = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragmentName));
  const json = JSON.stringify(text);
  const last = await queryable.query(
    `SELECT id, name, text = $3::jsonb AS same FROM release_version WHERE organisation_id = $1 AND contribution_id = $2
     ORDER BY number DESC LIMIT 1`,
    [organisationId, release, json],
  );
  if (last.rows[0]?.same && !name) return last.rows[0].id as string;
  const made = await queryable.query(
    `INSERT INTO release_version (organisation_id, contribution_id, number, name, content, text, members)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4::jsonb, $5::jsonb, $6::uuid[]
     FROM release_version WHERE organisation_id = $1 AND contribution_id = $2
     ON CONFLICT (organisation_id, contribution_id, number) DO NOTHING RETURNING id`,
    [organisationId, release, name, JSON.stringify(content), json, members],
  );
  return (made.rows[0] ?? last.rows[0])?.id as string;
}
