import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings, settingDocs, WrongSetting } from './settings.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'operating.md'), 'utf8');

it('tells operators of every setting, with its default, and of no other', () => {
  const told = [...guide.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(([, name, value]) => [
    name,
    value?.trim().replaceAll('`', ''),
  ]);
  expect(told).toEqual(settingDocs.map(([name, value]) => [name, value]));
});

it('refuses a wrong setting with one line that names it', () => {
  for (const [name, value] of [
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://here'],
    ['PUBLIC_URL', 'ideas.example.org'],
    ['SMTP_URL', 'http://mail'],
    ['DEMO', 'perhaps'],
  ] as const) {
    const read = () => readSettings({ [name]: value });
    expect(read, `${name}=${value}`).toThrow(WrongSetting);
    expect(read).toThrow(name);
  }
});
