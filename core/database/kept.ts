// Rows that were read before, kept in memory by the version that the database gives them. Whoever asks has first been told by
// the database, under its policies, that they see the row and in which version: nothing here decides who sees what.

/** The version of a row (`xmin`, as text) and of the names that show on it (the organisation's row stands for them). */
export interface Version {
  version: string;
  names: string;
}

export class Kept<Row> {
  readonly #rows = new Map<string, { version: string; row: Row }>();
  readonly #most: number;

  /** `most`: how many rows are kept; the one that was asked for longest ago goes first. */
  constructor(most: number) {
    this.#most = most;
  }

  get(id: string, { version, names }: Version): Row | undefined {
    const kept = this.#rows.get(id);
    if (kept?.version !== `${version} ${names}`) return undefined;
    this.#rows.delete(id);
    this.#rows.set(id, kept);
    return kept.row;
  }

  /** Never for what was read inside a transaction: it may be rolled back, or change again under the same version. */
  set(id: string, { version, names }: Version, row: Row): void {
    this.#rows.delete(id);
    this.#rows.set(id, { version: `${version} ${names}`, row });
    if (this.#rows.size <= this.#most) return;
    for (const oldest of this.#rows.keys()) {
      this.#rows.delete(oldest);
      break;
    }
  }
}
