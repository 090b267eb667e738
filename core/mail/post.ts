// Mail is written into the database with what caused it, and leaves from there: a mail server that is down delays it, no more.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Letter, render } from './letter.ts';

export interface Addressed extends Letter {
  organisationId: string | null;
  kind: string;
  recipient: string;
}

/** Writes a letter to be sent, and resolves with its id; `queryable` may be a transaction. */
export async function post(queryable: Pick<pg.Pool, 'query'>, letter: Addressed): Promise<string> {
  const { subject, text, html } = render(letter);
  const id = randomUUID();
  await queryable.query(
    `INSERT INTO public.mail (id, organisation_id, kind, recipient, subject, text, html, unsubscribe)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, letter.organisationId, letter.kind, letter.recipient, subject, text, html, letter.stop?.url ?? null],
  );
  return id;
}
