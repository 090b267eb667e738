import { sql } from 'kysely';
import * as Y from 'yjs';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import type { Language } from '../../core/languages.ts';
import { type Audience, findPage, findSubject, type Stage } from '../contributions/index.ts';
import { type CheckId, check, type Report } from './checks/index.ts';
import type { ReleasePage } from './contract.ts';
import { toText } from './document/text.ts';
import { frozenStages, mayAskDecision, mayAskOpening, mayWriteText, stagesOpenTo } from './policy.ts';
import type { ReleaseText } from './release-text.ts';

/** Waits for whoever stores or freezes the document, and holds it until the transaction ends. */
export async function lockDocument(ctx: Context, id: string): Promise<void> {
  await sql`SELECT lock_document(${id})`.execute(ctx.db);
}

/** The document as it is stored; the caller destroys it. `members` have written since the last version. */
export async function readDocument(
  ctx: Context,
  id: string,
): Promise<{ doc: Y.Doc; text: ReleaseText; members: string[] }> {
  const { rows } = await sql<{ state: Buffer; language: Language; updates: Buffer[] | null; members: string[] | null }>`
    SELECT d.state, c.language, u.updates, u.members
    FROM live_document d JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
    CROSS JOIN LATERAL (SELECT array_agg(l.updates ORDER BY l.id) AS updates,
      (SELECT array_agg(DISTINCT m) FROM live_update k, unnest(k.members) m
        WHERE k.organisation_id = d.organisation_id AND k.contribution_id = d.contribution_id) AS members
      FROM live_update l WHERE l.organisation_id = d.organisation_id AND l.contribution_id = d.contribution_id) u
    WHERE d.organisation_id = ${ctx.actor.organisationId} AND d.contribution_id = ${id}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of [row.state, ...(row.updates ?? [])]) Y.applyUpdate(doc, new Uint8Array(update));
  });
  return { doc, text: toText(doc, row.language), members: row.members ?? [] };
}

interface ReleaseRow {
  opens_to: Audience;
  embargo_until: Date | null;
  translation_of: string | null;
  translated_version_id: string | null;
  opening_asked_at: Date | null;
}

interface Parts {
  stages: { stage: Stage; at: string; by: { id: string; name: string } | null; reason: string }[] | null;
  explanations: { checkId: string; reason: string; by: { id: string; name: string } | null; at: string }[] | null;
  contributors: { id: string; name: string }[] | null;
  translations: { id: string; language: Language; title: string; master: boolean; lags: boolean }[] | null;
  images: { id: string; alternative: string; width: number; height: number }[] | null;
  open_questions: number;
}

const iso = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/** Everything around the text, in one statement. */
async function findParts(ctx: Context, id: string, release: ReleaseRow): Promise<Parts> {
  const organisation = ctx.actor.organisationId;
  const master = release.translation_of ?? id;
  const who = (column: string) => sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
    WHERE m.organisation_id = ${organisation} AND m.id = ${sql.ref(column)})`;
  const { rows } = await sql<Parts>`SELECT
    (SELECT jsonb_agg(jsonb_build_object('stage', s.stage, 'at', to_char(s.entered_at AT TIME ZONE 'UTC', ${iso}), 'by', ${who('s.entered_by')},
        'reason', s.reason) ORDER BY s.entered_at) FROM stage_entry s WHERE s.organisation_id = ${organisation} AND s.contribution_id = ${id}) AS stages,
    (SELECT jsonb_agg(jsonb_build_object('checkId', x.check_id, 'reason', x.reason, 'by', ${who('x.explained_by')},
        'at', to_char(x.explained_at AT TIME ZONE 'UTC', ${iso})) ORDER BY x.check_id)
      FROM check_explanation x WHERE x.organisation_id = ${organisation} AND x.contribution_id = ${id}) AS explanations,
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM member m WHERE m.organisation_id = ${organisation}
      AND m.id IN (SELECT unnest(v.members) FROM release_version v WHERE v.organisation_id = ${organisation} AND v.contribution_id = ${id}
        UNION SELECT unnest(l.members) FROM live_update l WHERE l.organisation_id = ${organisation} AND l.contribution_id = ${id})) AS contributors,
    (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'language', c.language, 'title', c.title, 'master', c.id = ${master},
        'lags', r.translated_version_id IS NOT NULL AND r.translated_version_id <> coalesce((SELECT v.id FROM release_version v
          WHERE v.organisation_id = ${organisation} AND v.contribution_id = ${master} ORDER BY v.number DESC LIMIT 1), r.translated_version_id))
        ORDER BY c.language)
      FROM press_release r JOIN contribution c ON c.organisation_id = r.organisation_id AND c.id = r.contribution_id
      WHERE r.organisation_id = ${organisation} AND c.id <> ${id} AND (r.contribution_id = ${master} OR r.translation_of = ${master})
        AND c.standing = 'published') AS translations,
    (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'alternative', i.alternative, 'width', i.width, 'height', i.height) ORDER BY i.added_at)
      FROM appendix_image i WHERE i.organisation_id = ${organisation} AND i.contribution_id = ${id}) AS images,
    (SELECT c.open_question_count FROM contribution c WHERE c.organisation_id = ${organisation} AND c.id = ${id}) AS open_questions`.execute(
    ctx.db,
  );
  return rows[0] as Parts;
}

export async function findRelease(ctx: Context, id: string): Promise<ReleaseRow> {
  return ctx.db
    .selectFrom('press_release as r')
    .leftJoin('opening as o', (join) =>
      join.onRef('o.organisation_id', '=', 'r.organisation_id').onRef('o.contribution_id', '=', 'r.contribution_id'),
    )
    .select(['r.opens_to', 'r.embargo_until', 'r.translation_of', 'r.translated_version_id'])
    .select('o.asked_at as opening_asked_at')
    .where('r.organisation_id', '=', ctx.actor.organisationId)
    .where('r.contribution_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
}

export async function findReleasePage(ctx: Context, id: string): Promise<ReleasePage> {
  const [release, found, { doc, text }] = await Promise.all([
    findRelease(ctx, id),
    findSubject(ctx, id),
    readDocument(ctx, id),
  ]);
  const { subject } = found;
  const [page, parts] = await Promise.all([findPage(ctx, id, found), findParts(ctx, id, release)]);
  doc.destroy();
  const { stage } = page.contribution;
  return {
    ...page,
    text,
    opensTo: release.opens_to,
    embargoUntil: release.embargo_until?.toISOString() ?? null,
    opening: release.opening_asked_at && { askedAt: release.opening_asked_at.toISOString() },
    mayAskOpening: mayAskOpening(ctx.actor, subject, release.embargo_until, ctx.now()),
    access: mayWriteText(ctx.actor, subject) ? 'write' : 'read',
    frozen: stage !== null && frozenStages.has(stage),
    stages: parts.stages ?? [],
    explanations: parts.explanations ?? [],
    contributors: parts.contributors ?? [],
    translations: parts.translations ?? [],
    images: parts.images ?? [],
    maySetStage: stagesOpenTo(ctx.actor, subject),
    mayAskDecision: mayAskDecision(ctx.actor, subject),
  };
}

/** What the checks say of the text as it is stored. */
export async function findReport(ctx: Context, id: string): Promise<Report> {
  const parts = await findParts(ctx, id, await findRelease(ctx, id));
  const { doc, text } = await readDocument(ctx, id);
  doc.destroy();
  const explained = (parts.explanations ?? []).map((one) => one.checkId as CheckId);
  return check(text, { today: ctx.now().toISOString().slice(0, 10), unanswered: parts.open_questions, explained });
}

interface VersionRow {
  id: string;
  number: number;
  name: string | null;
  made_at: Date;
  contributors: { id: string; name: string }[] | null;
}

const versionCard = (ctx: Context, id: string) => sql`SELECT v.id, v.number, v.name, v.made_at, v.text,
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM member m
      WHERE m.organisation_id = v.organisation_id AND m.id = ANY (v.members)) AS contributors
  FROM release_version v WHERE v.organisation_id = ${ctx.actor.organisationId} AND v.contribution_id = ${id}`;

const presentVersion = (row: VersionRow) => ({
  id: row.id,
  number: row.number,
  name: row.name,
  contributors: row.contributors ?? [],
  madeAt: row.made_at.toISOString(),
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
    VersionRow & { text: ReleaseText }
  >`${versionCard(ctx, id)} AND v.id = ${versionId}`.execute(ctx.db);
  if (!rows[0]) throw notFound();
  return { version: presentVersion(rows[0]), text: rows[0].text };
}
