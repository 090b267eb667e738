// Two programs never run one embedded database: whoever runs it holds this lock for as long as its process lives.
import pg from 'pg';

/** Resolves with the connection that holds the lock, or null where another program holds it. */
export async function holdAlone(owner: pg.ClientConfig): Promise<pg.Client | null> {
  const client = new pg.Client(owner);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock(7456) AS alone');
  if (rows[0]?.alone) return client;
  await client.end();
  return null;
}
