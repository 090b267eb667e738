import { type Routes, routes } from '../../core/http/serve.ts';
import { enterStep, openConsent, propose, setReturn } from './commands.ts';
import { consentsEndpoints } from './contract.ts';
import { findConsent, listOfRelease } from './queries.ts';
import {
  answerQuestion,
  comeBack,
  noteAbsence,
  sayLifted,
  speak,
  testObjection,
  withdrawObjection,
} from './speaking.ts';

export const consentsRoutes: Routes = routes(consentsEndpoints, {
  'GET /api/press-releases/:id/consents': (ctx, { params }) => listOfRelease(ctx, params.id),
  'POST /api/decision-requests/:id/consent': (ctx, { params, body }) =>
    ctx.transaction((tx) => openConsent(tx, params.id, body)),
  'GET /api/consents/:id': (ctx, { params }) => findConsent(ctx, params.id),
  'PUT /api/consents/:id/step': (ctx, { params, body }) => ctx.transaction((tx) => enterStep(tx, params.id, body.step)),
  'POST /api/consents/:id/proposals': (ctx, { params, body }) => ctx.transaction((tx) => propose(tx, params.id, body)),
  'PUT /api/consents/:id/turn': (ctx, { params, body }) => ctx.transaction((tx) => speak(tx, params.id, body)),
  'PUT /api/consents/:id/turns/:turnId/answer': (ctx, { params, body }) =>
    ctx.transaction((tx) => answerQuestion(tx, params.id, params.turnId, body.text)),
  'PUT /api/consents/:id/turns/:turnId/absence': (ctx, { params }) =>
    ctx.transaction((tx) => noteAbsence(tx, params.id, params.turnId)),
  'DELETE /api/consents/:id/turns/:turnId/absence': (ctx, { params }) =>
    ctx.transaction((tx) => comeBack(tx, params.id, params.turnId)),
  'PUT /api/consents/:id/objections/:objectionId/test': (ctx, { params, body }) =>
    ctx.transaction((tx) => testObjection(tx, params.id, params.objectionId, body)),
  'PUT /api/consents/:id/objections/:objectionId/lifted': (ctx, { params, body }) =>
    ctx.transaction((tx) => sayLifted(tx, params.id, params.objectionId, body.lifted)),
  'DELETE /api/consents/:id/objections/:objectionId': (ctx, { params }) =>
    ctx.transaction((tx) => withdrawObjection(tx, params.id, params.objectionId)),
  'PUT /api/consents/:id/return': (ctx, { params, body }) => ctx.transaction((tx) => setReturn(tx, params.id, body.on)),
});
