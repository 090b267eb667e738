import { sql } from 'kysely';
import * as Y from 'yjs';
import type { Context } from '../../core/context.ts';
import { Kept, type Version } from '../../core/database/kept.ts';
import { notFound } from '../../core/errors.ts';
import { keepWritten } from '../../core/http/json.ts';
import type { Language } from '../../core/languages.ts';
import { type Audience, findCard, findPage, findSubject, namesVersion, type Stage } from '../contributions/index.ts';
import { type CheckId, check, type Report } from './checks/index.ts';
import type { ReleasePage } from './contract.ts';
import { toText } from './document/text.ts';
import { frozenStages, mayAskDecision, mayAskOpening, mayWriteText, stagesOpenTo } from './policy.ts';
import type { ReleaseText } from './release-text.ts';

/** Waits for whoever stores or freezes the document, and holds it until the transaction ends. */
export async function lockDocument(ctx: Context, id: string): Promise<void> {
  await sql`SELECT lock_document(${id})`.execute(ctx.db);
}

/** Which text is stored: its snapshot and its log, whose numbers two nodes may have taken in one order and stored in the other. */
const versionOfText = (
  document: string,
) => sql<string>`${sql.ref(`${document}.xmin`)} || ' ' || (SELECT count(*) || ' ' || coalesce(max(l.id), 0)
  FROM live_update l WHERE l.organisation_id = ${sql.ref(`${document}.organisation_id`)}
    AND l.contribution_id = ${sql.ref(`${document}.contribution_id`)})`;

interface DocumentRow {
  state: Buffer;
  version: string;
  language: Language;
  updates: Buffer[] | null;
  members: string[] | null;
}

/** The document as it is stored; the caller destroys it. `members` have written since the last version. */
export async function readDocument(
  ctx: Context,
  id: string,
): Promise<{ doc: Y.Doc; text: ReleaseText; members: string[]; version: string }> {
  const { rows } = await sql<DocumentRow>`
    SELECT d.state, ${versionOfText('d')} AS version, c.language, u.updates, u.members
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
  return { doc, text: toText(doc, row.language), members: row.members ?? [], version: row.version };
}

type Named = { id: string; name: string };

/** What stands around the text, the same for everybody who sees it and all that is said of it. */
interface Around {
  opens_to: Audience;
  embargo_until: Date | null;
  translation_of: string | null;
  translations: number;
  opening_asked_at: Date | null;
  stages: { stage: Stage; at: string; by: Named | null; reason: string }[] | null;
  explanations: { checkId: string; reason: string; by: Named | null; at: string }[] | null;
  contributors: Named[] | null;
  sealed_contributor: boolean;
  images: { id: string; alternative: string; width: number; height: number }[] | null;
  grants: ReleasePage['grants'] | null;
}

const iso = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

async function readAround(ctx: Context, id: string): Promise<Around> {
  const who = (column: string) => sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
    WHERE m.organisation_id = r.organisation_id AND m.id = ${sql.ref(column)})`;
  const of = (table: string) =>
    sql`${sql.table(table)} t WHERE t.organisation_id = r.organisation_id AND t.contribution_id = r.contribution_id`;
  const { rows } = await sql<Around & Version>`
    SELECT r.opens_to, r.embargo_until, r.translation_of, r.translations, r.xmin AS version,
      (SELECT t.asked_at FROM ${of('opening')}) AS opening_asked_at,
      ${namesVersion} AS names,
      (SELECT jsonb_agg(jsonb_build_object('stage', t.stage, 'at', to_char(t.entered_at AT TIME ZONE 'UTC', ${iso}),
        'by', ${who('t.entered_by')}, 'reason', t.reason) ORDER BY t.entered_at) FROM ${of('stage_entry')}) AS stages,
      (SELECT jsonb_agg(jsonb_build_object('checkId', t.check_id, 'reason', t.reason, 'by', ${who('t.explained_by')},
        'at', to_char(t.explained_at AT TIME ZONE 'UTC', ${iso})) ORDER BY t.check_id) FROM ${of('check_explanation')}) AS explanations,
      (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM member m
        WHERE m.organisation_id = r.organisation_id AND m.id IN (SELECT unnest(t.members) FROM ${of('release_version')}
          UNION SELECT unnest(t.members) FROM ${of('live_update')}
          UNION SELECT unnest(ARRAY[t.settled_by, k.author_id]) FROM suggestion t JOIN comment k
            ON k.organisation_id = t.organisation_id AND k.id = t.comment_id
              AND k.removed_at IS NULL AND k.hidden_at IS NULL
            WHERE t.organisation_id = r.organisation_id AND t.contribution_id = r.contribution_id AND t.outcome = 'accepted')) AS contributors,
      EXISTS (SELECT 1 FROM suggestion t JOIN comment k ON k.organisation_id = t.organisation_id AND k.id = t.comment_id AND k.sealed
        AND k.removed_at IS NULL AND k.hidden_at IS NULL
        WHERE t.organisation_id = r.organisation_id AND t.contribution_id = r.contribution_id AND t.outcome = 'accepted') AS sealed_contributor,
      (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'alternative', t.alternative, 'width', t.width, 'height', t.height)
        ORDER BY t.added_at) FROM ${of('appendix_image')}) AS images,
      (SELECT jsonb_agg(g.shown) FROM (
        SELECT jsonb_build_object('level', t.level, 'member', jsonb_build_object('id', m.id, 'name', m.name, 'entity', e.name)) AS shown
        FROM contribution_grant t JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id
        JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
        WHERE t.organisation_id = r.organisation_id AND t.contribution_id = r.contribution_id
        ORDER BY t.granted_at LIMIT 200) g) AS grants
    FROM press_release r WHERE r.organisation_id = ${ctx.actor.organisationId} AND r.contribution_id = ${id}`.execute(
    ctx.db,
  );
  if (!rows[0]) throw notFound();
  const { version, names, ...around } = rows[0];
  if (!ctx.inTransaction) keptAround.set(id, { version, names }, around);
  return around;
}

/** The same release in other languages, as far as the actor sees them. */
async function listTranslations(ctx: Context, id: string, master: string): Promise<ReleasePage['translations']> {
  const { rows } = await sql<ReleasePage['translations'][number]>`
    SELECT c.id, c.language, c.title, c.id = ${master} AS master, r.translated_version_id IS NOT NULL
      AND r.translated_version_id <> coalesce((SELECT v.id FROM release_version v WHERE v.organisation_id = r.organisation_id
        AND v.contribution_id = ${master} ORDER BY v.number DESC LIMIT 1), r.translated_version_id) AS lags
    FROM press_release r JOIN contribution c ON c.organisation_id = r.organisation_id AND c.id = r.contribution_id
    WHERE r.organisation_id = ${ctx.actor.organisationId} AND c.id <> ${id}
      AND (r.contribution_id = ${master} OR r.translation_of = ${master}) AND c.standing = 'published'
    ORDER BY c.language LIMIT 20`.execute(ctx.db);
  return rows;
}

const keptAround = new Kept<Around>(2000);
const keptTexts = new Kept<ReleaseText>(1000);

/** The versions of what stands around the text, and of the text: its snapshot and its log. */
interface Versions {
  release: string;
  document: string;
}
const versions = sql<Versions>`(SELECT jsonb_build_object('release', r.xmin, 'document', ${versionOfText('d')})
  FROM press_release r JOIN live_document d ON d.organisation_id = r.organisation_id AND d.contribution_id = r.contribution_id
  WHERE r.organisation_id = c.organisation_id AND r.contribution_id = c.id)`;

/** A release that the actor sees: one round trip where this node has read these versions of it before. */
async function readRelease(ctx: Context, id: string) {
  const found = await findSubject(ctx, id, versions);
  const { beside, names, language, counted_by_reader } = found.row;
  if (!beside) throw notFound();
  // Where its comments have not one audience, not everybody may learn who is credited for one of them.
  const same = counted_by_reader ? undefined : keptAround.get(id, { version: beside.release, names });
  const [around, text] = await Promise.all([
    same ?? readAround(ctx, id),
    keptTexts.get(id, { version: beside.document, names: language }) ?? readText(ctx, id),
  ]);
  return { found, around, text };
}

async function readText(ctx: Context, id: string): Promise<ReleaseText> {
  const { doc, text, version } = await readDocument(ctx, id);
  doc.destroy();
  if (!ctx.inTransaction) keptTexts.set(id, { version, names: text.language }, keepWritten(text));
  return text;
}

/** What its author set for its opening. */
export async function findRelease(ctx: Context, id: string): Promise<Pick<Around, 'opens_to' | 'embargo_until'>> {
  return ctx.db
    .selectFrom('press_release')
    .select(['opens_to', 'embargo_until'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
}

export async function findReleasePage(ctx: Context, id: string): Promise<ReleasePage> {
  const { found, around, text } = await readRelease(ctx, id);
  const { subject } = found;
  const related = around.translation_of !== null || around.translations > 0;
  const [page, translations] = await Promise.all([
    findPage(ctx, found, around.grants ?? []),
    related ? listTranslations(ctx, id, around.translation_of ?? id) : [],
  ]);
  const { stage } = page.contribution;
  return {
    ...page,
    text,
    opensTo: around.opens_to,
    embargoUntil: around.embargo_until?.toISOString() ?? null,
    opening: around.opening_asked_at && { askedAt: around.opening_asked_at.toISOString() },
    mayAskOpening: mayAskOpening(ctx.actor, subject, around.embargo_until, ctx.now()),
    access: mayWriteText(ctx.actor, subject) ? 'write' : 'read',
    frozen: stage !== null && frozenStages.has(stage),
    stages: around.stages ?? [],
    explanations: around.explanations ?? [],
    contributors: around.contributors ?? [],
    sealedContributor: around.sealed_contributor,
    translations,
    images: around.images ?? [],
    maySetStage: stagesOpenTo(ctx.actor, subject),
    mayAskDecision: mayAskDecision(ctx.actor, subject),
  };
}

/** What the checks say of the text as it is stored. */
export async function findReport(ctx: Context, id: string): Promise<Report> {
  const { found, around, text } = await readRelease(ctx, id);
  const explained = (around.explanations ?? []).map((one) => one.checkId as CheckId);
  const today = ctx.now().toISOString().slice(0, 10);
  return check(text, { today, unanswered: (await findCard(ctx, found.row)).open_question_count, explained });
}
