import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { notFound } from '../../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../../core/http/cursor.ts';
import { findSubject, presentMoment, type Subject } from '../../contributions/index.ts';
import type { Comment } from '../../discussions/contract.ts';
import { findPresentedComments } from '../../discussions/index.ts';
import type { SectionName } from '../document/blocks.ts';
import type { Outcome, Passage } from './contract.ts';
import { mayResolve, maySettle, mayWithdrawSuggestion } from './policy.ts';

interface PassageRow {
  comment_id: string;
  section: SectionName;
  quote: string;
  anchor_from: Buffer;
  anchor_to: Buffer;
  commented_at: Date;
  sealed: boolean;
  replacement: string | null;
  outcome: Outcome | null;
  reason: string | null;
  settled_by: string | null;
  settled_name: string | null;
  settled_at: Date | null;
  resolved_by: string | null;
  resolved_name: string | null;
  resolved_at: Date | null;
}

/** What waits for somebody: of passage `p`, comment `k`, suggestion `s` and resolution `r`. */
const waits = sql`(k.removed_at IS NULL AND s.outcome IS NULL AND r.comment_id IS NULL)`;
const states = {
  open: sql`${waits}`,
  // What was removed stays where somebody answered it.
  settled: sql`NOT ${waits} AND (k.removed_at IS NULL OR k.reply_count > 0)`,
};

const rowsWhere = (where: RawBuilder<unknown>) => sql<PassageRow>`
  SELECT p.comment_id, p.section, p.quote, p.anchor_from, p.anchor_to, k.commented_at, k.sealed, s.replacement, s.outcome, s.reason,
    s.settled_by, sm.name AS settled_name, s.settled_at, r.resolved_by, rm.name AS resolved_name, r.resolved_at
  FROM passage p JOIN comment k ON k.organisation_id = p.organisation_id AND k.id = p.comment_id
  LEFT JOIN suggestion s ON s.organisation_id = p.organisation_id AND s.comment_id = p.comment_id
  LEFT JOIN resolution r ON r.organisation_id = p.organisation_id AND r.comment_id = p.comment_id
  LEFT JOIN member sm ON sm.organisation_id = s.organisation_id AND sm.id = s.settled_by
  LEFT JOIN member rm ON rm.organisation_id = r.organisation_id AND rm.id = r.resolved_by
  WHERE p.organisation_id = my_organisation() AND ${where}`;

const isMine = ({ author }: Comment, me: string) =>
  author.kind === 'sealed' ? author.mine : author.kind === 'member' && author.id === me;
const named = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null);

function present(ctx: Context, about: Subject, row: PassageRow, comment: Comment): Passage {
  const readable = !comment.removed && (!comment.hidden || comment.text !== '' || comment.abilities.moderate);
  const mine = isMine(comment, ctx.actor.memberId);
  const spoken = { mine, gone: comment.removed };
  const open = row.outcome === null;
  const suggestion: Passage['suggestion'] =
    row.replacement === null
      ? null
      : {
          replacement: readable ? row.replacement : '',
          settled:
            row.outcome === null || row.settled_at === null
              ? null
              : {
                  outcome: row.outcome,
                  by: named(row.settled_by, row.settled_name),
                  at: presentMoment(row.settled_at, row.sealed && row.outcome === 'withdrawn'),
                  reason: row.reason ?? '',
                },
          abilities: {
            settle: open && readable && !comment.hidden && maySettle(ctx.actor, about),
            withdraw: open && mayWithdrawSuggestion(ctx.actor, spoken),
          },
        };
  return {
    comment,
    section: row.section,
    quote: row.quote,
    anchors: { from: row.anchor_from.toString('base64'), to: row.anchor_to.toString('base64') },
    suggestion,
    resolved: row.resolved_at && {
      by: named(row.resolved_by, row.resolved_name),
      at: presentMoment(row.resolved_at, row.sealed && row.resolved_by === null),
    },
    mayResolve: suggestion === null && mayResolve(ctx.actor, about, spoken),
  };
}

async function presentAll(ctx: Context, about: Subject, rows: PassageRow[]): Promise<Passage[]> {
  const comments = await findPresentedComments(
    ctx,
    about,
    rows.map((row) => row.comment_id),
  );
  return rows.flatMap((row) => {
    const comment = comments.get(row.comment_id);
    return comment ? [present(ctx, about, row, comment)] : [];
  });
}

interface Asked {
  state: 'open' | 'settled';
  limit: number;
  cursor?: string | undefined;
}

export async function listPassages(ctx: Context, id: string, { state, limit, cursor }: Asked) {
  const { subject } = await findSubject(ctx, id);
  if (subject.kind !== 'press-release') throw notFound();
  const after = fromCursor(cursor, ['time', 'id']);
  const { rows } = await sql<PassageRow>`${rowsWhere(sql`p.contribution_id = ${id} AND ${states[state]}`)}
    ${after ? sql`AND (k.commented_at, k.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    ORDER BY k.commented_at, k.id LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  const presented = await presentAll(ctx, subject, rows.slice(0, limit));
  return {
    ...toPage(
      rows,
      limit,
      (row) => row,
      (row) => toCursor(row.commented_at, row.comment_id),
    ),
    items: presented,
  };
}

/** A passage with what it is about; what the actor may not see is not found. */
export async function findPassage(
  ctx: Context,
  id: string,
): Promise<{ passage: Passage; about: Subject; sealed: boolean }> {
  const { rows } = await rowsWhere(sql`p.comment_id = ${id}`).execute(ctx.db);
  const [row] = rows;
  if (!row) throw notFound();
  const found = await ctx.db
    .selectFrom('passage')
    .select('contribution_id')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
  const { subject } = await findSubject(ctx, found.contribution_id);
  const [passage] = await presentAll(ctx, subject, [row]);
  if (!passage) throw notFound();
  return { passage, about: subject, sealed: row.sealed };
}
