// Who is in a room and where their caret is. Names come from the server; a client only says where its selection stands.
import { caretIn } from './caret.ts';
import type { PresenceEntry } from './protocol.ts';

export interface Person {
  memberId: string;
  name: string;
}

/** A browser speaks of itself; more than these few entries of one message are not looked at. */
const mostEntries = 20;

export class Presence {
  readonly #entries = new Map<number, PresenceEntry & { owner: object }>();
  #changed = new Set<number>();

  /** Takes what a connection says of itself; entries that belong to another connection are passed over. */
  say(owner: object, person: Person, entries: PresenceEntry[]): void {
    for (const { client, clock, state } of entries.slice(0, mostEntries)) {
      const known = this.#entries.get(client);
      if (known && known.owner !== owner) continue;
      if (known && known.clock > clock) continue;
      const mine = [...this.#entries.values()].filter((entry) => entry.owner === owner).length;
      if (!known && mine > 0 && state) continue;
      if (!state) {
        if (known) this.#entries.set(client, { client, clock, state: null, owner });
      } else {
        const shown = { user: { id: person.memberId, name: person.name }, cursor: caretIn(state.cursor) };
        this.#entries.set(client, { client, clock, state: shown, owner });
      }
      if (state || known) this.#changed.add(client);
    }
  }

  /** A connection has gone: its carets go with it. */
  leave(owner: object): void {
    for (const entry of this.#entries.values()) {
      if (entry.owner !== owner) continue;
      this.#entries.set(entry.client, { ...entry, clock: entry.clock + 1, state: null });
      this.#changed.add(entry.client);
    }
  }

  /** What changed since the last call; what is gone is forgotten once it was told. */
  takeChanges(): PresenceEntry[] {
    const changed = [...this.#changed]
      .map((client) => this.#entries.get(client))
      .filter((entry) => entry !== undefined);
    this.#changed = new Set();
    for (const { client, state } of changed) if (!state) this.#entries.delete(client);
    return changed.map(({ client, clock, state }) => ({ client, clock, state }));
  }

  everybody(): PresenceEntry[] {
    return [...this.#entries.values()]
      .filter((entry) => entry.state)
      .map(({ client, clock, state }) => ({ client, clock, state }));
  }
}
