// What no mail has told a member yet, and what of it they may still be told: asked again at the moment of writing.
import type pg from 'pg';
import type { EventName } from '../../core/events.ts';
import type { Notification } from './contract.ts';

export type Queryable = Pick<pg.PoolClient, 'query'>;

/** What is addressed to somebody leaves at once, within this time; what the server slept through goes with the digest. */
const freshDays = 3;
/** Older news than this is for the product, not for a mail. */
const oldestDays = 31;
const most = 300;

export interface Unmailed {
  id: string;
  name: EventName;
  direct: boolean;
  contributionId: string;
  commentId: string | null;
  title: string;
  by: string | null;
  why: Notification['why'];
  detail: Notification['detail'];
  /** What they may still know: seen by them, there, and not taken back. */
  tellable: boolean;
}

interface Row {
  id: string;
  name: EventName;
  direct: boolean;
  contribution_id: string;
  comment_id: string | null;
  title: string;
  by_name: string | null;
  data: Notification['detail'] & { why: Notification['why'] };
  target_title: string | null;
  tellable: boolean;
}

/** Still seen, with what it became; a comment that was taken back or hidden has nothing left to say. */
export const tellable = `(EXISTS (SELECT 1 FROM who_sees(n.organisation_id, n.contribution_id, ARRAY[n.member_id]))
    AND (n.data ->> 'target' IS NULL
      OR EXISTS (SELECT 1 FROM who_sees(n.organisation_id, (n.data ->> 'target')::uuid, ARRAY[n.member_id])))
    AND (c.standing NOT IN ('withdrawn', 'hidden') OR n.name = 'contribution.hidden')
    AND (n.comment_id IS NULL OR n.name = 'comment.hidden' OR EXISTS (SELECT 1 FROM comment k
      WHERE k.organisation_id = n.organisation_id AND k.id = n.comment_id AND k.removed_at IS NULL AND k.hidden_at IS NULL)))`;

/** Leaves at once; what was given under seal never does, since the hour of a mail would tell the hour of what was given. */
const atOnce = `n.direct AND n.notified_at > $3::timestamptz - interval '${freshDays} days'
  AND NOT EXISTS (SELECT 1 FROM event e WHERE e.organisation_id = n.organisation_id AND e.id = n.event_id AND e.sealed)`;

export type Choice = 'at_once' | 'digest' | 'never';

/** Which notifications go with a mail: by its kind, and by what the member chose for what is addressed to them. */
function which(kind: 'notification' | 'digest', direct: Choice): string {
  if (kind === 'notification') return atOnce;
  if (direct === 'digest') return 'true';
  return direct === 'never' ? 'NOT n.direct' : `NOT (${atOnce})`;
}

/** Held for the transaction: two nodes never tell the same. */
export async function findUnmailed(
  worker: Queryable,
  member: { organisationId: string; memberId: string; direct: Choice },
  kind: 'notification' | 'digest',
  now: Date,
): Promise<Unmailed[]> {
  const { rows } = await worker.query<Row>(
    `SELECT n.id, n.name, n.direct, n.contribution_id, n.comment_id, c.title, b.name AS by_name, n.data,
       t.title AS target_title, ${tellable} AS tellable
     FROM notification n
     JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.contribution_id
     LEFT JOIN member b ON b.organisation_id = n.organisation_id AND b.id = n.by_id
     LEFT JOIN contribution t ON t.organisation_id = n.organisation_id AND t.id = nullif(n.data ->> 'target', '')::uuid
     WHERE n.organisation_id = $1 AND n.member_id = $2 AND n.mail_id IS NULL AND n.read_at IS NULL AND NOT n.sealed
       AND n.notified_at > $3::timestamptz - interval '${oldestDays} days' AND ${which(kind, member.direct)}
     ORDER BY n.notified_at, n.id LIMIT ${most} FOR UPDATE OF n SKIP LOCKED`,
    [member.organisationId, member.memberId, now],
  );
  return rows.map(({ data: { why, target, ...rest }, ...row }) => ({
    id: row.id,
    name: row.name,
    direct: row.direct,
    contributionId: row.contribution_id,
    commentId: row.comment_id,
    title: row.title,
    by: row.by_name,
    why,
    detail: { ...rest, ...(row.target_title !== null && { target: target as string, targetTitle: row.target_title }) },
    tellable: row.tellable,
  }));
}

/** Members to whom something was addressed some minutes ago that they have not read. */
export async function membersToTell(worker: Queryable, now: Date, graceSeconds: number) {
  const { rows } = await worker.query<{ organisation_id: string; member_id: string }>(
    `SELECT n.organisation_id, n.member_id FROM notification n
     JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.member_id
     WHERE n.mail_id IS NULL AND n.read_at IS NULL AND NOT n.sealed AND m.standing = 'active' AND m.direct = 'at_once'
       AND n.notified_at <= $3::timestamptz - make_interval(secs => $1) AND ${atOnce}
     GROUP BY n.organisation_id, n.member_id ORDER BY min(n.notified_at) LIMIT $2`,
    [graceSeconds, 1000, now],
  );
  return rows.map((row) => ({ organisationId: row.organisation_id, memberId: row.member_id }));
}
