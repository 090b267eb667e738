// Mail on its way to a real mail server: what arrives, what waits while there is none, and what never leaves.
import type { AddressInfo } from 'node:net';
import type { Transporter } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../seeds/testing/house.ts';
import type { Letter } from './letter.ts';
import { post } from './post.ts';
import { openTransport, sendWaiting } from './send.ts';

let house: House;
let server: SMTPServer;
let port: number;
let transport: Transporter;
let arrived: { to: string[]; raw: string }[];
let refuses: string[];

const listen = () => new Promise<void>((ready) => server.listen(port, '127.0.0.1', () => ready()));
const openServer = async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const unknown = Object.assign(new Error('No such person'), { responseCode: 550 });
      done(refuses.includes(address) ? unknown : null);
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (part: Buffer) => {
        raw += part;
      });
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo.map((one) => one.address), raw });
        done();
      });
    },
  });
  server.on('error', () => {});
  await listen();
};
const closeServer = () => new Promise<void>((closed) => server.close(() => closed()));

beforeAll(async () => {
  house = await openHouse();
  port = 0;
  await openServer();
  port = (server.server.address() as AddressInfo).port;
  transport = openTransport({ smtpUrl: `smtp://127.0.0.1:${port}` }) as Transporter;
});
beforeEach(async () => {
  arrived = [];
  refuses = [];
  await house.owner.query('DELETE FROM mail');
});
afterAll(async () => {
  transport.close();
  await closeServer();
  await house.close();
});

const letter: Letter = {
  language: 'fr',
  subject: 'Bonjour',
  paragraphs: ['Un mot.'],
  footer: 'Parce que.',
  stop: { label: 'Ne plus recevoir', url: 'https://ideas.example.org/unsubscribe/abc' },
};
const write = (
  more: Partial<Letter> = {},
  recipient = 'ines@example.org',
  organisationId: string | null = house.organisationId,
) => post(house.connection.worker, { organisationId, kind: 'notification', recipient, ...letter, ...more });
const send = () => sendWaiting({ worker: house.connection.worker, transport, from: 'Sillage <sillage@example.org>' });
const states = async () =>
  (await house.owner.query('SELECT state FROM mail ORDER BY written_at')).rows.map((row) => row.state);
/** A header as a mail program reads it, folded lines joined. */
const headerOf = (raw: string, name: string) =>
  raw
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));

describe('a mail that leaves', () => {
  it('says how to stop it in one click, and comes as text and as HTML', async () => {
    await write();
    await send();
    const raw = arrived[0]?.raw ?? '';
    expect(headerOf(raw, 'List-Unsubscribe')).toBe('List-Unsubscribe: <https://ideas.example.org/unsubscribe/abc>');
    expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(raw).toContain('Content-Type: text/plain');
    expect(raw).toContain('Content-Type: text/html');
    expect(await states()).toEqual(['sent']);
  });

  it('lets no name or title break its headers or its HTML', async () => {
    const evil = 'Inês\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>';
    const section = { title: evil, things: [{ title: evil, url: 'https://x.example/"><b>', lines: [evil] }] };
    const id = await write({ subject: evil, paragraphs: [evil], sections: [section] });
    const { rows } = await house.owner.query('SELECT subject, html FROM mail WHERE id = $1', [id]);
    expect(rows[0].subject).not.toMatch(/[\r\n]/);
    expect(rows[0].html).not.toContain('<script>');
    expect(rows[0].html).not.toContain('"><b>');
    await send();
    expect(arrived[0]?.to).toEqual(['ines@example.org']);
    expect(headerOf(arrived[0]?.raw ?? '', 'Bcc')).toBeUndefined();
  });

  it('arrives once when six nodes send at once', async () => {
    for (let at = 0; at < 20; at++) await write({}, `p${at}@example.org`);
    await Promise.all(Array.from({ length: 6 }, send));
    expect(arrived.map((one) => one.to[0]).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, at) => `p${at}@example.org`).toSorted(),
    );
  });

  it('is sent by another node where the one that took it died, under the same id', async () => {
    await write();
    const { worker } = house.connection;
    // What a node does first; then it is killed.
    await worker.query(`UPDATE mail SET attempts = 1, next_attempt_at = now() + interval '5 minutes'`);
    await send();
    expect(arrived).toHaveLength(0);
    await worker.query(`UPDATE mail SET next_attempt_at = now()`);
    await send();
    const { rows } = await house.owner.query('SELECT id FROM mail');
    expect(headerOf(arrived[0]?.raw ?? '', 'Message-ID')).toContain(rows[0].id);
  });
});

describe('a mail server', () => {
  it('that is down for a day delays mail and loses none', async () => {
    await closeServer();
    for (let at = 0; at < 12; at++) await write({}, `p${at}@example.org`);
    for (let tries = 0; tries < 30; tries++) {
      await send();
      // An hour passes.
      await house.owner.query(
        `UPDATE mail SET next_attempt_at = next_attempt_at - interval '1 hour', written_at = written_at - interval '1 hour'`,
      );
    }
    expect(new Set(await states())).toEqual(new Set(['waiting']));
    await openServer();
    await send();
    await house.owner.query('UPDATE mail SET next_attempt_at = now() WHERE state = $1', ['waiting']);
    await send();
    expect(arrived).toHaveLength(12);
  }, 40_000);

  it('that does not want one address is asked no more, and the others arrive', async () => {
    refuses = ['nobody@example.org'];
    await write({}, 'nobody@example.org');
    await write({}, 'ines@example.org');
    await send();
    expect(await states()).toEqual(['failed', 'sent']);
  });

  it('gets nothing of a demonstration, whose people are invented', async () => {
    await house.owner.query('UPDATE organisation SET demonstration = true');
    await write();
    await send();
    await house.owner.query('UPDATE organisation SET demonstration = false');
    expect([arrived.length, await states()]).toEqual([0, ['kept']]);
  });
});
