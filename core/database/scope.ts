// One database for every request, and a narrow door into it: each statement runs as one member of one organisation.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { lanesOf } from './lanes.ts';
import type { Tables } from './tables.generated.ts';

export type Database = Kysely<Tables>;

/** As whom statements run; null member: nobody yet (sees nothing that belongs to an organisation). */
export interface Scope {
  organisationId: string | null;
  memberId: string | null;
}

const enter = 'SELECT enter($1, $2)';
const enterName = 'enter';

/** What a connection must know before it can be scoped; given to the pool as `onConnect`. */
export async function prepareConnection(client: pg.ClientBase): Promise<void> {
  await client.query({ name: enterName, text: enter, values: [null, null] });
}

// Prepared once per connection under a short name, so that PostgreSQL keeps its plan.
const names = new Map<string, string>();
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= 2000) return known;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}

/** A statement outside any scope, prepared once per connection too. */
export const named = (text: string, values: unknown[]): pg.QueryConfig => {
  const name = nameOf(text);
  return name === undefined ? { text, values } : { name, text, values };
};

type Wire = { bind(config: object): void; execute(config: object): void; describe(config: object): void };
type Row = { fields: unknown };
const internals = pg.Query.prototype as unknown as {
  prepare(connection: Wire): void;
  handleRowDescription(message: Row): void;
  handleDataRow(message: Row): void;
  handleCommandComplete(message: object, connection: Wire): void;
};

/** The columns of an answer, as the driver keeps them. */
interface Shape {
  fields: unknown[];
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

/** A connection on which some statements were described before: their columns are not asked for again. */
class Described {
  readonly shapes = new Map<string, Shape>();
  /** The same connection, asking for no columns. */
  readonly silent: Wire;

  constructor(connection: Wire) {
    this.silent = Object.assign(Object.create(connection) as Wire, { describe: () => {} });
  }
}
const described = new WeakMap<Wire, Described>();
function describedOn(connection: Wire): Described {
  const known = described.get(connection) ?? new Described(connection);
  described.set(connection, known);
  return known;
}

/**
 * A query whose scope travels with it: `enter()` and the statement go out together, before one sync, and so are one
 * implicit transaction and one round trip. The settings made by `enter()` end with it.
 */
class ScopedQuery extends pg.Query {
  declare name?: string;
  declare _result: Shape;
  declare _accumulateRows: boolean;
  #scope: Scope;
  #entered = false;
  #described: Described | undefined;

  constructor(scope: Scope, config: pg.QueryConfig, done: (error: Error | null, result: pg.QueryResult) => void) {
    super(config as never, undefined as never, done as never);
    this.#scope = scope;
  }

  prepare(connection: Wire): void {
    const values = [this.#scope.organisationId, this.#scope.memberId];
    connection.bind({ statement: enterName, values, valueMapper: (value: unknown) => value });
    connection.execute({ rows: 0 });
    this.#described = describedOn(connection);
    const isKnown = this.name !== undefined && this.#described.shapes.has(this.name);
    internals.prepare.call(this, isKnown ? this.#described.silent : connection);
  }

  handleRowDescription(message: Row): void {
    internals.handleRowDescription.call(this, message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    if (this.name !== undefined)
      this.#described?.shapes.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  handleDataRow(message: Row): void {
    if (!this.#entered) return;
    const shape = this.name === undefined ? undefined : this.#described?.shapes.get(this.name);
    if (shape && this._result.fields.length === 0) {
      Object.assign(this._result, shape);
      this._accumulateRows = true;
    }
    internals.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: object, connection: Wire): void {
    if (this.#entered) internals.handleCommandComplete.call(this, message, connection);
    this.#entered = true;
  }
}

const shown = (result: pg.QueryResult): QueryResult<never> => ({
  rows: (result.rows ?? []) as never[],
  numAffectedRows: BigInt(result.rowCount ?? 0),
});

function inScope(client: pg.PoolClient, scope: Scope, query: CompiledQuery): Promise<QueryResult<never>> {
  return new Promise((resolve, reject) => {
    const config = { name: nameOf(query.sql), text: query.sql, values: [...query.parameters] };
    client.query(
      new ScopedQuery(scope, config as pg.QueryConfig, (error, result) =>
        error ? reject(error) : resolve(shown(result)),
      ),
    );
  });
}

/** Its statements travel with those of other requests, until a transaction needs a connection of its own. */
class ScopedConnection implements DatabaseConnection {
  #own: pg.PoolClient | null = null;
  #broken = false;
  readonly #pool: pg.Pool;
  readonly #scope: Scope;

  constructor(pool: pg.Pool, scope: Scope) {
    this.#pool = pool;
    this.#scope = scope;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#own) return shown(await this.#own.query(named(query.sql, [...query.parameters])));
    return lanesOf(this.#pool).run((client) => inScope(client, this.#scope, query));
  }

  async begin(): Promise<void> {
    this.#own = await this.#pool.connect();
    const begun = this.#own.query('BEGIN');
    const values = [this.#scope.organisationId, this.#scope.memberId];
    await Promise.all([begun, this.#own.query({ name: enterName, text: enter, values })]);
  }

  async commit(): Promise<void> {
    await this.#own?.query('COMMIT');
  }

  /** On a connection that broke there is nothing to take back: whatever broke it is what is told. */
  async rollback(): Promise<void> {
    await this.#own?.query('ROLLBACK').catch(() => {
      this.#broken = true;
    });
  }

  release(): void {
    this.#own?.release(this.#broken);
    this.#own = null;
  }

  // biome-ignore lint/correctness/useYield: streams are not offered, and asking for one is a mistake
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Streaming is not offered: page through the rows.');
  }
}

class ScopedDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #scope: Scope;

  constructor(pool: pg.Pool, scope: Scope) {
    this.#pool = pool;
    this.#scope = scope;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<ScopedConnection> {
    return new ScopedConnection(this.#pool, this.#scope);
  }
  async beginTransaction(connection: ScopedConnection): Promise<void> {
    await connection.begin();
  }
  async commitTransaction(connection: ScopedConnection): Promise<void> {
    await connection.commit();
  }
  async rollbackTransaction(connection: ScopedConnection): Promise<void> {
    await connection.rollback();
  }
  async releaseConnection(connection: ScopedConnection): Promise<void> {
    connection.release();
  }
  async destroy(): Promise<void> {}
}

/** The database as one member sees it. Cheap enough to make for every request. */
export function scoped(pool: pg.Pool, scope: Scope): Database {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ScopedDriver(pool, scope),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
