// Versions: what the text was at a moment, who had written since the one before, and its name if somebody gave it one.

import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import type pg from 'pg';
import type * as Y from 'yjs';
import type { Context } from '../../../core/context.ts';
import { record } from '../../../core/events.ts';
import type { Language } from '../../../core/languages.ts';
import type { DocumentKey } from '../../../core/realtime/document-kind.ts';
import { fragmentName } from '../document/schema.ts';
import { toText } from '../document/text.ts';
import { lockDocument, readDocument } from '../queries.ts';
import { type Queryable, queryableOf } from '../queryable.ts';

/** Milliseconds of writing between two automatic versions (TRUST, "Limits"). */
export const versionEvery = 5 * 60_000;

/** What makes a version more than an automatic one: it is kept though nothing changed, and never thinned. */
export interface Kept {
  name?: string | null;
  restoredFrom?: string;
  at?: Date;
}

/** Keeps the document as a version; nothing is kept where it says and shows what the last one did. Resolves with the version's id. */
export async function keepVersion(
  queryable: Queryable | pg.Pool,
  key: DocumentKey,
  doc: Y.Doc,
  members: string[],
  { name = null, restoredFrom, at = new Date() }: Kept = {},
): Promise<string> {
  const { organisationId, name: release } = key;
  const language = await queryable.query('SELECT language FROM contribution WHERE organisation_id = $1 AND id = $2', [
    organisationId,
    release,
  ]);
  const text = toText(doc, (language.rows[0] as { language: Language }).language);
  const content = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragmentName));
  const json = JSON.stringify(text);
  for (;;) {
    const last = await queryable.query(
      `SELECT id, text = $3::jsonb AND content = $4::jsonb AS same FROM release_version WHERE organisation_id = $1 AND contribution_id = $2
       ORDER BY number DESC LIMIT 1`,
      [organisationId, release, json, JSON.stringify(content)],
    );
    if (last.rows[0]?.same && !name && !restoredFrom) return last.rows[0].id as string;
    const made = await queryable.query(
      `INSERT INTO release_version (organisation_id, contribution_id, number, name, content, text, members, restored_from, made_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4::jsonb, $5::jsonb, $6::uuid[], $7::uuid, $8::timestamptz
       FROM release_version WHERE organisation_id = $1 AND contribution_id = $2
       ON CONFLICT (organisation_id, contribution_id, number) DO NOTHING RETURNING id`,
      [organisationId, release, name, JSON.stringify(content), json, members, restoredFrom ?? null, at],
    );
    // Another node took the number in the same moment: what it kept is looked at, and this one comes after it.
    if (made.rows[0]) return made.rows[0].id as string;
  }
}

/** Keeps the text as it is stored now, whoever is typing; `members` are who had written, unless the caller knows. */
export async function keepVersionNow(
  ctx: Context,
  id: string,
  name: string | null,
  more: { restoredFrom?: string; members?: string[] } = {},
): Promise<{ id: string }> {
  await lockDocument(ctx, id);
  const { doc, members } = await readDocument(ctx, id);
  const key = { organisationId: ctx.actor.organisationId, name: id };
  const { restoredFrom } = more;
  const version = await keepVersion(queryableOf(ctx), key, doc, more.members ?? members, {
    name,
    at: ctx.now(),
    ...(restoredFrom && { restoredFrom }),
  });
  doc.destroy();
  if (name || restoredFrom)
    await record(ctx, { name: 'press_release.versioned', contributionId: id, data: { version } });
  return { id: version };
}
