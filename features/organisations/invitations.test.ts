import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let admin: TestPerson;
let central: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.person('Adèle Admin', { roles: [{ role: 'administrator' }] });
  central = await house.person('Céleste Centrale', { roles: [{ role: 'central-team' }] });
});
afterAll(() => house.close());

const invitation = (more: object = {}) => ({ entityId: house.entities.lyon, language: 'fr', ...more });
const tokenIn = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('token') as string;
const lastMail = async (recipient: string): Promise<string> =>
  (await house.owner.query('SELECT text FROM mail WHERE recipient = $1 ORDER BY written_at DESC LIMIT 1', [recipient]))
    .rows[0]?.text;
const linkIn = (text: string) => (text.match(/https?:\S+/) as RegExpMatchArray)[0];

async function mailTo(recipient: string): Promise<string> {
  await expect.poll(() => lastMail(recipient)).toBeTruthy();
  return lastMail(recipient);
}

describe('by address', () => {
  test('a letter leaves with the link, the answer holds none, and the letter opens the organisation', async () => {
    const made = await central.post(
      '/api/invitations',
      invitation({ email: 'Nora@Example.org', name: 'Nora Neuve', language: 'de' }),
    );
    expect(made).toMatchObject({ status: 201, body: { url: null } });
    const text = await lastMail('nora@example.org');
    expect(text).toContain('Céleste Centrale lädt Sie');
    expect(linkIn(text)).toMatch(/^http:\/\/localhost\/invitation#token=/);
    const token = tokenIn(linkIn(text));
    const taken = await house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Nora Neuve' });
    expect(taken.status).toBe(201);
    expect((await admin.get('/api/members?q=nora')).body.items).toMatchObject([
      { name: 'Nora Neuve', language: 'de', entity: { name: 'Lyon' }, guest: false, roles: [] },
    ]);
    expect((await house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Encore' })).status).toBe(
      404,
    );
  });

  test('a member is not invited twice, and a second letter closes the first', async () => {
    expect((await admin.post('/api/invitations', invitation({ email: central.email }))).body.code).toBe('member.known');
    await admin.post('/api/invitations', invitation({ email: 'deux@example.org' }));
    const first = tokenIn(linkIn(await lastMail('deux@example.org')));
    await admin.post('/api/invitations', invitation({ email: 'deux@example.org' }));
    expect((await house.visitor.get(`/api/invitations/by-token/${first}`)).status).toBe(404);
    expect(
      (await admin.get('/api/invitations')).body.items.filter(
        (item: { email: string }) => item.email === 'deux@example.org',
      ),
    ).toHaveLength(1);
  });

  test('a letter opens one session, also for somebody who came in by another way meanwhile', async () => {
    await admin.post('/api/invitations', invitation({ email: 'revenue@example.org' }));
    const token = tokenIn(linkIn(await lastMail('revenue@example.org')));
    expect((await house.person('Revenue')).email).toBe('revenue@example.org');
    const take = () => house.visitor.post(`/api/invitations/by-token/${token}/acceptance`, { name: 'Revenue' });
    const taken = await Promise.all(Array.from({ length: 10 }, take));
    expect(taken.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await take()).status).toBe(404);
  });

  test('a guest is let into a contribution by its author, not by an administrator', async () => {
    const idea = (
      await central.post('/api/ideas', {
        title: 'Une idée',
        text: 'Un texte assez long.',
        language: 'fr',
        audience: 'organisation',
        entityId: house.entities.lyon,
        topics: [],
      })
    ).body.id;
    const guest = invitation({ email: 'client@example.org', guest: true, contributionId: idea });
    expect((await admin.post('/api/invitations', guest)).status).toBe(403);
    expect((await central.post('/api/invitations', guest)).status).toBe(201);
    expect((await central.post('/api/invitations', { ...guest, contributionId: house.entities.lyon })).status).toBe(
      422,
    );
  });
});

describe('by link', () => {
  test('twenty people at once on a link for five: five come in', async () => {
    const other = await house.foundOther();
    const made = await admin.post('/api/invitations', invitation({ uses: 5 }));
    const token = tokenIn(made.body.url);
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        house.person(`Foule ${at}`, { organisation: other.organisationId, entity: other.entityId }),
      ),
    );
    for (const { email } of people)
      expect((await house.visitor.post('/api/session/link', { email, invitation: token })).status).toBe(201);
    const signIns = await Promise.all(
      people.map(async ({ email }) =>
        new URLSearchParams(new URL(linkIn(await mailTo(email))).hash.slice(1)).get('token'),
      ),
    );
    const entered = await Promise.all(
      signIns.map((signIn) => house.visitor.post('/api/session/by-link', { token: signIn, invitation: token })),
    );
    expect(entered.every((answer) => answer.status === 201)).toBe(true);
    expect((await admin.get('/api/members?q=foule')).body.items).toHaveLength(5);
    expect((await house.visitor.get(`/api/invitations/by-token/${token}`)).status).toBe(404);
    expect(
      (await admin.get('/api/invitations')).body.items.some((item: { id: string }) => item.id === made.body.id),
    ).toBe(false);
  });

  test('somebody unknown comes in by a link, once their address is proven', async () => {
    const token = tokenIn((await admin.post('/api/invitations', invitation({ uses: 2, language: 'pt' }))).body.url);
    await house.visitor.post('/api/session/link', { email: 'inconnue@example.org', invitation: token });
    const signIn = new URLSearchParams(new URL(linkIn(await mailTo('inconnue@example.org'))).hash.slice(1)).get(
      'token',
    );
    expect((await house.visitor.post('/api/session/by-link', { token: signIn, invitation: token })).status).toBe(201);
    expect((await admin.get('/api/members?q=inconnue')).body.items).toMatchObject([
      { name: 'inconnue', language: 'pt' },
    ]);
  });

  test('the link is shown once: neither the database nor a repeated request knows it', async () => {
    const key = { 'idempotency-key': 'une-seule-fois' };
    const made = await admin.post('/api/invitations', invitation({ uses: 3 }), key);
    const again = await admin.post('/api/invitations', invitation({ uses: 3 }), key);
    expect(again.body).toEqual({ id: made.body.id, url: null });
    const token = tokenIn(made.body.url);
    const kept = await house.owner.query(
      `SELECT (SELECT string_agg(i::text, '') FROM invitation i) || (SELECT string_agg(k::text, '') FROM idempotency_key k) || (SELECT string_agg(a::text, '') FROM audit_entry a) AS everything`,
    );
    expect(kept.rows[0].everything).not.toContain(token);
    expect((await house.visitor.get(`/api/invitations/by-token/${token}`)).status).toBe(200);
  });

  test('a withdrawn invitation opens nothing any more', async () => {
    const { body } = await admin.post('/api/invitations', invitation());
    const elsewhere = await house.person('Paul Portugais', {
      roles: [{ role: 'administrator', entity: house.entities.portugal }],
    });
    expect((await elsewhere.delete(`/api/invitations/${body.id}`)).status).toBe(404);
    expect((await admin.delete(`/api/invitations/${body.id}`)).status).toBe(204);
    expect((await house.visitor.get(`/api/invitations/by-token/${tokenIn(body.url)}`)).status).toBe(404);
  });

  test('whoever loses access does not come back by a link of their own', async () => {
    const turned = await house.person('Théo Tourné', { roles: [{ role: 'administrator' }] });
    const { body } = await turned.post('/api/invitations', invitation({ uses: 500 }));
    await admin.put(`/api/members/${turned.id}/suspension`);
    expect((await house.visitor.get(`/api/invitations/by-token/${tokenIn(body.url)}`)).status).toBe(404);
  });

  test('open invitations are paged, the newest first, none lost among those of one moment', async () => {
    const csv = ['nom;email', ...Array.from({ length: 7 }, (_, at) => `Lot ${at};lot${at}@example.org`)].join('\n');
    await admin.post('/api/members/import', { csv });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await admin.get(`/api/invitations?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.next ?? '';
    } while (cursor);
    const open = await house.owner.query(
      'SELECT count(*)::int AS n FROM invitation WHERE withdrawn_at IS NULL AND uses_left > 0 AND organisation_id = $1',
      [house.organisationId],
    );
    expect(seen).toHaveLength(open.rows[0].n);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('by list', () => {
  const list = (csv: string, rehearsal = false) => admin.post('/api/members/import', { csv, rehearsal });
  const letters = async () =>
    (await house.owner.query(`SELECT count(*)::int AS n FROM mail WHERE kind = 'invitation'`)).rows[0].n;

  test('while one line is wrong nothing is done, and every wrong line is told', async () => {
    const before = await letters();
    const { status, body } = await list(
      'nom;email;entité\nAna;ana@example.org;Lyon\nBo;bo@;Lyon\nCé;ce@example.org;Mars',
    );
    expect(status).toBe(201);
    expect(body).toEqual({
      invited: 0,
      known: 0,
      failures: [
        { line: 3, code: 'email.invalid', value: 'bo@' },
        { line: 4, code: 'entity.unknown', value: 'Mars' },
      ],
    });
    expect(await letters()).toBe(before);
  });

  test('a rehearsal counts and does nothing; the list then invites those who are not known', async () => {
    const csv = `\uFEFFNom;E-mail;Poste;Entité;Langue\r\n"Rey, Ana";ana@example.org;"=HYPERLINK(""x"")";Lyon;pt\r\nCéleste;${central.email};;;\r\n`;
    const before = await letters();
    expect((await list(csv, true)).body).toEqual({ invited: 1, known: 1, failures: [] });
    expect(await letters()).toBe(before);
    expect((await list(csv)).body).toEqual({ invited: 1, known: 1, failures: [] });
    expect(await letters()).toBe(before + 1);
    expect(await lastMail('ana@example.org')).toContain('faz-lhe o convite');
    expect((await list(csv)).body).toEqual({ invited: 0, known: 2, failures: [] });
    const kept = await house.owner.query(`SELECT name, position FROM invitation WHERE email = 'ana@example.org'`);
    expect(kept.rows).toEqual([{ name: 'Rey, Ana', position: '=HYPERLINK("x")' }]);
    expect((await admin.get('/api/audit?limit=1')).body.items[0]).toMatchObject({
      act: 'members.imported',
      data: { invited: 1, known: 1 },
    });
  });

  test('two thousand people are invited within the time of a request', async () => {
    const csv = ['nom;email', ...Array.from({ length: 2000 }, (_, at) => `Masse ${at};masse${at}@example.org`)].join(
      '\n',
    );
    expect((await list(csv)).body).toMatchObject({ invited: 2000, failures: [] });
  });
});

test('mails are listed without their words outside a demonstration', async () => {
  const { body } = await admin.get('/api/mails?limit=5');
  expect(body.items).toHaveLength(5);
  for (const mail of body.items)
    expect(mail).toMatchObject({ kind: 'invitation', text: null, subject: '', state: 'waiting' });
  const next = await admin.get(`/api/mails?limit=100&cursor=${body.next}`);
  expect(next.body.items.map((mail: { id: string }) => mail.id)).not.toContain(body.items[4].id);
  await house.owner.query('UPDATE organisation SET demonstration = true WHERE id = $1', [house.organisationId]);
  house.application.identity.actors.forget();
  expect((await admin.get('/api/mails?limit=1')).body.items[0].text).toContain('/invitation#token=');
});
