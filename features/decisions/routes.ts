import { type Routes, routes } from '../../core/http/serve.ts';
import type { Recheck } from '../press-releases/index.ts';
import { changeAnswerDays, findAnswerDays } from './answers/deadlines.ts';
import { findResponseTimes } from './answers/response-times.ts';
import { askDecision, decide, nameDecider, takeBack } from './commands.ts';
import { delegate, endDelegation, findDelegation } from './delegation.ts';
import { agree, withdrawProposal } from './quorum/proposals.ts';
import { changeQuorum, findQuorumRule } from './quorum/rule.ts';
import { decisionsEndpoints } from './contract.ts';
import { findRecord, listDecisions, listOpenRequests, listPossibleDeciders } from './queries.ts';

export const decisionsRoutes = (recheck: Recheck): Routes =>
  routes(decisionsEndpoints, {
    'GET /api/press-releases/:id/decisions': (ctx, { params }) => findRecord(ctx, params.id),
    'GET /api/press-releases/:id/possible-deciders': async (ctx, { params }) => ({
      items: await listPossibleDeciders(ctx, params.id),
    }),
    'POST /api/press-releases/:id/decision-requests': async (ctx, { params, body }) => {
      const request = await ctx.transaction((tx) => askDecision(tx, params.id, body));
      recheck(params.id);
      return request;
    },
    'DELETE /api/decision-requests/:id': async (ctx, { params }) => {
      recheck(await ctx.transaction((tx) => takeBack(tx, params.id)));
    },
    'PUT /api/decision-requests/:id/deciders/:memberId': (ctx, { params }) =>
      ctx.transaction((tx) => nameDecider(tx, params.id, params.memberId)),
    'POST /api/decision-requests/:id/decision': async (ctx, { params, body }) => {
      const { id, releaseId } = await ctx.transaction((tx) => decide(tx, params.id, body));
      recheck(releaseId);
      return { id };
    },
    'DELETE /api/decision-requests/:id/proposal': (ctx, { params }) =>
      ctx.transaction((tx) => withdrawProposal(tx, params.id)),
    'PUT /api/decision-requests/:id/proposal/:proposalId/agreement': async (ctx, { params }) => {
      const { id, releaseId } = await ctx.transaction((tx) => agree(tx, params.id, params.proposalId));
      if (id !== null) recheck(releaseId);
      return { id };
    },
    'GET /api/quorum': (ctx) => findQuorumRule(ctx),
    'PUT /api/quorum': (ctx, { body }) => ctx.transaction((tx) => changeQuorum(tx, body.quorum)),
    'GET /api/decision-requests': (ctx, { query }) => listOpenRequests(ctx, query),
    'GET /api/delegation': (ctx) => findDelegation(ctx),
    'PUT /api/delegation': (ctx, { body }) => ctx.transaction((tx) => delegate(tx, body)),
    'DELETE /api/delegation': (ctx) => endDelegation(ctx),
    'GET /api/answer-days': (ctx) => findAnswerDays(ctx),
    'PUT /api/answer-days': (ctx, { body }) => ctx.transaction((tx) => changeAnswerDays(tx, body)),
    'GET /api/answers': (ctx, { query }) => findResponseTimes(ctx, query.period),
    'GET /api/decisions': (ctx, { query }) => listDecisions(ctx, query),
  });
