// Plays the demonstration company through the commands that people use, each at its time, so that it is made like real life.
import pg from 'pg';
import { makeContext } from '../core/context.ts';
import type { Connection } from '../core/database/connect.ts';
import { openReactions } from '../core/reactions.ts';
import { remindOfAnswers } from '../features/decisions/index.ts';
import { notificationReaction } from '../features/notifications/index.ts';
import { demonstration } from './demonstration/index.ts';
import { consents } from './demonstration/consents.ts';
import { reviews } from './demonstration/reviews.ts';
import { consentSteps } from './play/consents.ts';
import { ideaSteps } from './play/ideas.ts';
import { foundCompany } from './play/people.ts';
import { releaseSteps } from './play/releases.ts';
import { reviewSteps, scorecardStep } from './play/reviews.ts';

const dayLong = 86_400_000;
const longestWait = 30;

/** Fills an empty database with the demonstration company. */
export async function seedDemonstration(connection: Connection): Promise<void> {
  const owner = new pg.Client(connection.owner);
  await owner.connect();
  try {
    const stage = await foundCompany(owner, connection, demonstration);
    const steps = [
      ...demonstration.ideas.flatMap((idea) => ideaSteps(stage, idea)),
      ...demonstration.releases.flatMap((release) => releaseSteps(stage, release)),
      scorecardStep,
      ...reviews.flatMap((review) => reviewSteps(stage, review)),
      ...consents.flatMap((consent) =>
        consentSteps(stage, consent, demonstration.releases.find(({ key }) => key === consent.release)?.deciders ?? []),
      ),
    ];
    steps.sort((a, b) => b.daysAgo - a.daysAgo);
    const now = Date.now();
    for (const { daysAgo, by, run } of steps) {
      const at = new Date(now - daysAgo * dayLong);
      const actor = stage.members.get(by);
      if (!actor) throw new Error(`The demonstration names "${by}", who is not there.`);
      const ctx = makeContext(connection.app, actor, { now: () => at });
      await ctx.transaction(run);
    }
    // Each morning's reminders, as they would have come.
    for (let daysAgo = longestWait; daysAgo >= 0; daysAgo--)
      await remindOfAnswers({
        worker: connection.worker,
        now: () => new Date(now - daysAgo * dayLong),
        committed: () => {},
      });
    const reactions = openReactions(connection.worker, [notificationReaction], async () => {});
    await reactions.settle();
    // Left open, they would take events from the server that starts next, and tell nobody.
    await reactions.close();
    await tidy(owner);
  } finally {
    await owner.end();
  }
}

/** People have read what is older than a few days, last came by on another day, and have a digest coming. */
async function tidy(owner: pg.Client): Promise<void> {
  await owner.query(
    `UPDATE notification SET read_at = notified_at + interval '1 day' WHERE notified_at < now() - interval '4 days'`,
  );
  await owner.query(
    `UPDATE member SET visited_at = now() - interval '3 days', digested_at = now() - interval '8 days'`,
  );
  await owner.query(`UPDATE contribution c SET moved_at = greatest(c.contributed_at, coalesce((SELECT max(k.commented_at) FROM comment k
    WHERE k.organisation_id = c.organisation_id AND k.contribution_id = c.id AND NOT k.sealed), c.contributed_at),
    coalesce((SELECT max(s.entered_at) FROM stage_entry s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id),
    c.contributed_at)) WHERE NOT c.sealed`);
  await owner.query('ANALYZE');
}
