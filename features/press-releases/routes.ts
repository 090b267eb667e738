import { forbidden } from '../../core/errors.ts';
import { type Routes, routes } from '../../core/http/serve.ts';
import { type ContributionRow, findSubject } from '../contributions/index.ts';
import * as commands from './commands.ts';
import { pressReleasesEndpoints } from './contract.ts';
import { listContributors } from './contributors/queries.ts';
import { enrich, settleEnrichment, withdrawEnrichment } from './enrichments/commands.ts';
import { listEnrichments } from './enrichments/queries.ts';
import { addImage, removeImage } from './images.ts';
import { askOpening, cancelOpening } from './opening.ts';
import { findReleasePage } from './queries.ts';
import { promoteQuestion } from './questions/commands.ts';
import { listQuestions } from './questions/queries.ts';
import { emptyRelease } from './release-text.ts';
import { findText, findVersion, listVersions } from './versions/queries.ts';
import { restoreVersion } from './versions/restoring.ts';

/** Called when the rights in a release's live document changed. */
export type Recheck = (releaseId: ContributionRow['id']) => void;

export const pressReleasesRoutes = (recheck: Recheck): Routes =>
  routes(pressReleasesEndpoints, {
    'POST /api/press-releases': (ctx, { body }) => {
      if (ctx.actor.guest) throw forbidden('guest.cannot_give');
      const text = body.text ?? { ...emptyRelease(body.language), product: body.product, headline: body.headline };
      return ctx.transaction((tx) =>
        commands.beginRelease(tx, { ...body, text: { ...text, language: body.language } }),
      );
    },
    'GET /api/press-releases/:id': (ctx, { params }) => findReleasePage(ctx, params.id),
    'PUT /api/press-releases/:id/stage': async (ctx, { params, body }) => {
      await ctx.transaction((tx) => commands.changeStage(tx, params.id, body.stage, body.reason));
      recheck(params.id);
    },
    'PUT /api/press-releases/:id/opening': (ctx, { params }) => ctx.transaction((tx) => askOpening(tx, params.id)),
    'DELETE /api/press-releases/:id/opening': (ctx, { params }) =>
      ctx.transaction((tx) => cancelOpening(tx, params.id)),
    'PATCH /api/press-releases/:id': (ctx, { params, body }) =>
      ctx.transaction((tx) => commands.changeRelease(tx, params.id, body)),
    'PUT /api/press-releases/:id/explanations/:checkId': (ctx, { params, body }) =>
      ctx.transaction((tx) => commands.explain(tx, params.id, params.checkId, body.reason)),
    'DELETE /api/press-releases/:id/explanations/:checkId': (ctx, { params }) =>
      ctx.transaction((tx) => commands.unexplain(tx, params.id, params.checkId)),
    'GET /api/press-releases/:id/versions': (ctx, { params, query }) => listVersions(ctx, params.id, query),
    'POST /api/press-releases/:id/versions': (ctx, { params, body }) =>
      ctx.transaction((tx) => commands.nameVersion(tx, params.id, body.name)),
    'GET /api/press-releases/:id/versions/:versionId': (ctx, { params }) =>
      findVersion(ctx, params.id, params.versionId),
    'GET /api/press-releases/:id/text': (ctx, { params }) => findText(ctx, params.id),
    'POST /api/press-releases/:id/versions/:versionId/restoration': (ctx, { params }) =>
      ctx.transaction((tx) => restoreVersion(tx, params.id, params.versionId)),
    'GET /api/press-releases/:id/enrichments': (ctx, { params }) => listEnrichments(ctx, params.id),
    'POST /api/press-releases/:id/enrichments': (ctx, { params, body }) =>
      ctx.transaction((tx) => enrich(tx, params.id, body)),
    'PUT /api/enrichments/:id/settlement': (ctx, { params, body }) =>
      ctx.transaction((tx) => settleEnrichment(tx, params.id, body.outcome, body.reason)),
    'DELETE /api/enrichments/:id': (ctx, { params }) => ctx.transaction((tx) => withdrawEnrichment(tx, params.id)),
    'GET /api/press-releases/:id/questions': (ctx, { params, query }) => listQuestions(ctx, params.id, query),
    'PUT /api/comments/:id/faq-entry': (ctx, { params, body }) =>
      ctx.transaction((tx) => promoteQuestion(tx, params.id, body.faq, body.question)),
    'GET /api/press-releases/:id/contributors': (ctx, { params }) => listContributors(ctx, params.id),
    'POST /api/press-releases/:id/translations': (ctx, { params, body }) =>
      ctx.transaction((tx) => commands.translate(tx, params.id, body.language)),
    'POST /api/press-releases/:id/images': async (ctx, { params, body }) => {
      await findSubject(ctx, params.id);
      return addImage(ctx, params.id, body.data, body.alternative);
    },
    'DELETE /api/press-releases/:id/images/:imageId': (ctx, { params }) => removeImage(ctx, params.id, params.imageId),
  });
