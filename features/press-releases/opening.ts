// A release that opens by itself when its embargo ends, because its author asked for it beforehand.
import type pg from 'pg';
import type { Actor } from '../../core/actor.ts';
import { type Context, makeContext } from '../../core/context.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { log } from '../../core/log.ts';
import { findSubject } from '../contributions/index.ts';
import { changeStage, takeOpening } from './commands.ts';
import { mayAskOpening } from './policy.ts';
import { findRelease } from './queries.ts';

const keyOf = ({ actor }: Context, id: string) => ({ organisation_id: actor.organisationId, contribution_id: id });

/** The author asks that it opens when its embargo ends; asking again changes nothing. */
export async function askOpening(ctx: Context, id: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!subject.mine) throw forbidden('contribution.not_yours');
  const { embargo_until: embargoUntil } = await findRelease(ctx, id);
  if (!mayAskOpening(ctx.actor, subject, embargoUntil, ctx.now()))
    throw conflict('opening.no_embargo', 'Only a draft whose embargo lies ahead can open by itself.');
  await ctx.db
    .insertInto('opening')
    .values({ ...keyOf(ctx, id), asked_by: ctx.actor.memberId, asked_at: ctx.now() })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function cancelOpening(ctx: Context, id: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!subject.mine) throw forbidden('contribution.not_yours');
  await takeOpening(ctx, id);
}

export interface Opening {
  app: pg.Pool;
  worker: pg.Pool;
  now: () => Date;
  committed: () => void;
}

interface DueRow {
  organisation_id: string;
  contribution_id: string;
  author: Omit<Actor, 'organisationId' | 'sessionId' | 'roles'>;
}

/** What was withdrawn, archived or opened otherwise meanwhile does not open of itself when it comes back. */
const forgetOthers = `DELETE FROM opening o USING press_release r, contribution c
  WHERE r.organisation_id = o.organisation_id AND r.contribution_id = o.contribution_id AND c.organisation_id = o.organisation_id
    AND c.id = o.contribution_id AND r.embargo_until <= $1 AND (c.standing <> 'published' OR c.stage IS DISTINCT FROM 'draft')`;

/** With its author as they are now: a release that was handed over is opened by whoever has it. */
const findDue = `SELECT o.organisation_id, o.contribution_id, jsonb_build_object('memberId', m.id, 'userId', m.user_id, 'name', m.name,
    'language', m.language, 'guest', m.guest, 'entityId', e.id, 'entityName', e.name, 'entityPath', e.path,
    'demonstration', g.demonstration) AS author
  FROM opening o JOIN organisation g ON g.id = o.organisation_id
  JOIN press_release r ON r.organisation_id = o.organisation_id AND r.contribution_id = o.contribution_id
  JOIN contribution c ON c.organisation_id = o.organisation_id AND c.id = o.contribution_id
  JOIN member m ON m.organisation_id = o.organisation_id AND m.id = c.author_id AND m.standing = 'active'
  JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
  WHERE r.embargo_until <= $1 ORDER BY r.embargo_until LIMIT 200`;

/** Opens what is due, each in its author's name and once: whoever takes the asking away opens it. */
export async function openDue({ app, worker, now, committed }: Opening): Promise<void> {
  await worker.query(forgetOthers, [now()]);
  const { rows } = await worker.query<DueRow>(findDue, [now()]);
  let failed = 0;
  for (const { organisation_id: organisationId, contribution_id: id, author } of rows) {
    const actor: Actor = { ...author, organisationId, sessionId: '', roles: [] };
    const open = async (ctx: Context) => {
      if (await takeOpening(ctx, id)) await changeStage(ctx, id, 'open', '', { planned: true });
    };
    await makeContext(app, actor, { now, committed })
      .transaction(open)
      .catch((error: unknown) => {
        failed++;
        log('error', 'opening.failed', { release: id, error });
      });
  }
  if (failed > 0) throw new Error('Some releases did not open.');
}
