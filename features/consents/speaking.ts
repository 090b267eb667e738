// One person at a time: a turn is taken, passed, or skipped for who is away; objections are raised in it, then tested and lifted.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { findLocked, moved } from './commands.ts';
import * as policy from './policy.ts';
import { type ConsentRow, raisedBy, stateOf } from './queries.ts';

const endTurn = (ctx: Context, id: string, state: string, text: string) =>
  sql`UPDATE consent_turn SET state = ${state}, text = ${text}, ended_at = ${ctx.now()}
    WHERE organisation_id = my_organisation() AND id = ${id} AND state = 'waiting' RETURNING id`.execute(ctx.db);

/** Without words it is passed; in the round of objections, saying nothing against it. */
export async function speak(ctx: Context, id: string, given: { text: string; objects: boolean }): Promise<void> {
  const { row, meeting } = await findLocked(ctx, id);
  if (!policy.maySpeak(ctx.actor, meeting)) throw forbidden('consent.not_your_turn');
  const { text, objects } = given;
  if (objects && row.step !== 'objections')
    throw invalid([{ path: 'body.objects', code: 'unexpected', message: 'Objections have a round of their own.' }]);
  if (objects && text === '')
    throw invalid([{ path: 'body.text', code: 'too_small', message: 'Say what you object to.' }]);
  const turn = row.turns?.find(({ lap, state }) => lap === row.lap && state === 'waiting');
  if (!turn) throw conflict('consent.not_yet', 'The round is over.');
  if (objects)
    await ctx.db
      .insertInto('consent_objection')
      .values({
        organisation_id: ctx.actor.organisationId,
        consent_id: id,
        contribution_id: row.contribution_id,
        member_id: ctx.actor.memberId,
        text,
        raised_at: ctx.now(),
      })
      .execute();
  await endTurn(ctx, turn.id, text === '' ? 'passed' : 'spoke', text);
  await moved(ctx, row);
}

const turnOf = (row: ConsentRow, turnId: string) => {
  const turn = row.turns?.find((one) => one.id === turnId);
  if (!turn) throw notFound();
  return turn;
};

export async function answerQuestion(ctx: Context, id: string, turnId: string, text: string): Promise<void> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  const turn = turnOf(row, turnId);
  if (!(subject.mine || subject.granted === 'write')) throw forbidden('consent.not_proposing');
  if (turn.step !== 'questions' || turn.state !== 'spoke' || !meeting.waits)
    throw conflict('consent.not_yet', 'There is no question to answer.');
  await sql`UPDATE consent_turn SET answer = ${text} WHERE organisation_id = my_organisation() AND id = ${turnId}`.execute(
    ctx.db,
  );
  await moved(ctx, row);
}

/** Noted, and the next one speaks. */
export async function noteAbsence(ctx: Context, id: string, turnId: string): Promise<void> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  const turn = turnOf(row, turnId);
  if (!policy.mayLead(ctx.actor, subject, meeting)) throw forbidden('consent.not_leading');
  if (turn.lap !== row.lap || turn.state !== 'waiting' || !policy.isRound(row.step))
    throw conflict('consent.not_yet', 'This turn is over.');
  await endTurn(ctx, turnId, 'absent', '');
  await moved(ctx, row);
}

/** Back before the round is over: a turn at its end. Whoever leads says so, or the person. */
export async function comeBack(ctx: Context, id: string, turnId: string): Promise<void> {
  const { row, subject, meeting } = await findLocked(ctx, id);
  const turn = turnOf(row, turnId);
  if (!policy.mayLead(ctx.actor, subject, meeting) && turn.member.id !== ctx.actor.memberId)
    throw forbidden('consent.not_leading');
  const now = (row.turns ?? []).filter(({ lap }) => lap === row.lap);
  const again = now.some((one) => one.member.id === turn.member.id && one.state === 'waiting');
  if (turn.lap !== row.lap || turn.state !== 'absent' || !policy.isRound(row.step) || again || !meeting.waits)
    throw conflict('consent.not_yet', 'That round is over.');
  await ctx.db
    .insertInto('consent_turn')
    .values({
      organisation_id: ctx.actor.organisationId,
      consent_id: id,
      contribution_id: row.contribution_id,
      lap: row.lap,
      step: row.step,
      position: now.length,
      member_id: turn.member.id,
    })
    .execute();
  await moved(ctx, row);
}

/** An objection of whom the actor may say what becomes of it. */
async function findMine(ctx: Context, id: string, objectionId: string) {
  const found = await findObjection(ctx, id, objectionId);
  const { row, subject, meeting, objection } = found;
  if (!policy.maySettle(ctx.actor, raisedBy(row, objection), policy.mayLead(ctx.actor, subject, meeting)))
    throw forbidden('consent.not_your_objection');
  return found;
}

async function findObjection(ctx: Context, id: string, objectionId: string) {
  const found = await findLocked(ctx, id);
  const objection = found.row.objections?.find((one) => one.id === objectionId);
  if (!objection) throw notFound();
  if (!found.meeting.waits || found.row.step === 'record' || found.row.step === 'closed')
    throw conflict('consent.not_yet', 'The objections are settled.');
  return { ...found, objection, state: stateOf(objection) };
}

export interface Test {
  reasoned: boolean;
  noPreference: boolean;
  risk: boolean;
}

/** The facilitator notes what the circle found; who objected may still withdraw. */
export async function testObjection(ctx: Context, id: string, objectionId: string, test: Test): Promise<void> {
  const { row, subject, meeting, state } = await findObjection(ctx, id, objectionId);
  if (!policy.mayLead(ctx.actor, subject, meeting)) throw forbidden('consent.not_leading');
  if (state === 'withdrawn' || state === 'lifted') throw conflict('consent.not_yet', 'This objection is settled.');
  await sql`UPDATE consent_objection SET reasoned = ${test.reasoned}, no_preference = ${test.noPreference}, risk = ${test.risk}
    WHERE organisation_id = my_organisation() AND id = ${objectionId}`.execute(ctx.db);
  await moved(ctx, row);
}

/** Only who objected knows whether the amendment lifts it; if not, it holds as before. */
export async function sayLifted(ctx: Context, id: string, objectionId: string, lifted: boolean): Promise<void> {
  const { row, state } = await findMine(ctx, id, objectionId);
  if (state !== 'answered') throw conflict('consent.not_yet', 'No amendment answers this objection yet.');
  await (lifted
    ? sql`UPDATE consent_objection SET lifted_at = ${ctx.now()} WHERE organisation_id = my_organisation() AND id = ${objectionId}`
    : sql`UPDATE consent_objection SET proposal_id = NULL WHERE organisation_id = my_organisation() AND id = ${objectionId}`
  ).execute(ctx.db);
  await moved(ctx, row);
}

export async function withdrawObjection(ctx: Context, id: string, objectionId: string): Promise<void> {
  const { row, state } = await findMine(ctx, id, objectionId);
  if (state === 'withdrawn' || state === 'lifted') throw conflict('consent.not_yet', 'This objection is settled.');
  await sql`UPDATE consent_objection SET withdrawn_at = ${ctx.now()} WHERE organisation_id = my_organisation() AND id = ${objectionId}`.execute(
    ctx.db,
  );
  await moved(ctx, row);
}
