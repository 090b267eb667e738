import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { findSubject, type Subject } from '../contributions/index.ts';
import type { Consent, Objection, ObjectionState, Round, Step, Turn } from './contract.ts';
import * as policy from './policy.ts';

interface Named {
  id: string;
  name: string;
}

interface ObjectionRow {
  id: string;
  member: Named;
  text: string;
  reasoned: boolean | null;
  noPreference: boolean | null;
  risk: boolean | null;
  proposal: number | null;
  lifted: boolean;
  withdrawn: boolean;
}

export interface ConsentRow {
  id: string;
  contribution_id: string;
  request_id: string;
  aim: string;
  step: Step;
  lap: number;
  opened_at: Date;
  return_on: string | null;
  led_by: Named;
  leader_is_here: boolean;
  waits: boolean;
  participants: { id: string; name: string; left: boolean }[] | null;
  proposals: { id: string; number: number; text: string; by: Named; at: string }[] | null;
  turns: (Omit<Turn, 'step'> & { step: Round })[] | null;
  objections: ObjectionRow[] | null;
}

const named = (member: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m WHERE m.organisation_id = k.organisation_id AND m.id = ${member})`;
const iso = (at: RawBuilder<unknown>) => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const of = (table: string) =>
  sql`FROM ${sql.table(table)} x WHERE x.organisation_id = k.organisation_id AND x.consent_id = k.id`;

const card = sql`SELECT k.id, k.contribution_id, k.request_id, k.aim, k.step, k.lap, k.opened_at, k.return_on, q.closed_at IS NULL AS waits,
    ${named(sql`k.led_by`)} AS led_by, EXISTS (SELECT 1 FROM member m WHERE m.organisation_id = k.organisation_id AND m.id = k.led_by
      AND m.standing = 'active') AS leader_is_here,
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'left', m.standing <> 'active') ORDER BY p.position)
      FROM consent_participant p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
      WHERE p.organisation_id = k.organisation_id AND p.consent_id = k.id) AS participants,
    (SELECT jsonb_agg(jsonb_build_object('id', x.id, 'number', x.number, 'text', x.text, 'by', ${named(sql`x.proposed_by`)},
      'at', ${iso(sql`x.proposed_at`)}) ORDER BY x.number) ${of('consent_proposal')}) AS proposals,
    (SELECT jsonb_agg(jsonb_build_object('id', x.id, 'lap', x.lap, 'step', x.step, 'member', ${named(sql`x.member_id`)},
      'state', x.state, 'text', x.text, 'answer', x.answer) ORDER BY x.lap, x.position) ${of('consent_turn')}) AS turns,
    (SELECT jsonb_agg(jsonb_build_object('id', x.id, 'member', ${named(sql`x.member_id`)}, 'text', x.text, 'reasoned', x.reasoned,
      'noPreference', x.no_preference, 'risk', x.risk, 'lifted', x.lifted_at IS NOT NULL, 'withdrawn', x.withdrawn_at IS NOT NULL,
      'proposal', (SELECT p.number FROM consent_proposal p WHERE p.organisation_id = x.organisation_id AND p.id = x.proposal_id))
      ORDER BY x.raised_at, x.id) ${of('consent_objection')}) AS objections
  FROM consent k JOIN decision_request q ON q.organisation_id = k.organisation_id AND q.id = k.request_id
  WHERE k.organisation_id = my_organisation()`;

/** It holds where all three answers are yes; it stands until it is lifted, withdrawn or set aside. */
export function stateOf({ reasoned, noPreference, risk, proposal, lifted, withdrawn }: ObjectionRow): ObjectionState {
  if (withdrawn) return 'withdrawn';
  if (lifted) return 'lifted';
  if (reasoned === null || noPreference === null || risk === null) return 'raised';
  if (!(reasoned && noPreference && risk)) return 'set_aside';
  return proposal === null ? 'holds' : 'answered';
}

const turnsNow = ({ turns, lap }: ConsentRow) => (turns ?? []).filter((turn) => turn.lap === lap);

const meetingOf = (row: ConsentRow): policy.Meeting => ({
  step: row.step,
  lap: row.lap,
  ledBy: row.led_by.id,
  leaderIsHere: row.leader_is_here,
  waits: row.waits,
  participants: (row.participants ?? []).map(({ id }) => id),
  proposals: row.proposals?.length ?? 0,
  turns: policy.isRound(row.step) ? turnsNow(row).map(({ member, state }) => ({ memberId: member.id, state })) : [],
  objections: (row.objections ?? []).map(stateOf),
});

export interface Found {
  row: ConsentRow;
  subject: Subject;
  title: string;
  meeting: policy.Meeting;
}

export async function findMeeting(ctx: Context, id: string): Promise<Found> {
  const { rows } = await sql<ConsentRow>`${card} AND k.id = ${id}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  const { subject, row: contribution } = await findSubject(ctx, row.contribution_id);
  return { row, subject, title: contribution.title, meeting: meetingOf(row) };
}

/** Who raised an objection, and whether they are still there to say what becomes of it. */
export const raisedBy = ({ participants }: ConsentRow, { member }: ObjectionRow) => ({
  memberId: member.id,
  left: participants?.find(({ id }) => id === member.id)?.left ?? true,
});

const presentObjection = (row: ObjectionRow, memberId: string, settles: boolean): Objection => {
  const { reasoned, noPreference, risk } = row;
  const tested = reasoned !== null && noPreference !== null && risk !== null;
  return {
    id: row.id,
    member: row.member,
    mine: row.member.id === memberId,
    settles,
    text: row.text,
    state: stateOf(row),
    test: tested ? { reasoned, noPreference, risk } : null,
    proposal: row.proposal,
  };
};

export async function findConsent(ctx: Context, id: string): Promise<Consent> {
  const { row, subject, title, meeting } = await findMeeting(ctx, id);
  const { actor } = ctx;
  const leads = policy.mayLead(actor, subject, meeting);
  return {
    id: row.id,
    contributionId: row.contribution_id,
    title,
    requestId: row.request_id,
    aim: row.aim,
    step: row.step,
    ledBy: row.led_by,
    openedAt: row.opened_at.toISOString(),
    waits: row.waits,
    returnOn: row.return_on,
    participants: row.participants ?? [],
    proposals: row.proposals ?? [],
    turns: row.turns ?? [],
    current: (meeting.waits && policy.currentTurn(meeting)?.memberId) || null,
    objections: (row.objections ?? []).map((one) =>
      presentObjection(one, actor.memberId, policy.maySettle(actor, raisedBy(row, one), leads)),
    ),
    abilities: {
      lead: leads,
      propose: policy.mayPropose(actor, subject, meeting),
      speak: policy.maySpeak(actor, meeting),
      next: leads ? policy.nextSteps(meeting) : [],
    },
  };
}

interface Asked {
  id: string;
  contribution_id: string;
  deciders: string[];
  opened: boolean;
}

export async function findAsked(ctx: Context, which: RawBuilder<unknown>): Promise<Asked | null> {
  const { rows } = await sql<Asked>`SELECT q.id, q.contribution_id, ARRAY(SELECT d.member_id FROM decision_decider d
      JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.member_id
      WHERE d.organisation_id = q.organisation_id AND d.request_id = q.id ORDER BY m.name, m.id) AS deciders,
      EXISTS (SELECT 1 FROM consent k WHERE k.organisation_id = q.organisation_id AND k.request_id = q.id) AS opened
    FROM decision_request q WHERE q.organisation_id = my_organisation() AND q.closed_at IS NULL AND ${which}`.execute(
    ctx.db,
  );
  return rows[0] ?? null;
}

export async function listOfRelease(ctx: Context, contributionId: string) {
  const { subject } = await findSubject(ctx, contributionId);
  const [found, asked] = await Promise.all([
    sql<{
      id: string;
      step: Step;
      opened_at: Date;
      reached_at: Date | null;
      return_on: string | null;
      returned_at: Date | null;
      waits: boolean;
    }>`SELECT k.id, k.step, k.opened_at, k.reached_at, k.returned_at,
        k.return_on, q.closed_at IS NULL AS waits FROM consent k
      JOIN decision_request q ON q.organisation_id = k.organisation_id AND q.id = k.request_id
      WHERE k.organisation_id = my_organisation() AND k.contribution_id = ${contributionId}
      ORDER BY k.opened_at DESC, k.id LIMIT 20`.execute(ctx.db),
    findAsked(ctx, sql`q.contribution_id = ${contributionId}`),
  ]);
  const mayOpen = asked !== null && !asked.opened && policy.mayOpen(ctx.actor, subject, asked.deciders);
  return {
    consents: found.rows.map((row) => ({
      id: row.id,
      step: row.step,
      over: row.step === 'closed' || !row.waits,
      openedAt: row.opened_at.toISOString(),
      reachedAt: row.reached_at?.toISOString() ?? null,
      returnOn: row.return_on,
      returnedAt: row.returned_at?.toISOString() ?? null,
    })),
    mayOpen,
    requestId: mayOpen ? asked.id : null,
  };
}
