// What the organisations need of identity. Both stand in the same tier, so app/ hands it over.
import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Actor } from '../../core/actor.ts';
import type { Context } from '../../core/context.ts';
import type { Language } from '../../core/languages.ts';
import type { Letter } from '../../core/mail/letter.ts';

export interface OrganisationsServices {
  publicUrl: string;
  /** Erases everything in one transaction and closes what is open; null where there is no demonstration to erase. */
  eraseDemonstration: (actor: Actor) => Promise<string | null>;
  identity: {
    newToken: () => string;
    /** Only the hash of a token is ever stored. */
    hashToken: (token: string) => string;
    invitationLetter: (language: Language, by: string, organisation: string, url: string) => Letter;
    /** The persons at these addresses (lower case); whoever is unknown is left out. */
    findPersons: (addresses: string[]) => Promise<{ id: string; email: string }[]>;
    /** Ends every session of a person, on every node. */
    endSessions: (userId: string) => Promise<void>;
    /** What this node remembers of actors is asked again; the others hear it from the database. */
    forget: () => void;
  };
}

/** The transaction as `post()` takes one, so that a letter is written with what caused it or not at all. */
export const queryableOf = ({ db }: Context) =>
  ({ query: (text: string, values: unknown[]) => db.executeQuery(CompiledQuery.raw(text, values)) }) as unknown as Pick<
    pg.Pool,
    'query'
  >;
