// What a start makes of what an earlier one left behind.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { callerAt } from '../seeds/testing/house.ts';
import { start } from './start.ts';

let folder: string;
const said: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sillage-start-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (more: Record<string, string> = {}) => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  return start({ DATA_DIR: join(folder, 'data'), PORT: '0', HOST: '127.0.0.1', ...more });
};

it('an erased demonstration does not come back: the next start prints the code, and waits for the set-up', async () => {
  const first = await open();
  expect(said.join()).toContain('This is the demonstration company');
  const visitor = callerAt(first.address)(null);
  const persons = (await visitor.get('/api/session/persons')).body.items;
  const { id } = persons.find(({ roles }: { roles: string[] }) => roles.includes('administrator'));
  const entered = await visitor.post('/api/session/by-demonstration', { memberId: id });
  const admin = callerAt(first.address)(entered.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  expect((await admin.post('/api/organisation/erasure')).status).toBe(201);
  await first.stop();

  for (const more of [{}, { DEMO: 'on' }] as Record<string, string>[]) {
    const again = await open(more);
    expect(said.join()).not.toContain('Filling');
    expect(said.join()).toMatch(/\/setup with the code \S+/);
    expect((await callerAt(again.address)(null).get('/api/session')).body.installation.ready).toBe(false);
    await again.stop();
  }
}, 180_000);
