// Stopping mails: by whoever holds one, without signing in; looking stops nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { tellAtOnce } from './index.ts';

let house: House;
let ines: TestPerson;
let jonas: TestPerson;
let stopUrl: string;

beforeAll(async () => {
  house = await openHouse();
  ines = await house.person('Inês');
  jonas = await house.person('Jonas');
  const idea = {
    title: 'Trop de cartes',
    text: '',
    language: 'fr',
    audience: 'organisation',
    entityId: house.entities.lyon,
  };
  const { body } = await jonas.post('/api/ideas', idea);
  await jonas.post(`/api/contributions/${body.id}/comments`, { text: 'Inês ?', mentions: [ines.id] });
  await house.settle();
  const now = () => new Date(Date.now() + 3_600_000);
  await tellAtOnce({ worker: house.connection.worker, publicUrl: house.origin, now });
  stopUrl = (await house.owner.query('SELECT unsubscribe FROM mail')).rows[0].unsubscribe;
});
afterAll(() => house.close());

const choice = async (who: TestPerson) => (await who.get('/api/mail-choice')).body;
const token = () => stopUrl.split('/').at(-1) as string;
const oneClick = (url: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

describe('the address in a mail', () => {
  it('that nobody wrote opens nothing', async () => {
    for (const wrong of ['0'.repeat(64), 'x', `${token()}0`]) {
      expect((await house.visitor.get(`/api/mail-stops/${wrong}`)).status).toBe(404);
      expect((await house.visitor.put(`/api/mail-stops/${wrong}`)).status).toBe(404);
      expect((await oneClick(`${house.origin}/unsubscribe/${wrong}`)).status).toBe(404);
    }
  });

  it('changes nothing for a program that follows it', async () => {
    expect(stopUrl).toBe(`${house.origin}/unsubscribe/${token()}`);
    await fetch(stopUrl);
    await fetch(stopUrl, { method: 'HEAD' });
    const seen = await house.visitor.get(`/api/mail-stops/${token()}`);
    expect(seen.body).toEqual({ kind: 'notification', organisation: 'Maison Test', stopped: false });
    expect(await choice(ines)).toEqual({ digest: 'weekly', direct: 'at_once' });
  });

  it('stops that kind of mail, for that member, without signing in, and says which', async () => {
    const stopped = await house.visitor.put(`/api/mail-stops/${token()}`);
    expect(stopped.body).toEqual({ kind: 'notification', organisation: 'Maison Test', stopped: true });
    expect(await choice(ines)).toEqual({ digest: 'weekly', direct: 'never' });
    expect(await choice(jonas)).toEqual({ digest: 'weekly', direct: 'at_once' });
  });

  it('stops with the one click of a mail program, from another site and without a cookie, as often as it likes', async () => {
    await ines.put('/api/mail-choice', { digest: 'daily', direct: 'at_once' });
    const answers = [await oneClick(stopUrl), await oneClick(stopUrl)];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(await answers[0]?.text()).toContain('notification');
    expect(await choice(ines)).toEqual({ digest: 'daily', direct: 'never' });
  });
});
