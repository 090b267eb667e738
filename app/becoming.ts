// An idea becomes a press release: two features that do not know one another, joined in one transaction.
import { forbidden } from '../core/errors.ts';
import { findCard, findSubject } from '../features/contributions/index.ts';
import { type Become, findIdeaText } from '../features/ideas/index.ts';
import { becomeRelease } from '../features/press-releases/index.ts';

export const becomePressRelease: Become = async (ctx, ideaId, release) => {
  const { row, subject } = await findSubject(ctx, ideaId);
  if (ctx.actor.guest) throw forbidden('guest.cannot_give');
  if (subject.standing !== 'published') throw forbidden('contribution.closed');
  const { text } = await findIdeaText(ctx, ideaId);
  const source = {
    id: ideaId,
    title: row.title,
    text,
    audience: row.audience,
    entityId: row.entity_id,
    topics: (await findCard(ctx, row)).topics,
  };
  return becomeRelease(ctx, source, release);
};
