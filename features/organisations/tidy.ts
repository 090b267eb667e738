// Invitations that ran out a season ago; who made them, and when, stays in the record of administrative acts.
import type pg from 'pg';

const keptDays = 90;

export async function tidyInvitations(worker: pg.Pool, now: Date): Promise<void> {
  await worker.query('DELETE FROM invitation WHERE expires_at < $1', [new Date(now.getTime() - keptDays * 86_400_000)]);
}
