import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import type { EventName } from '../../core/events.ts';
import { type ContributionKind, findCards, presentContribution, presentMoment } from '../contributions/index.ts';
import type { Home, Notification } from './contract.ts';

interface NotificationRow {
  id: string;
  name: EventName;
  contribution_id: string;
  kind: ContributionKind;
  title: string;
  comment_id: string | null;
  by_id: string | null;
  by_name: string | null;
  target_title: string | null;
  data: Notification['detail'] & { why: Notification['why'] };
  notified_at: Date;
  read_at: Date | null;
}

/** Hidden by moderation, it is there for its author alone, and for whom a notification tells just that. */
const there = sql`(c.standing <> 'hidden' OR n.name = 'contribution.hidden' OR c.author_id = me()
  OR (c.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id)))`;

// What it is about is read through the reader's own eyes: unseen now, gone from here.
const card = sql`SELECT n.id, n.name, n.contribution_id, c.kind, c.title, n.comment_id, n.by_id, b.name AS by_name, n.data, n.notified_at, n.read_at,
    t.title AS target_title
  FROM notification n
  JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.contribution_id
  LEFT JOIN member b ON b.organisation_id = n.organisation_id AND b.id = n.by_id
  LEFT JOIN contribution t ON t.organisation_id = n.organisation_id AND t.id = nullif(n.data ->> 'target', '')::uuid
    AND t.standing <> 'hidden'
  WHERE ${there} AND n.organisation_id = my_organisation() AND n.member_id = me() AND (n.data ->> 'target' IS NULL OR t.id IS NOT NULL)`;

function present(row: NotificationRow): Notification {
  const { why, target, ...rest } = row.data;
  return {
    id: row.id,
    name: row.name,
    contribution: { id: row.contribution_id, kind: row.kind, title: row.title },
    commentId: row.comment_id,
    by: row.by_id && row.by_name ? { id: row.by_id, name: row.by_name } : null,
    why,
    detail: { ...rest, ...(row.target_title !== null && { target: target as string, targetTitle: row.target_title }) },
    at: presentMoment(row.notified_at, false),
    read: row.read_at !== null,
  };
}

export async function listNotifications(
  ctx: Context,
  { limit, cursor, unread }: { limit: number; cursor?: string | undefined; unread?: 'only' | undefined },
) {
  const after = fromCursor(cursor, ['time', 'id']);
  const { rows } = await sql<NotificationRow>`${card} ${unread ? sql`AND n.read_at IS NULL` : sql``}
    ${after ? sql`AND (n.notified_at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    ORDER BY n.notified_at DESC, n.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  return toPage(rows, limit, present, (row) => toCursor(row.notified_at, row.id));
}

/** Whoever agreed to a proposal waits for the others. */
const toAnswer = sql`(q.quorum = 1 OR NOT EXISTS (SELECT 1 FROM decision_proposal p JOIN decision_agreement a
  ON a.organisation_id = p.organisation_id AND a.proposal_id = p.id AND a.member_id = me()
  WHERE p.organisation_id = q.organisation_id AND p.request_id = q.id))`;

export async function findCounts(ctx: Context): Promise<{ unread: number; toDecide: number }> {
  const { rows } = await sql<{ unread: number; to_decide: number }>`SELECT
    (SELECT count(*)::int FROM (SELECT 1 FROM notification n
      JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.contribution_id
      WHERE n.organisation_id = my_organisation() AND n.member_id = me() AND n.read_at IS NULL AND ${there} AND (n.data ->> 'target' IS NULL OR EXISTS (SELECT 1 FROM contribution t
        WHERE t.organisation_id = n.organisation_id AND t.id = (n.data ->> 'target')::uuid AND t.standing <> 'hidden')) LIMIT 100) u) AS unread,
    (SELECT count(*)::int FROM decision_decider d JOIN decision_request q ON q.organisation_id = d.organisation_id AND q.id = d.request_id
      JOIN contribution c ON c.organisation_id = q.organisation_id AND c.id = q.contribution_id AND c.standing <> 'hidden'
      WHERE d.organisation_id = my_organisation() AND d.member_id = me() AND q.closed_at IS NULL AND ${toAnswer}) AS to_decide`.execute(
    ctx.db,
  );
  return { unread: rows[0]?.unread ?? 0, toDecide: rows[0]?.to_decide ?? 0 };
}

interface WaitingRow {
  why: Home['waiting'][number]['why'];
  id: string;
  kind: ContributionKind;
  title: string;
  count: number;
  due_on: string | null;
  at: string | null;
}

/** What waits for the reader, the most pressing first. */
async function listWaiting(ctx: Context): Promise<Home['waiting']> {
  const { rows } = await sql<WaitingRow>`
    WITH mine AS (
      SELECT c.* FROM contribution c WHERE c.organisation_id = my_organisation() AND c.standing = 'published'
        AND (c.author_id = me() OR c.id = ANY (my_contributions()) AND (EXISTS (SELECT 1 FROM seal s WHERE s.contribution_id = c.id)
          OR EXISTS (SELECT 1 FROM contribution_grant g WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id
            AND g.member_id = me() AND g.level = 'write'))))
    (SELECT 'decide' AS why, c.id, c.kind, c.title, 1 AS count, q.due_on, NULL::uuid AS at, 1 AS rank FROM decision_decider d
      JOIN decision_request q ON q.organisation_id = d.organisation_id AND q.id = d.request_id AND q.closed_at IS NULL
      JOIN contribution c ON c.organisation_id = q.organisation_id AND c.id = q.contribution_id AND c.standing <> 'hidden'
      WHERE d.organisation_id = my_organisation() AND d.member_id = me() AND ${toAnswer} ORDER BY q.due_on LIMIT 5)
    UNION ALL (SELECT 'read_review', c.id, c.kind, c.title, 1, NULL, r.id, 0 FROM review_participant p
      JOIN review r ON r.organisation_id = p.organisation_id AND r.id = p.review_id AND r.phase = 'reading'
      JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id AND q.closed_at IS NULL
      JOIN contribution c ON c.organisation_id = r.organisation_id AND c.id = r.contribution_id AND c.standing <> 'hidden'
      WHERE p.organisation_id = my_organisation() AND p.member_id = me() AND p.finished_at IS NULL ORDER BY r.prepared_at DESC LIMIT 3)
    UNION ALL (SELECT 'consent_turn', c.id, c.kind, c.title, 1, NULL, k.id, 0 FROM consent_turn t
      JOIN consent k ON k.organisation_id = t.organisation_id AND k.id = t.consent_id AND k.lap = t.lap AND k.step = t.step
      JOIN decision_request q ON q.organisation_id = k.organisation_id AND q.id = k.request_id AND q.closed_at IS NULL
      JOIN contribution c ON c.organisation_id = k.organisation_id AND c.id = k.contribution_id AND c.standing <> 'hidden'
      WHERE t.organisation_id = my_organisation() AND t.member_id = me() AND t.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM consent_turn o
        WHERE o.organisation_id = t.organisation_id AND o.consent_id = t.consent_id AND o.lap = t.lap AND o.state = 'waiting'
          AND o.position < t.position) LIMIT 3)
    UNION ALL (SELECT 'changes_requested', id, kind, title, 1, NULL, NULL, 2 FROM mine WHERE stage = 'changes_requested' ORDER BY moved_at DESC LIMIT 3)
    UNION ALL (SELECT 'answer_questions', id, kind, title, open_questions, NULL, NULL, 3 FROM (
        SELECT m.*, m.open_question_count + coalesce(r.unanswered, 0) AS open_questions FROM mine m
        LEFT JOIN press_release r ON r.organisation_id = m.organisation_id AND r.contribution_id = m.id) m
      WHERE open_questions > 0 AND (stage IS NULL OR stage NOT IN ('launched', 'stopped', 'refused')) ORDER BY open_questions DESC LIMIT 4)
    UNION ALL (SELECT 'settle_suggestions', m.id, m.kind, m.title, count(*)::int, NULL,
        (array_agg(s.comment_id ORDER BY k.commented_at, k.id))[1], 3 FROM mine m
      JOIN suggestion s ON s.organisation_id = m.organisation_id AND s.contribution_id = m.id AND s.outcome IS NULL
      JOIN comment k ON k.organisation_id = s.organisation_id AND k.id = s.comment_id AND k.removed_at IS NULL AND k.hidden_at IS NULL
      WHERE m.stage IN ('draft', 'open', 'ready', 'changes_requested') GROUP BY m.id, m.kind, m.title ORDER BY count(*) DESC LIMIT 3)
    UNION ALL (SELECT 'settle_enrichments', m.id, m.kind, m.title, count(*)::int, NULL, NULL, 3 FROM mine m
      JOIN enrichment e ON e.organisation_id = m.organisation_id AND e.contribution_id = m.id AND e.outcome IS NULL
      WHERE m.stage IN ('draft', 'open', 'ready', 'changes_requested') GROUP BY m.id, m.kind, m.title ORDER BY count(*) DESC LIMIT 3)
    UNION ALL (SELECT 'unread_mentions', c.id, c.kind, c.title, count(*)::int, NULL, NULL, 4 FROM notification n
      JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.contribution_id
      WHERE n.organisation_id = my_organisation() AND n.member_id = me() AND n.read_at IS NULL AND n.direct AND n.data ->> 'why' IN ('mention', 'reply') AND ${there}
      GROUP BY c.id, c.kind, c.title ORDER BY max(n.notified_at) DESC LIMIT 4)
    UNION ALL (SELECT 'draft', id, kind, title, 1, NULL, NULL, 5 FROM mine WHERE stage = 'draft' ORDER BY moved_at DESC LIMIT 2)
    ORDER BY rank LIMIT 8`.execute(ctx.db);
  return rows.map((row) => ({
    why: row.why,
    contribution: { id: row.id, kind: row.kind, title: row.title },
    at: row.at,
    count: row.count,
    dueOn: row.due_on,
  }));
}

/** What became of what one gave, the newest of each; then, if that leaves room, of what one supports. */
async function listWake(ctx: Context): Promise<NotificationRow[]> {
  const because = (why: string) =>
    sql<NotificationRow>`${card} AND n.data ->> 'why' IN (${sql.raw(why)})
    ORDER BY n.notified_at DESC, n.id DESC LIMIT 30`.execute(ctx.db);
  const [given, supported] = await Promise.all([because(`'author', 'credited', 'reply'`), because(`'supporter'`)]);
  const newest = new Map<string, NotificationRow>();
  for (const row of [...given.rows, ...supported.rows])
    if (!newest.has(row.contribution_id)) newest.set(row.contribution_id, row);
  return [...newest.values()].slice(0, 6);
}

export async function findHome(ctx: Context): Promise<Home> {
  const organisation = ctx.actor.organisationId;
  const [waiting, moved, wake, counts, visit] = await Promise.all([
    listWaiting(ctx),
    findCards(
      ctx,
      sql`contribution c WHERE c.organisation_id = ${organisation} AND c.standing = 'published' AND c.stage IS DISTINCT FROM 'draft'`,
      sql`c.moved_at`,
      6,
    ),
    listWake(ctx),
    findCounts(ctx),
    sql<{ visited_at: Date | null; supports: number }>`SELECT m.visited_at, (SELECT count(*)::int FROM contribution c
        JOIN support s ON s.organisation_id = c.organisation_id AND s.contribution_id = c.id
        WHERE c.organisation_id = ${organisation} AND c.author_id = me() AND s.supported_at > coalesce(m.visited_at, now() - interval '7 days'))
      AS supports FROM member m WHERE m.organisation_id = ${organisation} AND m.id = me()`.execute(ctx.db),
  ]);
  return {
    waiting,
    moved: moved.map(presentContribution),
    wake: wake.map(present),
    ...counts,
    visitedAt: visit.rows[0]?.visited_at?.toISOString() ?? null,
    supportsSince: visit.rows[0]?.supports ?? 0,
  };
}
