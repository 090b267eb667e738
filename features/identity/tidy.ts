// Sessions that ended, proofs that were not used and attempts of past hours: nobody asks for them any more.
import type pg from 'pg';

export async function tidyIdentity(auth: pg.Pool, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 86_400_000);
  await auth.query('DELETE FROM auth.session WHERE "expiresAt" < $1', [now]);
  await auth.query('DELETE FROM auth.verification WHERE "expiresAt" < $1', [now]);
  await auth.query('DELETE FROM auth.attempt WHERE window_start < $1', [yesterday]);
}
