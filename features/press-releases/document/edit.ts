// What the server itself writes in a live document, in the name of somebody who may: one update, stored like any that was typed.
import { sql } from 'kysely';
import * as Y from 'yjs';
import type { Context } from '../../../core/context.ts';
import { conflict } from '../../../core/errors.ts';
import { writeNotice } from '../../../core/realtime/notice.ts';
import { queryableOf } from '../queryable.ts';
import { lockDocument, readDocument } from '../queries.ts';
import { keepDerived } from './derived.ts';
import { documentFails } from './gate.ts';

/** Bytes that a document may have (TRUST, "Limits"). */
export const mostBytes = 1_500_000;

/**
 * Within the caller's transaction, which has asked a policy (the database asks again): nobody else appends until it ends, and all
 * nodes hear of it when it commits. Resolves with whether anything changed. Refused where the text is frozen, would be too large,
 * or fits the schema no more.
 */
export async function editDocument(ctx: Context, id: string, change: (doc: Y.Doc) => void): Promise<boolean> {
  await lockDocument(ctx, id);
  const { doc, text } = await readDocument(ctx, id);
  let update: Uint8Array | null = null;
  const remember = (made: Uint8Array) => {
    update = made;
  };
  doc.on('update', remember);
  doc.transact(() => change(doc));
  doc.off('update', remember);
  try {
    if (!update) return false;
    const failure = documentFails(doc);
    if (failure) throw conflict('release.unfit', 'The text would no longer be a press release.');
    if (Y.encodeStateAsUpdate(doc).length > mostBytes)
      throw conflict('document.full', 'The text is as long as it may be.');
    const notice = writeNotice({ from: '', names: [id], whole: false });
    const appended = sql<{
      done: boolean;
    }>`SELECT append_to_document(${id}, ${Buffer.from(update)}, ${notice}) AS done`;
    if (!(await appended.execute(ctx.db)).rows[0]?.done)
      throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
    const key = { organisationId: ctx.actor.organisationId, name: id };
    await keepDerived(queryableOf(ctx), key, doc, text.language, ctx.now());
    return true;
  } finally {
    doc.destroy();
  }
}
