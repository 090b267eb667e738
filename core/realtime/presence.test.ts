import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Presence } from './presence.ts';
import type { PresenceEntry } from './protocol.ts';

const person = { memberId: 'm', name: 'M' };
const said = (...cursors: unknown[]) => {
  const presence = new Presence();
  cursors.forEach((cursor, at) => {
    presence.say({ at }, person, [{ client: at + 1, clock: 1, state: { cursor } }]);
  });
  return presence.everybody().map((entry) => entry.state?.cursor);
};

function written() {
  const doc = new Y.Doc();
  const text = doc.getText('release');
  text.insert(0, 'un mot');
  return { doc, text };
}

test('a selection is passed on as editors say it, wherever it stands', () => {
  const { doc, text } = written();
  for (const [from, to] of [
    [0, 3],
    [6, 6],
    [2, 0],
  ] as const) {
    const at = (index: number) => JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(text, index)));
    const [shown] = said({ anchor: at(from), head: at(to) }) as { anchor: unknown; head: unknown }[];
    const index = (position: unknown) =>
      Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), doc)?.index;
    expect([index(shown?.anchor), index(shown?.head)]).toEqual([from, to]);
  }
});

test('what would break the editors of others is no selection', () => {
  const { doc } = written();
  const { clientID: client } = doc;
  const hostile = [
    {},
    { anchor: null, head: null },
    { anchor: {}, head: {} },
    { anchor: { tname: 'release' } },
    { anchor: 1, head: 2 },
    { anchor: { item: { client, clock: -1 } }, head: { item: { client, clock: -1 } } },
    { anchor: { item: { client, clock: 'x' } }, head: { type: { client: {}, clock: 0 } } },
    { anchor: { tname: { toString: 1 } }, head: { tname: [] } },
    'x',
    [],
    JSON.parse('{"__proto__": {"anchor": {"tname": "release"}}}'),
  ];
  for (const cursor of hostile) expect(said(cursor), JSON.stringify(cursor)).toEqual([null]);
});

test('what else is said with a selection goes to nobody', () => {
  const position = { tname: 'release', assoc: 7, more: 'x'.repeat(5000) };
  expect(said({ anchor: position, head: position, user: { name: 'La directrice' } })).toEqual([
    {
      anchor: { type: null, tname: 'release', item: null, assoc: 0 },
      head: { type: null, tname: 'release', item: null, assoc: 0 },
    },
  ]);
});

test('one connection has one caret, however many it says it has', () => {
  const presence = new Presence();
  const owner = {};
  const entries: PresenceEntry[] = Array.from({ length: 20_000 }, (_, client) => ({ client, clock: 1, state: {} }));
  presence.say(owner, person, entries);
  expect(presence.everybody()).toHaveLength(1);
});
