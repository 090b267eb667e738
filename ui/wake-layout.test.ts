import { expect, test } from 'vitest';
import { trimWake, type Wake } from './wake.ts';
import { type DrawnNode, layOutWake } from './wake-layout.ts';
import { wrapText } from './wake-text.ts';

const widthOf = (text: string) => text.length * 7;

/** A wake of `past` things in up to three columns and `future` ones in two, from a seed. */
function wakeOf(seed: number): Wake {
  let state = seed;
  const next = (most: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % most;
  };
  const nodes: Wake['nodes'] = [
    { id: 'here', label: 'La carte Horizon', sublabel: '48 soutiens', kind: 'here', column: 0 },
  ];
  const edges: Wake['edges'] = [];
  for (let n = next(13); n > 0; n--) {
    const column = -1 - next(3);
    const nearer = nodes.filter((node) => node.column > column && node.kind !== 'future');
    nodes.push({
      id: `p${n}`,
      label: 'Werkstattnotiz '.repeat(1 + next(4)),
      sublabel: 'Hamburg',
      kind: 'past',
      column,
    });
    edges.push({ from: `p${n}`, to: nearer[next(nearer.length)]?.id ?? 'here' });
  }
  for (let n = next(13); n > 0; n--) {
    nodes.push({ id: `f${n}`, label: 'Essai en magasin', kind: 'future', column: 1 + next(2) });
    edges.push({ from: 'here', to: `f${n}` });
  }
  return { nodes, edges };
}

/** Two labels meet when the boxes of their nodes do, a pixel of rounding aside. */
function meet(one: DrawnNode, other: DrawnNode): boolean {
  const apart = (a: DrawnNode['box'], b: DrawnNode['box']) => a.x + a.width <= b.x + 1 || a.y + a.height <= b.y + 1;
  return !apart(one.box, other.box) && !apart(other.box, one.box);
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'no label meets another and none leaves the picture (wake %i)',
  (seed) => {
    for (const width of [760, 1080, 1224]) {
      const { nodes, height } = layOutWake(wakeOf(seed), width, widthOf);
      for (const [index, node] of nodes.entries()) {
        expect(node.box.x).toBeGreaterThanOrEqual(-1);
        expect(node.box.x + node.box.width).toBeLessThanOrEqual(width + 1);
        expect(node.box.y + node.box.height).toBeLessThanOrEqual(height + 12);
        for (const other of nodes.slice(index + 1))
          expect(meet(node, other), `${node.node.id} ${other.node.id}`).toBe(false);
      }
    }
  },
);

test('the same wake is drawn the same way each time', () => {
  expect(layOutWake(wakeOf(7), 1080, widthOf)).toEqual(layOutWake(wakeOf(7), 1080, widthOf));
});

test('a thing alone stands alone', () => {
  const { nodes, lines } = layOutWake({ nodes: wakeOf(0).nodes.slice(0, 1), edges: [] }, 800, widthOf);
  expect(nodes).toHaveLength(1);
  expect(lines).toHaveLength(0);
});

test('beyond twelve on a side the farthest become one that says how many', () => {
  const past = Array.from({ length: 20 }, (_, n) => ({
    id: `p${n}`,
    label: 'x',
    kind: 'past' as const,
    column: n < 10 ? -1 : -2,
  }));
  const wake: Wake = {
    nodes: [...past, { id: 'here', label: 'h', kind: 'here', column: 0 }],
    edges: past.map(({ id }, n) => ({ from: id, to: n < 10 ? 'here' : `p${n - 10}` })),
  };
  const trimmed = trimWake(wake, (count) => `and ${count} others`);
  expect(trimmed.nodes.filter((node) => node.kind === 'past')).toHaveLength(12);
  expect(trimmed.nodes.at(-1)).toMatchObject({ id: 'others-past', label: 'and 9 others', column: -2 });
  const known = new Set(trimmed.nodes.map((node) => node.id));
  expect(trimmed.edges.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true);
});

test('a long text takes two lines and says when it goes on', () => {
  expect(wrapText('une note courte', 200, widthOf)).toEqual(['une note courte']);
  expect(wrapText('une note bien plus longue', 100, widthOf)).toEqual(['une note bien', 'plus longue']);
  expect(wrapText('Kundenbindungsprogrammverantwortliche', 100, widthOf)).toEqual(['Kundenbindung…']);
  expect(wrapText('', 100, widthOf)).toEqual([]);
});
