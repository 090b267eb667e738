// A release as the page that one hands out: whatever its reader may read of it, they may print.
import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { listContributors } from '../contributors/queries.ts';
import { findReleasePage } from '../queries.ts';
import { disposition, fileNameOf, imprintOf } from './imprint.ts';
import { setPage } from './press.ts';

async function dayOfText({ db, actor }: Context, id: string): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    SELECT to_char(greatest(d.changed_at, (SELECT max(l.stored_at) FROM live_update l
      WHERE l.organisation_id = d.organisation_id AND l.contribution_id = d.contribution_id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM live_document d WHERE d.organisation_id = ${actor.organisationId} AND d.contribution_id = ${id}`.execute(db);
  return rows[0]?.day ?? '';
}

export interface PrintedFile {
  bytes: Uint8Array;
  disposition: string;
}

export async function printRelease(ctx: Context, id: string): Promise<PrintedFile> {
  const { text, contribution } = await findReleasePage(ctx, id);
  const [{ items: credits }, day] = await Promise.all([listContributors(ctx, id), dayOfText(ctx, id)]);
  const imprint = imprintOf({ text, credits, stage: contribution.stage ?? 'draft', day });
  return {
    bytes: await setPage(text, imprint),
    disposition: disposition(fileNameOf(text.headline || text.product)),
  };
}
