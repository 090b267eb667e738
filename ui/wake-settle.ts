// The rows of a wake: an order with few crossings, then heights near those of the neighbours and never too close.
import type { Wake, WakeEdge, WakeNode } from './wake.ts';

/** One place in a column: a node, or the passing of a line that goes further. */
export interface Place {
  id: string;
  column: number;
  up: number;
  down: number;
  y: number;
}

interface Chain {
  edge: WakeEdge;
  points: Place[];
}

const between = 12;

export function settle(
  wake: Wake,
  columnOf: (node: WakeNode) => number,
  extent: (node: WakeNode) => { up: number; down: number },
): { places: Map<string, Place>; chains: Chain[]; height: number } {
  const places = new Map<string, Place>();
  for (const node of wake.nodes) places.set(node.id, { id: node.id, column: columnOf(node), ...extent(node), y: 0 });
  const chains: Chain[] = [];
  for (const edge of wake.edges) {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (!from || !to || from.column >= to.column) continue;
    const points = [from];
    for (let column = from.column + 1; column < to.column; column++) {
      const id = `${edge.from} ${edge.to} ${column}`;
      const passing = { id, column, up: 8, down: 8, y: 0 };
      places.set(id, passing);
      points.push(passing);
    }
    chains.push({ edge, points: [...points, to] });
  }
  const columns = columnsOf([...places.values()]);
  const neighbours = neighboursOf(chains);
  for (const column of columns) stack(column);
  for (let turn = 0; turn < 6; turn++) for (const column of columns) order(column, neighbours);
  for (let turn = 0; turn < 24; turn++) for (const column of columns) approach(column, neighbours);
  const all = [...places.values()];
  const top = Math.min(...all.map((place) => place.y - place.up));
  for (const place of all) place.y -= top;
  return { places, chains, height: Math.max(...all.map((place) => place.y + place.down)) };
}

function columnsOf(places: Place[]): Place[][] {
  const columns: Place[][] = [];
  for (const place of places) {
    columns[place.column] ??= [];
    columns[place.column]?.push(place);
  }
  return columns.filter(Boolean);
}

function neighboursOf(chains: Chain[]): Map<Place, Place[]> {
  const neighbours = new Map<Place, Place[]>();
  const add = (place: Place, other: Place) => neighbours.set(place, [...(neighbours.get(place) ?? []), other]);
  for (const { points } of chains) {
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (!next) continue;
      add(point, next);
      add(next, point);
    }
  }
  return neighbours;
}

function stack(column: Place[]): void {
  let y = 0;
  for (const [index, place] of column.entries()) {
    if (index > 0) y += distance(column[index - 1], place);
    place.y = y;
  }
  for (const place of column) place.y -= y / 2;
}

function order(column: Place[], neighbours: Map<Place, Place[]>): void {
  const wished = new Map(column.map((place) => [place, wish(place, neighbours)]));
  column.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
  stack(column);
}

/**
 * The heights nearest to those wished for that keep order and distance: least squares by pooling adjacent violators
 * (Ayer et al., 1955), after taking the distances off.
 */
function approach(column: Place[], neighbours: Map<Place, Place[]>): void {
  const pools: { sum: number; size: number }[] = [];
  let offset = 0;
  const offsets = column.map((place, index) => {
    if (index > 0) offset += distance(column[index - 1], place);
    return offset;
  });
  for (const [index, place] of column.entries()) {
    let pool = { sum: wish(place, neighbours) - (offsets[index] ?? 0), size: 1 };
    for (let before = pools.at(-1); before && before.sum / before.size > pool.sum / pool.size; before = pools.at(-1)) {
      pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const settled = pools.flatMap((pool) => Array.from({ length: pool.size }, () => pool.sum / pool.size));
  for (const [index, place] of column.entries()) place.y = (settled[index] ?? 0) + (offsets[index] ?? 0);
}

function wish(place: Place, neighbours: Map<Place, Place[]>): number {
  const near = neighbours.get(place) ?? [];
  return near.length === 0 ? place.y : near.reduce((sum, other) => sum + other.y, 0) / near.length;
}

const distance = (above: Place | undefined, below: Place) => (above?.down ?? 0) + below.up + between;
