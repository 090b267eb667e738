// The company and its people: what an administrator would have set up.
import type pg from 'pg';
import { type Actor, roles } from '../../core/actor.ts';
import type { Connection } from '../../core/database/connect.ts';
import { ensurePerson } from '../../features/identity/index.ts';
import type { SeedEntity, SeedPerson, SeedTopic } from '../demonstration/shapes.ts';
import { idOf, type Stage } from './step.ts';

interface Company {
  name: string;
  entities: SeedEntity[];
  people: SeedPerson[];
  topics: SeedTopic[];
}

const plain = (key: string) => key.normalize('NFD').replace(/[^a-z0-9-]/gi, '');

export async function foundCompany(owner: pg.Client, connection: Connection, company: Company): Promise<Stage> {
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await owner.query<{ id: string }>(sql, values)).rows[0]?.id as string;
  const organisationId = await one(
    `INSERT INTO organisation (name, demonstration, language) VALUES ($1, true, 'fr') RETURNING id`,
    [company.name],
  );
  const entities = new Map<string, string>();
  const paths = new Map<string, string[]>();
  for (const { key, name, parent, country, language } of company.entities) {
    const id = await one('SELECT gen_random_uuid() AS id', []);
    const path = [...(parent ? (paths.get(parent) ?? []) : []), id];
    await owner.query(
      'INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [organisationId, id, parent ? idOf(entities, parent) : null, path, name, country, language],
    );
    entities.set(key, id);
    paths.set(key, path);
  }
  const members = new Map<string, Actor>();
  for (const person of company.people)
    members.set(person.key, await addPerson(owner, connection, organisationId, company, person, entities, paths));
  const topics = new Map<string, string>();
  for (const { key, name } of company.topics) {
    topics.set(
      key,
      await one('INSERT INTO topic (organisation_id, names) VALUES ($1, $2) RETURNING id', [
        organisationId,
        JSON.stringify(name),
      ]),
    );
  }
  const names = [...members.values()]
    .map((actor): [string, string] => [actor.name, actor.memberId])
    .sort((a, b) => b[0].length - a[0].length);
  return { members, entities, topics, ids: new Map(), names, worker: connection.worker };
}

async function addPerson(
  owner: pg.Client,
  connection: Connection,
  organisationId: string,
  company: Company,
  person: SeedPerson,
  entities: Map<string, string>,
  paths: Map<string, string[]>,
): Promise<Actor> {
  const userId = await ensurePerson(connection.auth, `${plain(person.key)}@maison-brevent.example`, person.name);
  const entityId = idOf(entities, person.entity);
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO member (organisation_id, user_id, name, position, entity_id, language, guest, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now() - interval '130 days') RETURNING id`,
    [organisationId, userId, person.name, person.position, entityId, person.language, person.guest ?? false],
  );
  const memberId = rows[0]?.id as string;
  const held = (person.roles ?? []).map(({ role, entity }) => ({
    role,
    entityId: entity ? idOf(entities, entity) : null,
  }));
  for (const { role, entityId: place } of held) {
    if (!roles.includes(role)) throw new Error(`No such role: ${role}`);
    await owner.query('INSERT INTO member_role (organisation_id, member_id, role, entity_id) VALUES ($1, $2, $3, $4)', [
      organisationId,
      memberId,
      role,
      place,
    ]);
  }
  return {
    organisationId,
    memberId,
    userId,
    sessionId: '',
    name: person.name,
    language: person.language,
    guest: person.guest ?? false,
    entityId,
    entityName: company.entities.find((one) => one.key === person.entity)?.name ?? '',
    entityPath: paths.get(person.entity) ?? [],
    demonstration: true,
    roles: held,
  };
}
