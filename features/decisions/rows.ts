// How a request and a decision are read from the database, and how they are told.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { dayAt, zoneOf } from '../../core/zones.ts';
import type { Calendar } from './answers/working-days.ts';
import type { Asking, Decision, DecisionRequest, Outcome } from './contract.ts';

export interface Named {
  id: string;
  name: string;
}

export interface RequestRow {
  id: string;
  contribution_id: string;
  version_id: string;
  version_number: number;
  note: string;
  due_on: string;
  asked_by: Named | null;
  asked_at: Date;
  deciders: Named[] | null;
  country: string;
  escalated_at: Date | null;
  earlier: Earlier | null;
  quorum: number;
  /** What the rows show to the reader: nothing to whoever is not asked. */
  proposal: Omit<Proposal, 'mine'> | null;
}

type Proposal = NonNullable<DecisionRequest['proposal']>;
type Earlier = NonNullable<Decision['earlier']>;

export interface DecisionRow {
  id: string;
  contribution_id: string;
  outcome: Outcome;
  reason: string;
  would_change: string;
  changes: { what: string; by: Named | null; dueOn: string | null }[] | null;
  version_id: string;
  version_number: number;
  decided_by: Named | null;
  decided_at: Date;
  deciders: Named[] | null;
  asked_at: Date;
  earlier: Earlier | null;
  agreed: Named[] | null;
}

/** A decision that another one looks at again: refused or validated, for nothing else is asked about again as it is. */
const earlierOf = (which: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', o.id, 'outcome', o.outcome,
      'decidedAt', to_char(o.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM decision o WHERE ${which}
      AND o.outcome IN ('refused', 'validated'))`;

const named = (organisation: RawBuilder<unknown>, member: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m WHERE m.organisation_id = ${organisation} AND m.id = ${member})`;

const decidersOf = (organisation: RawBuilder<unknown>, request: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM decision_decider d
    JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.member_id
    WHERE d.organisation_id = ${organisation} AND d.request_id = ${request})`;

/** Those who agreed and are still here, whose words it is first. */
const agreedOf = (proposal: RawBuilder<unknown>, but: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY a.agreed_at, m.name) FROM decision_agreement a
    JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.member_id
    WHERE a.organisation_id = q.organisation_id AND a.proposal_id = ${proposal} AND ${but})`;

const proposalOf = sql`(SELECT jsonb_build_object('id', p.id, 'outcome', p.outcome, 'reason', p.reason, 'wouldChange', p.would_change,
    'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('what', g.what,
        'by', ${named(sql`p.organisation_id`, sql`g."memberId"`)}, 'dueOn', g."dueOn")), '[]')
      FROM jsonb_to_recordset(p.changes) g (what text, "memberId" uuid, "dueOn" text)),
    'proposedBy', ${named(sql`p.organisation_id`, sql`p.proposed_by`)},
    'proposedAt', to_char(p.proposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'agreed', coalesce(${agreedOf(sql`p.id`, sql`m.standing = 'active'`)}, '[]'))
  FROM decision_proposal p WHERE p.organisation_id = q.organisation_id AND p.request_id = q.id)`;

export const requestCard = sql`SELECT q.id, q.contribution_id, q.version_id, v.number AS version_number, q.note, q.due_on, q.asked_at, q.quorum,
    CASE WHEN q.quorum > 1 THEN ${proposalOf} END AS proposal,
    ${named(sql`q.organisation_id`, sql`q.asked_by`)} AS asked_by, ${decidersOf(sql`q.organisation_id`, sql`q.id`)} AS deciders,
    (SELECT e.country FROM contribution c JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
      WHERE c.organisation_id = q.organisation_id AND c.id = q.contribution_id) AS country,
    (SELECT a.reminded_at FROM answer_reminder a WHERE a.organisation_id = q.organisation_id AND a.request_id = q.id
      AND a.reminder = 'late') AS escalated_at,
    ${earlierOf(sql`o.id = (SELECT x.id FROM decision x WHERE x.organisation_id = q.organisation_id
      AND x.contribution_id = q.contribution_id ORDER BY x.decided_at DESC, x.id LIMIT 1) AND o.organisation_id = q.organisation_id`)} AS earlier
  FROM decision_request q
  JOIN release_version v ON v.organisation_id = q.organisation_id AND v.id = q.version_id
  WHERE q.organisation_id = my_organisation()`;

export const decisionCard = sql`SELECT x.id, x.contribution_id, x.outcome, x.reason, x.would_change, x.version_id, v.number AS version_number,
    x.decided_at, q.asked_at, ${named(sql`x.organisation_id`, sql`x.decided_by`)} AS decided_by,
    ${decidersOf(sql`x.organisation_id`, sql`x.request_id`)} AS deciders,
    (SELECT jsonb_agg(jsonb_build_object('what', c.what, 'by', ${named(sql`c.organisation_id`, sql`c.member_id`)}, 'dueOn', c.due_on)
      ORDER BY c.due_on NULLS LAST, c.id) FROM decision_change c
      WHERE c.organisation_id = x.organisation_id AND c.decision_id = x.id) AS changes,
    CASE WHEN q.quorum > 1 THEN ${agreedOf(
      sql`(SELECT p.id FROM decision_proposal p WHERE p.organisation_id = q.organisation_id
      AND p.request_id = q.id)`,
      sql`m.id IS DISTINCT FROM x.decided_by`,
    )} END AS agreed,
    ${earlierOf(sql`o.organisation_id = x.organisation_id AND o.id = x.replaces_id`)} AS earlier
  FROM decision x
  JOIN decision_request q ON q.organisation_id = x.organisation_id AND q.id = x.request_id
  JOIN release_version v ON v.organisation_id = x.organisation_id AND v.id = x.version_id
  WHERE x.organisation_id = my_organisation()`;

/** A release is asked about again as it is only where its last decision validated or refused it. */
export const askingOf = ({ earlier }: RequestRow): Asking =>
  earlier === null ? 'decision' : earlier.outcome === 'refused' ? 'appeal' : 'deployment';

export const presentRequest = (
  ctx: Context,
  row: RequestRow,
  calendar: Calendar,
  may: { decide: boolean; nameDecider: boolean },
): DecisionRequest => ({
  id: row.id,
  contributionId: row.contribution_id,
  versionId: row.version_id,
  versionNumber: row.version_number,
  asks: askingOf(row),
  earlier: row.earlier,
  note: row.note,
  dueOn: row.due_on,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  deciders: row.deciders ?? [],
  quorum: row.quorum,
  proposal:
    row.proposal && may.decide ? { ...row.proposal, mine: row.proposal.proposedBy?.id === ctx.actor.memberId } : null,
  mayDecide: may.decide,
  mayNameDecider: may.nameDecider,
  workingDaysLeft: calendar.between(dayAt(ctx.now(), zoneOf(row.country)), row.due_on),
  escalatedAt: row.escalated_at?.toISOString() ?? null,
});

export const presentDecision = (row: DecisionRow): Decision => ({
  id: row.id,
  contributionId: row.contribution_id,
  outcome: row.outcome,
  reason: row.reason,
  wouldChange: row.would_change,
  changes: row.changes ?? [],
  versionId: row.version_id,
  versionNumber: row.version_number,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at.toISOString(),
  deciders: row.deciders ?? [],
  askedAt: row.asked_at.toISOString(),
  agreed: row.agreed ?? [],
  earlier: row.earlier,
});

export const openRequest = (row: RequestRow) => ({
  deciders: (row.deciders ?? []).map((one) => one.id),
  askedBy: row.asked_by?.id ?? null,
});
