// The appendix: images by what they contain, never by their name; re-encoded, so that nothing else travels with them.
import sharp from 'sharp';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { findSubject } from '../contributions/index.ts';
import { mayWriteText } from './policy.ts';

const mostPixels = 40_000_000;
const mostImages = 12;
const widest = 1600;
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);

const refused = (code: string, message: string) => invalid([{ path: 'body.data', code, message }]);

/** Pixels only, at most 1600 wide, as WebP: no EXIF, no colour profile of a camera, no second file behind the first. */
export async function reencode(data: Buffer): Promise<{ bytes: Buffer; width: number; height: number }> {
  try {
    const image = sharp(data, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
    const { format } = await image.metadata();
    if (!format || !formats.has(format))
      throw refused('image.format', 'Send a photograph or a drawing: JPEG, PNG, WebP or GIF.');
    const out = await image
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: out.data, width: out.info.width, height: out.info.height };
  } catch (error) {
    if ((error as { kind?: string }).kind === 'invalid') throw error;
    throw refused('image.unreadable', 'This image cannot be read, or is larger than 40 megapixels.');
  }
}

export async function addImage(ctx: Context, id: string, data: string, alternative: string): Promise<{ id: string }> {
  const { subject } = await findSubject(ctx, id);
  if (!mayWriteText(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  const image = await reencode(Buffer.from(data, 'base64'));
  return ctx.transaction(async (tx) => {
    const organisation_id = tx.actor.organisationId;
    const { count } = await tx.db
      .selectFrom('appendix_image')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('organisation_id', '=', organisation_id)
      .where('contribution_id', '=', id)
      .executeTakeFirstOrThrow();
    if (count >= mostImages) throw conflict('image.many', `At most ${mostImages} images.`);
    return tx.db
      .insertInto('appendix_image')
      .values({ organisation_id, contribution_id: id, alternative, ...image, added_by: tx.actor.memberId })
      .returning('id')
      .executeTakeFirstOrThrow();
  });
}

export async function removeImage(ctx: Context, id: string, imageId: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!mayWriteText(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  await ctx.db
    .deleteFrom('appendix_image')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('id', '=', imageId)
    .execute();
}

export async function findImage(ctx: Context, id: string, imageId: string): Promise<Buffer> {
  await findSubject(ctx, id);
  const row = await ctx.db
    .selectFrom('appendix_image')
    .select('bytes')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('id', '=', imageId)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row.bytes;
}
