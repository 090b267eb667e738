import type { Context } from '../../core/context.ts';
import { type Routes, routes } from '../../core/http/serve.ts';
import type { Language } from '../../core/languages.ts';
import { findContribution, presentMoment } from '../contributions/index.ts';
import { editIdea, findText, giveIdea } from './commands.ts';
import { ideasEndpoints } from './contract.ts';

/** How an idea becomes a press release: composed in app/, since the two features do not know one another. */
export type Become = (
  ctx: Context,
  ideaId: string,
  release: { product: string; language: Language },
) => Promise<{ id: string }>;

export const ideasRoutes = (become: Become): Routes =>
  routes(ideasEndpoints, {
    'POST /api/ideas': (ctx, { body }) => ctx.transaction((tx) => giveIdea(tx, body)),
    'GET /api/ideas/:id': async (ctx, { params }) => {
      const [page, idea] = await Promise.all([findContribution(ctx, params.id), findText(ctx, params.id)]);
      const sealed = page.contribution.author.kind === 'sealed';
      return { ...page, text: idea.text, editedAt: idea.edited_at ? presentMoment(idea.edited_at, sealed) : null };
    },
    'PATCH /api/ideas/:id': (ctx, { params, body }) => ctx.transaction((tx) => editIdea(tx, params.id, body)),
    'POST /api/ideas/:id/press-release': (ctx, { params, body }) =>
      ctx.transaction((tx) => become(tx, params.id, body)),
  });
