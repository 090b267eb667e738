// The demonstration ends when its administrator says so: everything goes at once, and a real organisation can be founded.
import type { Context } from '../../core/context.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { mayEraseDemonstration } from './policy.ts';
import type { OrganisationsServices } from './services.ts';

/** Resolves with the code that opens the set-up page, once. Nothing of this can be undone, and nothing is done by half. */
export async function eraseDemonstration(
  { actor }: Context,
  services: OrganisationsServices,
): Promise<{ code: string }> {
  if (!mayEraseDemonstration(actor))
    throw forbidden('demonstration.not_yours', 'Only the administrator of a demonstration erases it.');
  const code = await services.eraseDemonstration(actor);
  if (code === null) throw conflict('demonstration.gone', 'There is no demonstration here any more.');
  return { code };
}
