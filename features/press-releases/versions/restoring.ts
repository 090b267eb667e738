// Restoring: the text as it is now is kept, becomes what an earlier version said by the smallest edit, and is a new version.
import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { findSubject, mayEdit } from '../../contributions/index.ts';
import { editDocument } from '../document/edit.ts';
import { isPage, type KeptNode, rewrite } from '../document/rewrite.ts';
import { mayWriteText } from '../policy.ts';
import { keepVersionNow } from './keeping.ts';

/** Resolves with the new version and with `before`, what the text was until now: restoring that one undoes it. */
export async function restoreVersion(
  ctx: Context,
  id: string,
  versionId: string,
): Promise<{ id: string; before: string }> {
  const { actor } = ctx;
  const { subject } = await findSubject(ctx, id);
  const version = await ctx.db
    .selectFrom('release_version')
    .select('content')
    .where('organisation_id', '=', actor.organisationId)
    .where('contribution_id', '=', id)
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (!version) throw notFound();
  if (!mayEdit(actor, subject) || actor.guest) throw forbidden('contribution.not_yours');
  if (!mayWriteText(actor, subject))
    throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
  const content = version.content as unknown as KeptNode;
  if (!isPage(content)) throw conflict('version.unreadable', 'This version is of a shape that is no longer written.');
  const before = await keepVersionNow(ctx, id, null);
  if (!(await editDocument(ctx, id, (doc) => rewrite(doc, content))))
    throw conflict('version.same', 'The text says already what this version said.');
  const made = await keepVersionNow(ctx, id, null, { restoredFrom: versionId, members: [actor.memberId] });
  return { id: made.id, before: before.id };
}
