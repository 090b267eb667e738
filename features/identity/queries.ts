import type { Role } from '../../core/actor.ts';
import { isLanguage, type Language } from '../../core/languages.ts';
import type { Session } from './contract.ts';
import type { Identity } from './identity.ts';

interface MemberRow {
  organisation_id: string;
  organisation_name: string;
  organisation_language: Language;
  organisation_languages: Language[];
  demonstration: boolean;
  id: string;
  name: string;
  position: string;
  language: Language;
  guest: boolean;
  digest: 'daily' | 'weekly' | 'never';
  entity_id: string;
  entity_name: string;
}

export async function findSession(identity: Identity, token: string | null): Promise<Session> {
  const { pool, actors } = identity;
  const found = token ? await actors.find(token) : null;
  const { rows: state } = await pool.query<{ ready: boolean; demonstration: boolean }>(
    'SELECT * FROM auth.installation()',
  );
  const installation = { ready: state[0]?.ready ?? false, demonstration: state[0]?.demonstration ?? false };
  const nobody = { person: null, member: null, organisation: null, organisations: [], installation };
  if (!found) return nobody;
  const person = { id: found.userId, email: found.email };
  const { rows: all } = await pool.query<{ organisation_id: string; organisation_name: string }>(
    'SELECT * FROM auth.memberships($1)',
    [found.userId],
  );
  const organisations = all.map((row) => ({ id: row.organisation_id, name: row.organisation_name }));
  const { actor } = found;
  if (!actor) return { ...nobody, person, organisations };
  const { rows } = await pool.query<MemberRow>('SELECT * FROM auth.member_of($1, $2)', [
    actor.organisationId,
    actor.memberId,
  ]);
  const row = rows[0];
  if (!row) return { ...nobody, person, organisations };
  return {
    person,
    member: {
      id: row.id,
      name: row.name,
      position: row.position,
      language: row.language,
      guest: row.guest,
      entity: { id: row.entity_id, name: row.entity_name },
      roles: actor.roles,
      digest: row.digest,
    },
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      language: row.organisation_language,
      languages: row.organisation_languages.filter(isLanguage),
      demonstration: row.demonstration,
    },
    organisations,
    installation,
  };
}

interface PersonRow {
  id: string;
  name: string;
  position: string;
  entity: string;
  language: Language;
  roles: Role[];
  guest: boolean;
}

/** Why a visitor would be somebody, by that person's name. */
export type Picks = ReadonlyMap<string, Record<Language, string>>;

/** Everybody in the demonstration company, those with a story first; nobody anywhere else. */
export async function listDemonstrationPersons({ pool }: Identity, picks: Picks) {
  const { rows } = await pool.query<PersonRow>('SELECT * FROM auth.demonstration_persons()');
  const items = rows.map((row) => ({ ...row, pick: picks.get(row.name) ?? null }));
  return { items: [...items.filter((one) => one.pick), ...items.filter((one) => !one.pick)] };
}
