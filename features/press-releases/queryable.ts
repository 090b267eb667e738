import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';

/** Where what belongs to a document is written: the worker's pool, or the transaction of whoever acts. */
export interface Queryable {
  // biome-ignore lint/suspicious/noExplicitAny: rows are typed where they are read
  query: (text: string, values: unknown[]) => Promise<{ rows: any[] }>;
}

/** The transaction of a context, for statements that the worker runs as well. */
export const queryableOf = (ctx: Context): Queryable => ({
  query: async (text, values) => {
    const parts = text.split(/\$(\d+)/);
    const compiled = parts.map((part, at) => (at % 2 ? sql`${values[Number(part) - 1]}` : sql.raw(part)));
    return sql.join(compiled, sql.raw('')).execute(ctx.db);
  },
});
