export type { Entity, Member, OrganisationsCalls } from './contract.ts';
export { findEntity, findMember, listEntities, listMembers } from './queries.ts';
export { organisationsRoutes } from './routes.ts';
export type { OrganisationsServices } from './services.ts';
export { tidyInvitations } from './tidy.ts';
