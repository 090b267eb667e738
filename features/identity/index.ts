export type { SignedIn } from './actors.ts';
export { attempt } from './attempts.ts';
export type { IdentityCalls, Session } from './contract.ts';
export { ensurePerson, hashToken, type Identity, newToken, openIdentity, openSession } from './identity.ts';
export { identityRoutes } from './routes.ts';
export { tidyIdentity } from './tidy.ts';
export { invitationLetter } from './words/mails.ts';
