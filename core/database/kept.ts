// Rows that were read before, kept in memory by the version that the database gives them. Whoever asks has first been told by
// the database, under its policies, that they see the row and in which version: nothing here decides who sees what.

/** The version of a row (`xmin`, as text) and of the names that show on it (the organisation's row stands for them). */
export interface Version {
  version: string;
  names: string;
}

/** A map that forgets the entry that was asked for longest ago once it holds more than `most`. */
class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#most) return;
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      break;
    }
  }
}

/**
 * Whole pages that were made before, by all that they were made of: which rows the database said that the reader sees, in which
 * versions, what of them is the reader's own, and whatever else shows.
 */
export const keptPages = <Page extends object>(most: number) => new Recent<Page>(most);

export class Kept<Row> {
  readonly #rows: Recent<{ version: string; row: Row }>;

  /** `most`: how many rows are kept. */
  constructor(most: number) {
    this.#rows = new Recent(most);
  }

  get(id: string, { version, names }: Version): Row | undefined {
    const kept = this.#rows.get(id);
    return kept?.version === `${version} ${names}` ? kept.row : undefined;
  }

  /** Never for what was read inside a transaction: it may be rolled back, or change again under the same version. */
  set(id: string, { version, names }: Version, row: Row): void {
    this.#rows.set(id, { version: `${version} ${names}`, row });
  }
}
