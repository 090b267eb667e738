import { type Routes, routes } from '../../core/http/serve.ts';
import { organisationsEndpoints } from './contract.ts';
import { eraseDemonstration } from './demonstration.ts';
import { depart, findDuties } from './departure.ts';
import * as entities from './entities.ts';
import { importMembers } from './import.ts';
import { invitationUrl, invite, listInvitations, withdrawInvitation } from './invitations.ts';
import * as members from './members.ts';
import { findMember, findOrganisation, listEntities, listMembers } from './queries.ts';
import { listActs, listMails } from './records.ts';
import type { OrganisationsServices } from './services.ts';

export function organisationsRoutes(services: OrganisationsServices): Routes {
  const { identity, publicUrl } = services;
  /** Rights have changed: this node does not wait to hear it from the database. */
  const atOnce = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    identity.forget();
    return done;
  };
  const endSessions = async (userId: string | null) => {
    if (userId) await identity.endSessions(userId);
  };

  return routes(organisationsEndpoints, {
    'GET /api/organisation': (ctx) => findOrganisation(ctx),
    'PATCH /api/organisation': (ctx, { body }) => ctx.transaction((tx) => entities.changeOrganisation(tx, body)),
    'POST /api/organisation/erasure': (ctx) => eraseDemonstration(ctx, services),
    'GET /api/entities': async (ctx) => ({ items: await listEntities(ctx) }),
    'POST /api/entities': (ctx, { body }) => ctx.transaction((tx) => entities.addEntity(tx, body)),
    'PATCH /api/entities/:id': (ctx, { params, body }) =>
      atOnce(ctx.transaction((tx) => entities.changeEntity(tx, params.id, body))),

    'GET /api/members': (ctx, { query }) => listMembers(ctx, query),
    'GET /api/members/:id': (ctx, { params }) => findMember(ctx, params.id),
    'PATCH /api/members/:id': (ctx, { params, body }) =>
      atOnce(ctx.transaction((tx) => members.changeMember(tx, params.id, body))),
    'PATCH /api/me': (ctx, { body }) => atOnce(ctx.transaction((tx) => members.changeMe(tx, body))),
    'PUT /api/members/:id/roles': (ctx, { params, body }) =>
      atOnce(ctx.transaction((tx) => members.grantRole(tx, params.id, body.role, body.entityId))),
    'DELETE /api/members/:id/roles': (ctx, { params, query }) =>
      atOnce(ctx.transaction((tx) => members.endRole(tx, params.id, query.role, query.entityId ?? null))),
    'PUT /api/members/:id/suspension': async (ctx, { params }) =>
      endSessions(await atOnce(ctx.transaction((tx) => members.suspend(tx, params.id)))),
    'DELETE /api/members/:id/suspension': (ctx, { params }) =>
      atOnce(ctx.transaction((tx) => members.restore(tx, params.id))),

    'GET /api/members/:id/duties': (ctx, { params }) => findDuties(ctx, params.id),
    'POST /api/members/:id/departure': async (ctx, { params, body }) => {
      const { userId, ...handed } = await atOnce(ctx.transaction((tx) => depart(tx, params.id, body)));
      await endSessions(userId);
      return handed;
    },

    'POST /api/members/import': (ctx, { body }) => ctx.transaction((tx) => importMembers(tx, body, services)),
    'GET /api/invitations': (ctx, { query }) => listInvitations(ctx, query),
    'POST /api/invitations': async (ctx, { body }) => {
      const token = identity.newToken();
      const { id, hash } = await ctx.transaction((tx) => invite(tx, body, token, services));
      // Kept answers hold no token: a request that is repeated finds its invitation, and no second view of the link.
      const once = !body.email && hash === identity.hashToken(token);
      return { id, url: once ? invitationUrl(publicUrl, token) : null };
    },
    'DELETE /api/invitations/:id': (ctx, { params }) => ctx.transaction((tx) => withdrawInvitation(tx, params.id)),

    'GET /api/audit': (ctx, { query }) => listActs(ctx, query),
    'GET /api/mails': (ctx, { query }) => listMails(ctx, query),
  });
}
