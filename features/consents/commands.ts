import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import { findSubject } from '../contributions/index.ts';
import { dayAt, zoneOf } from '../../core/zones.ts';
import type { ObjectionState, Step } from './contract.ts';
import * as policy from './policy.ts';
import { type ConsentRow, findAsked, findMeeting, stateOf } from './queries.ts';

/** A facilitator opens it: its deciders speak, and whoever else is invited, in the order given. */
export async function openConsent(
  ctx: Context,
  requestId: string,
  { aim, participants }: { aim: string; participants: string[] },
): Promise<{ id: string }> {
  const asked = await findAsked(ctx, sql`q.id = ${requestId}`);
  if (!asked) throw notFound();
  const { contribution_id } = asked;
  const { subject } = await findSubject(ctx, contribution_id);
  if (!policy.mayOpen(ctx.actor, subject, asked.deciders)) throw forbidden('consent.not_yours');
  const all = [...new Set([...participants, ...asked.deciders])].filter((one) => one !== ctx.actor.memberId);
  await requireSeers(ctx, contribution_id, all);
  const organisation_id = ctx.actor.organisationId;
  const { rows } = await sql<{
    id: string;
  }>`INSERT INTO consent (organisation_id, contribution_id, request_id, aim, led_by, opened_at)
    VALUES (${organisation_id}, ${contribution_id}, ${requestId}, ${aim}, ${ctx.actor.memberId}, ${ctx.now()})
    ON CONFLICT (organisation_id, request_id) DO NOTHING RETURNING id`.execute(ctx.db);
  const consent_id = rows[0]?.id;
  if (!consent_id) throw conflict('consent.opened', 'A decision by consent is open for this request already.');
  const order = all.map((member_id, position) => ({
    organisation_id,
    consent_id,
    contribution_id,
    member_id,
    position,
  }));
  await ctx.db.insertInto('consent_participant').values(order).execute();
  await record(ctx, {
    name: 'consent.opened',
    contributionId: contribution_id,
    data: { consent: consent_id, members: all },
  });
  return { id: consent_id };
}

/** Who is to speak sees the release already: being invited opens nothing. */
async function requireSeers(ctx: Context, contributionId: string, ids: string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`SELECT seers_among(${contributionId}, ${ids}::uuid[]) AS id`.execute(
    ctx.db,
  );
  const seers = new Set(rows.map((row) => row.id));
  const unfit = ids.filter((one) => !seers.has(one));
  if (unfit.length > 0)
    throw invalid(
      unfit.map(() => ({ path: 'body.participants', code: 'not_reader', message: 'Does not see this release.' })),
    );
}

export const moved = (ctx: Context, row: ConsentRow) =>
  record(ctx, { name: 'consent.moved', contributionId: row.contribution_id, data: { consent: row.id } });

/** What is done at once by two is done one after the other, each seeing what the other made of it. */
export async function findLocked(ctx: Context, id: string) {
  await sql`SELECT 1 FROM consent WHERE organisation_id = my_organisation() AND id = ${id} FOR UPDATE`.execute(ctx.db);
  return findMeeting(ctx, id);
}

/** The facilitator goes on; a round begins with everybody who is still there, in the order of the meeting. */
export async function enterStep(ctx: Context, id: string, step: Step): Promise<void> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  if (!policy.mayLead(ctx.actor, subject, meeting)) throw forbidden('consent.not_leading');
  if (!policy.nextSteps(meeting).includes(step)) throw conflict('consent.not_yet', 'That step does not come now.');
  const round = policy.isRound(step);
  const lap = round ? row.lap + 1 : row.lap;
  await sql`UPDATE consent SET step = ${step}, lap = ${lap},
      reached_at = CASE WHEN ${step} = 'record' THEN ${ctx.now()}::timestamptz ELSE reached_at END WHERE organisation_id = my_organisation() AND id = ${id}`.execute(
    ctx.db,
  );
  if (round) {
    const turns = (row.participants ?? [])
      .filter(({ left }) => !left)
      .map(({ id: member_id }, position) => ({
        organisation_id: ctx.actor.organisationId,
        consent_id: id,
        contribution_id: row.contribution_id,
        lap,
        step,
        position,
        member_id,
      }));
    if (turns.length > 0) await ctx.db.insertInto('consent_turn').values(turns).execute();
  }
  await moved(ctx, row);
  if (step === 'record')
    await record(ctx, { name: 'consent.reached', contributionId: row.contribution_id, data: { consent: id } });
}

/** What an amendment can lift: an objection that was tested and holds, also where another amendment was to. */
const liftable: ReadonlySet<ObjectionState> = new Set(['holds', 'answered']);

/** A proposal, or an amendment that is to lift objections which hold. */
export async function propose(
  ctx: Context,
  id: string,
  given: { text: string; objections: string[] },
): Promise<{ id: string }> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  if (!policy.mayPropose(ctx.actor, subject, meeting)) throw forbidden('consent.not_proposing');
  const standing = new Map((row.objections ?? []).map((one) => [one.id, one]));
  const failures = given.objections.flatMap((one, at) => {
    const found = standing.get(one);
    return found && liftable.has(stateOf(found))
      ? []
      : [{ path: `body.objections.${at}`, code: 'not_holding', message: 'No objection that holds.' }];
  });
  if (failures.length > 0) throw invalid(failures);
  const made = await ctx.db
    .insertInto('consent_proposal')
    .values({
      organisation_id: ctx.actor.organisationId,
      consent_id: id,
      contribution_id: row.contribution_id,
      number: meeting.proposals + 1,
      text: given.text,
      proposed_by: ctx.actor.memberId,
      proposed_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (given.objections.length > 0)
    await sql`UPDATE consent_objection SET proposal_id = ${made.id} WHERE organisation_id = my_organisation() AND consent_id = ${id}
      AND id = ANY (${given.objections}::uuid[])`.execute(ctx.db);
  await moved(ctx, row);
  return made;
}

/** The day that it is now where the release belongs. */
async function today(ctx: Context, contributionId: string): Promise<string> {
  const { rows } = await sql<{ country: string }>`SELECT e.country FROM contribution c
    JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
    WHERE c.organisation_id = my_organisation() AND c.id = ${contributionId}`.execute(ctx.db);
  return dayAt(ctx.now(), zoneOf(rows[0]?.country ?? ''));
}

/** The day on which the decision is looked at again. */
export async function setReturn(ctx: Context, id: string, on: string | null): Promise<void> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  if (!policy.mayLead(ctx.actor, subject, meeting)) throw forbidden('consent.not_leading');
  if (row.step !== 'record' && row.step !== 'closed')
    throw conflict('consent.not_yet', 'First no objection must stand.');
  if (on !== null && on <= (await today(ctx, row.contribution_id)))
    throw invalid([{ path: 'body.on', code: 'past', message: 'Choose a day to come.' }]);
  // Another day makes it come back again, also where it has come back before.
  await sql`UPDATE consent SET return_on = ${on},
      returned_at = CASE WHEN return_on IS NOT DISTINCT FROM ${on}::date THEN returned_at END WHERE organisation_id = my_organisation() AND id = ${id}`.execute(
    ctx.db,
  );
  await moved(ctx, row);
}
