// What one changes of oneself, from the profile and from the menu at the foot of the rail.
import { call } from '../../core/web/call.ts';
import type { OrganisationsCalls } from '../../features/organisations/contract.ts';

const api = call<OrganisationsCalls>();

export type MyChange = OrganisationsCalls['PATCH /api/me']['body'];

export const saveMe = (body: MyChange): Promise<unknown> => api('PATCH /api/me', { body });
