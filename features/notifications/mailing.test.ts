// Who is told what by mail, how often at most, and who is told nothing.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tasksOf } from '../../app/jobs.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { sendDigests, tellAtOnce } from './index.ts';

let house: House;
let author: TestPerson;
let ines: TestPerson;
let jonas: TestPerson;
let boss: TestPerson;
let idea: string;

const minutes = 60_000;
const days = 24 * 60 * minutes;
/** A Tuesday at noon in Paris. */
let now: Date;
const mailing = () => ({ worker: house.connection.worker, publicUrl: 'https://ideas.example.org', now: () => now });
const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};

beforeAll(async () => {
  now = new Date('2027-01-12T11:00:00Z');
  house = await openHouse({ now: () => now });
  author = await house.person('Autrice');
  ines = await house.person('Inês', { language: 'pt', entity: house.entities.portugal });
  jonas = await house.person('Jonas', { language: 'de' });
  boss = await house.person('Administratrice', { roles: [{ role: 'administrator' }] });
});
beforeEach(async () => {
  await house.settle();
  await house.owner.query('UPDATE notification SET mail_id = gen_random_uuid() WHERE mail_id IS NULL');
  await house.owner.query('DELETE FROM mail');
  now = new Date('2027-01-12T11:00:00Z');
  await house.owner.query(
    `UPDATE member SET digest = 'daily', direct = 'at_once', standing = 'active', digested_at = $1`,
    [new Date(now.getTime() - 2 * days)],
  );
  idea = await give('Trop de cartes');
});
afterAll(() => house.close());

const give = async (title: string, by = author, more: object = {}) => {
  const body = { title, text: 'Un texte', language: 'fr', audience: 'organisation', entityId: house.entities.lyon };
  return (await by.post('/api/ideas', { ...body, ...more })).body.id as string;
};
const comment = (by: TestPerson, about: string, more: object = {}) =>
  by.post(`/api/contributions/${about}/comments`, { text: 'Bonjour', question: false, ...more });
const mails = async () =>
  (
    await house.owner.query(
      'SELECT kind, recipient, subject, text, html, unsubscribe FROM mail ORDER BY written_at, id',
    )
  ).rows as {
    kind: string;
    recipient: string;
    subject: string;
    text: string;
    html: string;
    unsubscribe: string;
  }[];

describe('nobody is mailed', () => {
  it('what was given under seal, in either direction, at once', async () => {
    for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
    const sealed = await give('Sous scellé', author, { sealed: true });
    await comment(ines, sealed);
    await comment(jonas, idea, { mentions: [ines.id], sealed: true });
    await house.settle();
    later(10 * minutes);
    await tellAtOnce(mailing());
    await sendDigests(mailing());
    // The sealed author hears of it in the product only.
    expect((await mails()).filter((mail) => mail.text.includes('Sous scellé'))).toEqual([]);
    expect((await mails()).map((mail) => mail.kind)).not.toContain('notification');
  });

  it('who was suspended or left, or from whom the thing was taken away', async () => {
    const secret = await give('Pour Lyon', author, { audience: 'entity' });
    await comment(jonas, secret, { mentions: [boss.id] });
    await comment(author, idea, { mentions: [ines.id, jonas.id] });
    await house.settle();
    later(10 * minutes);
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [ines.id]);
    await house.owner.query(`UPDATE member SET standing = 'former' WHERE id = $1`, [jonas.id]);
    await house.owner.query(`UPDATE contribution SET audience = 'private' WHERE id = $1`, [secret]);
    await tellAtOnce(mailing());
    await sendDigests(mailing());
    expect((await mails()).map((mail) => mail.recipient)).toEqual([author.email]);
    // The author of what became private is still told of Jonas's comment, and of nothing else.
    await house.owner.query(`UPDATE member SET standing = 'active'`);
    expect((await mails())[0]?.text).toContain('Pour Lyon');
  });

  it('about a comment that was taken back within the grace, or read in the product', async () => {
    const { body } = await comment(jonas, idea, { mentions: [ines.id] });
    await comment(jonas, idea, { mentions: [boss.id] });
    await house.settle();
    later(minutes);
    await tellAtOnce(mailing());
    expect(await mails()).toEqual([]);
    await jonas.delete(`/api/comments/${body.id}`);
    await boss.put('/api/notifications/read', {});
    later(9 * minutes);
    await tellAtOnce(mailing());
    expect(await mails()).toEqual([]);
  });

  it('who wants none, and nothing to tell is no mail', async () => {
    await ines.put('/api/mail-choice', { digest: 'never', direct: 'never' });
    await comment(jonas, idea, { mentions: [ines.id] });
    await house.settle();
    later(10 * minutes);
    await tellAtOnce(mailing());
    await author.put('/api/notifications/read', {});
    await sendDigests(mailing());
    expect(await mails()).toEqual([]);
  });
});

describe('what is addressed to somebody', () => {
  it('is mailed once after the grace, in their language, whoever runs and however often', async () => {
    await comment(jonas, idea, { mentions: [ines.id], question: true });
    await house.settle();
    later(10 * minutes);
    await Promise.all(Array.from({ length: 6 }, () => tellAtOnce(mailing())));
    await tellAtOnce(mailing());
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'notification',
      recipient: ines.email,
      subject: 'Jonas faz-lhe uma pergunta sobre «Trop de cartes»',
    });
    expect(mail?.text).toMatch(new RegExp(`https://ideas.example.org/contributions/${idea}#comment-`));
    expect(mail?.html).toContain('lang="pt"');
  });

  it('comes in one mail where several things wait, and in the digest for who prefers that', async () => {
    await ines.put('/api/mail-choice', { digest: 'daily', direct: 'digest' });
    for (const who of [ines, boss]) {
      await comment(jonas, idea, { mentions: [who.id] });
      await comment(author, idea, { mentions: [who.id] });
    }
    await house.settle();
    later(10 * minutes);
    await tellAtOnce(mailing());
    expect(await mails()).toMatchObject([{ recipient: boss.email, subject: '2 messages vous sont adressés' }]);
    await sendDigests(mailing());
    expect((await mails()).filter((mail) => mail.recipient === ines.email)).toMatchObject([{ kind: 'digest' }]);
  });

  it('that the server slept through goes with the digest', async () => {
    await comment(jonas, idea, { mentions: [ines.id] });
    await house.settle();
    later(6 * days);
    await tellAtOnce(mailing());
    expect(await mails()).toEqual([]);
    await sendDigests(mailing());
    expect((await mails()).map((mail) => [mail.kind, mail.recipient])).toContainEqual(['digest', ines.email]);
  });
});

describe('a digest', () => {
  it('tells what became of one’s own first, grouped by contribution, each with its address', async () => {
    const other = await give('Un autre sujet', ines);
    await author.put(`/api/contributions/${other}/follow`, {});
    await comment(jonas, other);
    await comment(jonas, idea);
    await comment(ines, idea, { question: true });
    await house.settle();
    await sendDigests(mailing());
    const mail = (await mails()).find((one) => one.recipient === author.email);
    expect(mail?.subject).toBe('Ce que devient ce que vous avez donné et soutenu');
    const text = mail?.text ?? '';
    const [own, question, followed] = ['Trop de cartes\n', 'Inês pose une question', 'Un autre sujet\n'].map((words) =>
      text.indexOf(words),
    );
    expect(own).toBeGreaterThan(0);
    expect(question).toBeGreaterThan(own as number);
    expect(followed).toBeGreaterThan(question as number);
    expect(text.match(/contributions\//g)).toHaveLength(2);
  });

  it('is written once for each notification, whoever runs, however often', async () => {
    await comment(jonas, idea);
    await house.settle();
    await Promise.all(Array.from({ length: 5 }, () => sendDigests(mailing())));
    later(days);
    await sendDigests(mailing());
    expect((await mails()).filter((mail) => mail.recipient === author.email)).toHaveLength(1);
  });

  it('that was cut in the middle leaves no trace, and is written by the next turn', async () => {
    await comment(jonas, idea);
    await house.settle();
    await house.owner.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
      CREATE TRIGGER cut AFTER INSERT ON mail FOR EACH ROW EXECUTE FUNCTION cut()`);
    await expect(sendDigests(mailing())).rejects.toThrow();
    await house.owner.query('DROP TRIGGER cut ON mail; DROP FUNCTION cut');
    expect(await mails()).toEqual([]);
    await sendDigests(mailing());
    expect((await mails()).filter((mail) => mail.recipient === author.email)).toHaveLength(1);
  });

  it('comes in the morning of its rhythm, by the clock of the reader’s country, and by day', async () => {
    const digested = (at: string) => house.owner.query('UPDATE member SET digested_at = $1', [at]);
    await comment(jonas, idea);
    await house.settle();
    await digested('2027-01-13T06:30:00Z');
    now = new Date('2027-01-14T06:50:00Z');
    await sendDigests(mailing());
    expect(await mails()).toEqual([]);
    now = new Date('2027-01-14T20:00:00Z');
    await sendDigests(mailing());
    expect(await mails()).toEqual([]);
    await house.owner.query(`UPDATE member SET digest = 'weekly' WHERE id = $1`, [author.id]);
    now = new Date('2027-01-15T09:00:00Z');
    await sendDigests(mailing());
    expect(await mails()).toEqual([]);
    now = new Date('2027-01-18T07:10:00Z');
    await sendDigests(mailing());
    expect((await mails()).map((mail) => mail.recipient)).toEqual([author.email]);
  });
});

describe('when it is about to leave', () => {
  const send = () =>
    tasksOf({
      connection: house.connection,
      publicUrl: 'https://ideas.example.org',
      transport: null,
      mailFrom: 'a@example.org',
    }).send_mail.run({});

  it('a mail is taken back where its reader lost sight of the thing, left, stopped such mails or read it all', async () => {
    const lost = [
      () => house.owner.query(`UPDATE contribution SET audience = 'private' WHERE id = $1`, [idea]),
      () => house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [ines.id]),
      () => ines.put('/api/mail-choice', { digest: 'daily', direct: 'never' }),
      () => ines.put('/api/notifications/read', {}),
    ];
    for (const lose of lost) {
      await comment(jonas, idea, { mentions: [ines.id] });
      await house.settle();
      later(10 * minutes);
      await tellAtOnce(mailing());
      expect(await mails()).toHaveLength(1);
      await lose();
      await send();
      expect(await mails()).toEqual([]);
      await house.owner.query(`UPDATE contribution SET audience = 'organisation' WHERE id = $1`, [idea]);
      await house.owner.query(`UPDATE member SET standing = 'active', direct = 'at_once'`);
      await house.owner.query('UPDATE notification SET mail_id = gen_random_uuid()');
    }
  });

  it('one that may leave leaves, and tells again nothing that it told', async () => {
    await comment(jonas, idea, { mentions: [ines.id] });
    await house.settle();
    later(10 * minutes);
    await tellAtOnce(mailing());
    await send();
    expect((await house.owner.query('SELECT state FROM mail')).rows).toEqual([{ state: 'kept' }]);
    later(days);
    await sendDigests(mailing());
    expect((await mails()).filter((mail) => mail.recipient === ines.email)).toHaveLength(1);
  });
});
