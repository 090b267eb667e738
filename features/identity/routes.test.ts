// Signing in: what an attacker tries first, then what people do.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { hashToken, newToken } from './identity.ts';

let house: House;
let ines: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  ines = await house.person('Inês Moreira');
});
afterAll(() => house.close());

const mails = async (recipient: string) =>
  (
    await house.owner.query('SELECT subject, text, html FROM mail WHERE recipient = $1 ORDER BY written_at', [
      recipient,
    ])
  ).rows;
const linkFor = async (email: string) => {
  const before = (await mails(email)).length;
  const answer = await house.visitor.post('/api/session/link', { email });
  expect(answer.status).toBe(201);
  await vi.waitFor(async () => expect((await mails(email)).length).toBe(before + 1), { timeout: 10_000 });
  const { text } = (await mails(email)).at(-1);
  return new URLSearchParams(new URL(text.match(/http\S+/)[0]).hash.slice(1)).get('token') as string;
};
const cookieOf = (answer: { headers: Headers }) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

describe('a sign-in link', () => {
  it('is not consumed by reading it: only a posted token signs in', async () => {
    const token = await linkFor(ines.email);
    for (const path of [
      `/sign-in/link?token=${token}`,
      `/api/identity/magic-link/verify?token=${token}`,
      `/api/auth/magic-link/verify?token=${token}`,
    ]) {
      const read = await house.visitor.get(path);
      expect(read.headers.getSetCookie()).toEqual([]);
    }
    const answer = await house.visitor.post('/api/session/by-link', { token });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie().join()).toMatch(/sillage=.*HttpOnly; SameSite=Lax/);
  });

  it('serves once, even when twenty try at the same moment', async () => {
    const token = await linkFor(ines.email);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => house.visitor.post('/api/session/by-link', { token })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(19);
  });

  it('answers alike for a known and an unknown address, and writes only to the known one', async () => {
    const [known, unknown] = [
      await house.visitor.post('/api/session/link', { email: ines.email }),
      await house.visitor.post('/api/session/link', { email: 'personne@example.org' }),
    ];
    expect({ status: unknown.status, body: unknown.body }).toEqual({ status: known.status, body: known.body });
    await vi.waitFor(async () => expect((await mails(ines.email)).length).toBeGreaterThan(2));
    expect(await mails('personne@example.org')).toEqual([]);
  });

  it('is refused after five for one address, while a colleague behind the same network goes on', async () => {
    const paulo = await house.person('Paulo Nunes');
    const statuses: number[] = [];
    for (let at = 0; at < 6; at++)
      statuses.push((await house.visitor.post('/api/session/link', { email: 'beaucoup@example.org' })).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    expect((await house.visitor.post('/api/session/link', { email: paulo.email })).status).toBe(201);
  });
});

describe('a password', () => {
  it('is set once signed in, then signs in, and ends the other sessions', async () => {
    const person = await house.person('Rui Costa');
    expect((await person.put('/api/password', { password: 'une phrase assez longue' })).status).toBe(204);
    const other = await house.visitor.post('/api/session/by-password', {
      email: person.email,
      password: 'une phrase assez longue',
    });
    expect(other.status).toBe(201);
    const list = await person.get('/api/sessions');
    expect(list.body.items).toHaveLength(2);
    expect((await person.put('/api/password', { current: 'faux', password: 'une autre phrase longue' })).status).toBe(
      403,
    );
    expect(
      (await person.put('/api/password', { current: 'une phrase assez longue', password: 'une autre phrase longue' }))
        .status,
    ).toBe(204);
    const dead = await fetch(`${house.origin}/api/home`, { headers: { cookie: cookieOf(other) } });
    expect(dead.status).toBe(401);
  });

  it('that is wrong gets the same answer as an unknown address', async () => {
    const wrong = await house.visitor.post('/api/session/by-password', { email: ines.email, password: 'faux' });
    const unknown = await house.visitor.post('/api/session/by-password', {
      email: 'inconnue@example.org',
      password: 'faux',
    });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign_in.wrong']);
    expect([unknown.status, unknown.body.code]).toEqual([401, 'sign_in.wrong']);
  });
});

describe('an invitation', () => {
  const inviteTo = async (email: string | null, uses: number) => {
    const token = newToken();
    await house.owner.query(
      `INSERT INTO invitation (organisation_id, token_hash, email, entity_id, language, uses_left, expires_at)
       VALUES ($1, $2, $3, $4, 'pt', $5, now() + interval '1 day')`,
      [house.organisationId, hashToken(token), email, house.entities.portugal, uses],
    );
    return token;
  };

  it('by address makes a member who is signed in, once', async () => {
    const token = await inviteTo('nova@example.org', 1);
    expect((await house.visitor.get(`/api/invitations/by-token/${token}`)).body).toMatchObject({
      organisation: 'Maison Test',
      email: 'nova@example.org',
    });
    const accepted = await house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Nova Pessoa' });
    expect(accepted.status).toBe(201);
    const session = await fetch(`${house.origin}/api/session`, { headers: { cookie: cookieOf(accepted) } });
    expect(await session.json()).toMatchObject({ member: { name: 'Nova Pessoa', language: 'pt' } });
    expect((await house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Outra' })).status).toBe(
      404,
    );
  });

  it('by link is worth nothing without a proven address, and makes members of those who prove theirs', async () => {
    const token = await inviteTo(null, 2);
    expect(
      (await house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Sans adresse' })).status,
    ).toBe(422);
    const join = async (email: string) => {
      await house.visitor.post('/api/session/link', { email, invitation: token });
      await vi.waitFor(async () => expect((await mails(email)).length).toBe(1), { timeout: 10_000 });
      const hash = new URLSearchParams(new URL((await mails(email))[0].text.match(/http\S+/)[0]).hash.slice(1));
      const entered = await house.visitor.post('/api/session/by-link', {
        token: hash.get('token'),
        invitation: hash.get('invitation'),
      });
      const session = await fetch(`${house.origin}/api/session`, { headers: { cookie: cookieOf(entered) } });
      return ((await session.json()) as { member: object | null }).member;
    };
    expect(await join('um@example.org')).toMatchObject({ entity: { name: 'Portugal' } });
    expect(await join('dois@example.org')).toMatchObject({ entity: { name: 'Portugal' } });
    expect((await house.visitor.get(`/api/invitations/by-token/${token}`)).status).toBe(404);
  });
});

describe('the first organisation', () => {
  it('cannot be founded where there is one, even with the right code', async () => {
    const body = {
      code: house.application.identity.setupCode,
      organisation: 'Autre',
      country: 'FR',
      language: 'fr',
      name: 'Eve',
      email: 'eve@example.org',
      password: 'une phrase longue',
    };
    expect((await house.visitor.post('/api/setup', { ...body, code: 'faux' })).status).toBe(403);
    expect((await house.visitor.post('/api/setup', body)).status).toBe(409);
  });
});
