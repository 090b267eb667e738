// When something happened, as it is stored: of what is sealed, no hour is kept.
import type { Context } from '../../core/context.ts';

/** Any time of that day: nothing tells one sealed thing of a day from another. */
export const sometimeOn = (day: string): Date => new Date(Date.parse(day) + Math.floor(Math.random() * 86_400_000));

/** Of what is sealed only the day. */
export const momentOf = (ctx: Context, sealed: boolean): Date =>
  sealed ? new Date(ctx.now().toISOString().slice(0, 10)) : ctx.now();
