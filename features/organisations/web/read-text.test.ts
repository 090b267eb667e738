import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const read = (...bytes: number[]) => readText(new Blob([new Uint8Array(bytes)]));

test('UTF-8 is read as it is, with or without its mark', async () => {
  expect(await readText(new Blob(['Inês']))).toEqual({ text: 'Inês', reread: false });
  expect(await readText(new Blob(['\uFEFFInês']))).toEqual({ text: 'Inês', reread: false });
});

test('UTF-16 is known by its mark', async () => {
  expect(await read(0xff, 0xfe, 0xe9, 0x00)).toEqual({ text: 'é', reread: false });
});

test('what a Windows spreadsheet writes keeps its accents, and is told', async () => {
  expect(await read(0x49, 0x6e, 0xea, 0x73)).toEqual({ text: 'Inês', reread: true });
});
