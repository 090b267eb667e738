// What the server itself writes in a live document, in the name of somebody who may: one update, stored like any that was typed.
import { sql } from 'kysely';
import * as Y from 'yjs';
import type { Context } from '../../../core/context.ts';
import { conflict } from '../../../core/errors.ts';
import { channel, writeNotice } from '../../../core/realtime/notice.ts';
import { excerptOf } from '../../contributions/index.ts';
import { followQuestions } from '../questions/follow.ts';
import { queryableOf } from '../queryable.ts';
import { lockDocument, readDocument } from '../queries.ts';
import { documentFails } from './gate.ts';
import { searchable, toText } from './text.ts';

/** Bytes that a document may have (TRUST, "Limits"). */
export const mostBytes = 1_500_000;

/**
 * Within the caller's transaction, which has asked a policy: nobody else appends until it ends, and all nodes hear of it when it
 * commits. Resolves with whether anything changed. Refused where the text is frozen, would be too large, or fits the schema no more.
 */
export async function editDocument(ctx: Context, id: string, change: (doc: Y.Doc) => void): Promise<boolean> {
  const { organisationId, memberId } = ctx.actor;
  await lockDocument(ctx, id);
  const { frozen } = await ctx.db
    .selectFrom('live_document')
    .select('frozen')
    .where('organisation_id', '=', organisationId)
    .where('contribution_id', '=', id)
    .executeTakeFirstOrThrow();
  if (frozen) throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
  const { doc, text } = await readDocument(ctx, id);
  let update: Uint8Array | null = null;
  const remember = (made: Uint8Array) => {
    update = made;
  };
  doc.on('update', remember);
  doc.transact(() => change(doc));
  doc.off('update', remember);
  const failure = documentFails(doc);
  const size = Y.encodeStateAsUpdate(doc).length;
  const changed = toText(doc, text.language);
  if (failure) throw conflict('release.unfit', 'The text would no longer be a press release.');
  if (size > mostBytes) throw conflict('release.too_large', 'The document would be larger than it may be.');
  if (!update) return false;
  await ctx.db
    .insertInto('live_update')
    .values({ organisation_id: organisationId, contribution_id: id, updates: Buffer.from(update), members: [memberId] })
    .execute();
  await sql`SELECT pg_notify(${channel}, ${writeNotice({ from: '', names: [id], whole: false })})`.execute(ctx.db);
  await ctx.db
    .updateTable('contribution')
    .set({
      title: (changed.headline || changed.product).slice(0, 200),
      excerpt: excerptOf(changed.subtitle || changed.summary),
      search_text: searchable(changed).slice(0, 60_000),
      moved_at: ctx.now(),
    })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
  await followQuestions(queryableOf(ctx), { organisationId, name: id }, doc, ctx.now());
  doc.destroy();
  // What stands around the text tells who wrote in it.
  await ctx.db
    .updateTable('press_release')
    .set((eb) => ({ opens_to: eb.ref('opens_to') }))
    .where('organisation_id', '=', organisationId)
    .where('contribution_id', '=', id)
    .execute();
  return true;
}
