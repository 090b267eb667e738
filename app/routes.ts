// Every route of the product, feature by feature.
import type { Connection } from '../core/database/connect.ts';
import type { Routes } from '../core/http/serve.ts';
import { consentsRoutes } from '../features/consents/index.ts';
import { contributionsRoutes } from '../features/contributions/index.ts';
import { decisionsRoutes } from '../features/decisions/index.ts';
import { discussionsRoutes } from '../features/discussions/index.ts';
import { ideasRoutes } from '../features/ideas/index.ts';
import { type Identity, identityRoutes } from '../features/identity/index.ts';
import { notificationsRoutes } from '../features/notifications/index.ts';
import { organisationsRoutes } from '../features/organisations/index.ts';
import { passagesRoutes, pressReleasesRoutes, type Recheck } from '../features/press-releases/index.ts';
import { reviewsRoutes } from '../features/reviews/index.ts';
import { searchRoutes } from '../features/search/index.ts';
import { supportRoutes } from '../features/support/index.ts';
import { demonstration } from '../seeds/demonstration/index.ts';
import { becomePressRelease } from './becoming.ts';
import { personsBehindMembers } from './belonging.ts';

const picks = new Map(
  demonstration.people.flatMap((person) => (person.pick ? [[person.name, person.pick] as const] : [])),
);

export interface RouteServices {
  identity: Identity;
  connection: Connection;
  publicUrl: string;
  recheck: Recheck;
  /** Looks at everybody's rights in every document now. */
  recheckAll: () => void;
}

export const allRoutes = ({ identity, connection, publicUrl, recheck, recheckAll }: RouteServices): Routes[] => [
  identityRoutes(identity, picks),
  organisationsRoutes(personsBehindMembers(identity, publicUrl, recheckAll)),
  contributionsRoutes,
  discussionsRoutes,
  supportRoutes,
  ideasRoutes(becomePressRelease),
  pressReleasesRoutes(recheck),
  passagesRoutes,
  decisionsRoutes(recheck),
  reviewsRoutes,
  consentsRoutes,
  notificationsRoutes(connection.app),
  searchRoutes,
];
