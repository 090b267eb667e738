// What the core keeps for a time only, so that no table grows for ever. Days are how long each is still of use.
import type pg from 'pg';

/** A browser repeats a write within minutes; two days leave room for a laptop that was closed over a weekend night. */
const idempotencyDays = 2;
/** Handed to every reaction long since; what was told of it stands in rows of its own. */
const eventDays = 30;
/** What a mail said is gone after a month; that it left, and to whom, is kept for a season. */
const mailTextDays = 30;
const mailDays = 90;

const together = 5000;

/** Deletes in small transactions, so that nobody waits for a lock. */
async function deleteOld(worker: pg.Pool, statement: string, before: Date): Promise<void> {
  for (;;) {
    const { rowCount } = await worker.query(statement, [before]);
    if ((rowCount ?? 0) < together) return;
  }
}

export async function tidyCore(worker: pg.Pool, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await worker.query('DELETE FROM idempotency_key WHERE created_at < $1', [before(idempotencyDays)]);
  // An event that no reaction could bear keeps its place, for whoever looks for the reason.
  await deleteOld(
    worker,
    `DELETE FROM event WHERE (organisation_id, id) IN (SELECT organisation_id, id FROM event WHERE handled_at < $1 LIMIT ${together})`,
    before(eventDays),
  );
  await deleteOld(
    worker,
    `UPDATE mail SET subject = '', text = '', html = '', unsubscribe = NULL
     WHERE id IN (SELECT id FROM mail WHERE state <> 'waiting' AND html <> '' AND written_at < $1 LIMIT ${together})`,
    before(mailTextDays),
  );
  await deleteOld(
    worker,
    `DELETE FROM mail WHERE id IN (SELECT id FROM mail WHERE state <> 'waiting' AND written_at < $1 LIMIT ${together})`,
    before(mailDays),
  );
}
