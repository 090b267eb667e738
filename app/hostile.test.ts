// What a stranger can send before anybody knows who they are must not stop, slow down or fool the server for the others.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../seeds/testing/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The first line of what the server answers to these very bytes; empty where it only closes. */
const sendRaw = (lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(house.origin);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });

const upgrade = (target: string, ...more: string[]) => [
  `GET ${target} HTTP/1.1`,
  `Host: ${new URL(house.origin).host}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ...more,
];

describe('a cookie that nobody encoded', () => {
  it('is no session: a page’s question is answered as a stranger’s', async () => {
    const { status, body } = await house.visitor.get('/api/session', undefined, { cookie: 'sillage=%E0%A4%A' });
    expect([status, body.member]).toEqual([200, null]);
    expect((await house.visitor.get('/api/home', undefined, { cookie: 'sillage=%' })).status).toBe(401);
  });

  it('opens no document, and the server goes on', async () => {
    expect(await sendRaw(upgrade('/documents', 'Cookie: sillage=%E0%A4%A'))).toBe('HTTP/1.1 401 Unauthorized');
    expect((await house.visitor.get('/healthz')).status).toBe(200);
  });
});

describe('a socket', () => {
  it.each([
    ['without a session', '/documents', [], 'HTTP/1.1 401 Unauthorized'],
    ['with a session of nobody', '/documents', ['Cookie: sillage=abc.def'], 'HTTP/1.1 401 Unauthorized'],
    ['from another site', '/documents', ['Origin: https://evil.example'], 'HTTP/1.1 403 Forbidden'],
    ['from a page that another site shows', '/documents', ['Sec-Fetch-Site: cross-site'], 'HTTP/1.1 403 Forbidden'],
    ['elsewhere', '/api/live', [], 'HTTP/1.1 404 Not Found'],
    ['at an address that is none', '//?%', [], 'HTTP/1.1 404 Not Found'],
  ])('%s is not opened', async (_, target, more, expected) => {
    expect(await sendRaw(upgrade(target, ...more))).toBe(expected);
    expect((await house.visitor.get('/healthz')).status).toBe(200);
  });
});
