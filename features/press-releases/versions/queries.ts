import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { notFound } from '../../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../../core/http/cursor.ts';
import { findSubject } from '../../contributions/index.ts';
import type { KeptNode } from '../document/rewrite.ts';
import { fragmentName } from '../document/schema.ts';
import { readDocument } from '../queries.ts';
import type { ReleaseText } from '../release-text.ts';
import type { Version } from './contract.ts';
import { formattingOf } from './formatting.ts';

interface VersionRow {
  id: string;
  number: number;
  name: string | null;
  made_at: Date;
  contributors: { id: string; name: string }[] | null;
  suggested: Version['suggested'];
  changed: Version['changed'];
  restored_from: Version['restoredFrom'];
}

const named = (members: ReturnType<typeof sql>) => sql`(SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name)
  ORDER BY m.name) FROM member m WHERE m.organisation_id = v.organisation_id AND m.id = ANY (${members}))`;

/** Whose words were taken in after one moment and until another. */
const suggestedBetween = (ctx: Context, id: string, after: RawBuilder<unknown>, until: RawBuilder<unknown>) => sql`(
  SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('section', CASE p.section WHEN 'dateline' THEN 'place' ELSE p.section END,
    'member', jsonb_build_object('id', m.id, 'name', m.name))), '[]') FROM suggestion t
  JOIN passage p ON p.organisation_id = t.organisation_id AND p.comment_id = t.comment_id
  JOIN comment k ON k.organisation_id = t.organisation_id AND k.id = t.comment_id AND NOT k.sealed AND k.removed_at IS NULL
    AND k.hidden_at IS NULL
  JOIN member m ON m.organisation_id = k.organisation_id AND m.id = k.author_id
  WHERE t.organisation_id = ${ctx.actor.organisationId} AND t.contribution_id = ${id} AND t.outcome = 'accepted'
    AND t.settled_at > coalesce(${after}, '-infinity') AND t.settled_at <= ${until})`;

/** A version with what it changed: against the one that stands before it, whatever was thinned between them. */
const versionCard = (ctx: Context, id: string, more = sql``) => sql`SELECT v.id, v.number, v.name, v.made_at, ${more}
    ${named(sql`v.members`)} AS contributors,
    ${suggestedBetween(ctx, id, sql`b.made_at`, sql`v.made_at`)} AS suggested,
    ARRAY(SELECT s.key FROM jsonb_each(v.text) s WHERE s.key <> 'language' AND s.value IS DISTINCT FROM b.text -> s.key
      UNION SELECT s.node ->> 'type' FROM jsonb_array_elements(v.content -> 'content') WITH ORDINALITY s (node, at)
      LEFT JOIN jsonb_array_elements(b.content -> 'content') WITH ORDINALITY o (node, at) ON o.at = s.at
      WHERE s.node ->> 'type' <> 'dateline' AND s.node IS DISTINCT FROM o.node) AS changed,
    (SELECT jsonb_build_object('id', o.id, 'number', o.number, 'name', o.name) FROM release_version o
      WHERE o.organisation_id = v.organisation_id AND o.id = v.restored_from) AS restored_from
  FROM release_version v LEFT JOIN LATERAL (SELECT p.text, p.content, p.made_at FROM release_version p WHERE p.organisation_id = v.organisation_id
    AND p.contribution_id = v.contribution_id AND p.number < v.number ORDER BY p.number DESC LIMIT 1) b ON true
  WHERE v.organisation_id = ${ctx.actor.organisationId} AND v.contribution_id = ${id}`;

const presentVersion = (row: VersionRow): Version => ({
  id: row.id,
  number: row.number,
  name: row.name,
  contributors: row.contributors ?? [],
  suggested: row.suggested,
  madeAt: row.made_at.toISOString(),
  changed: row.changed,
  restoredFrom: row.restored_from,
});

export async function listVersions(
  ctx: Context,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  await findSubject(ctx, id);
  const after = fromCursor(cursor, ['number']);
  const { rows } = await sql<VersionRow>`${versionCard(ctx, id)} ${after ? sql`AND v.number < ${after[0]}::int` : sql``}
    ORDER BY v.number DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  return toPage(rows, limit, presentVersion, (row) => toCursor(row.number));
}

export async function findVersion(ctx: Context, id: string, versionId: string) {
  await findSubject(ctx, id);
  const { rows } = await sql<
    VersionRow & { text: ReleaseText; content: KeptNode }
  >`${versionCard(ctx, id, sql`v.text, v.content,`)} AND v.id = ${versionId}`.execute(ctx.db);
  if (!rows[0]) throw notFound();
  const { text, content } = rows[0];
  return { version: presentVersion(rows[0]), text, formatting: formattingOf(content) };
}

export async function findText(ctx: Context, id: string) {
  await findSubject(ctx, id);
  const { doc, text } = await readDocument(ctx, id);
  const content = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragmentName)) as KeptNode;
  doc.destroy();
  const last = sql`(SELECT max(v.made_at) FROM release_version v
    WHERE v.organisation_id = ${ctx.actor.organisationId} AND v.contribution_id = ${id})`;
  const { rows } = await sql<Pick<VersionRow, 'contributors' | 'suggested'>>`SELECT
    ${suggestedBetween(ctx, id, last, sql`'infinity'`)} AS suggested,
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM member m
      WHERE m.organisation_id = ${ctx.actor.organisationId} AND m.id IN (
        SELECT unnest(u.members) FROM live_update u WHERE u.organisation_id = m.organisation_id AND u.contribution_id = ${id}
          AND u.stored_at > coalesce(${last}, '-infinity'))) AS contributors`.execute(ctx.db);
  const { contributors, suggested } = rows[0] ?? { contributors: null, suggested: [] };
  return { text, formatting: formattingOf(content), contributors: contributors ?? [], suggested };
}
