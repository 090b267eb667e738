// Lays a wake out from left to right: columns as given, rows so that lines cross little and no label meets another.
import type { Wake, WakeNode } from './wake.ts';
import { wrapText } from './wake-text.ts';
import { settle } from './wake-settle.ts';

export interface TextLine {
  text: string;
  x: number;
  y: number;
}

export interface DrawnNode {
  node: WakeNode;
  x: number;
  y: number;
  radius: number;
  anchor: 'start' | 'middle' | 'end';
  label: TextLine[];
  sublabel: TextLine[];
  /** The whole of it, as a place to press. */
  box: { x: number; y: number; width: number; height: number };
}

export interface DrawnLine {
  id: string;
  path: string;
  expected: boolean;
}

export interface DrawnWake {
  width: number;
  height: number;
  nodes: DrawnNode[];
  lines: DrawnLine[];
}

/** The width in px of a text as it will be drawn. */
export type MeasureText = (text: string, as: 'label' | 'strong' | 'sublabel') => number;

const gap = 14;
const enoughStep = 150;
const widestStep = 280;

/** `scale` is the reader's own text size over 16 px. */
export function layOutWake(wake: Wake, width: number, measure: MeasureText, scale = 1): DrawnWake {
  const columns = [...new Set(wake.nodes.map((node) => node.column))].sort((a, b) => a - b);
  const last = columns.length - 1;
  const indexOf = (node: WakeNode) => columns.indexOf(node.column);
  const anchorOf = (node: WakeNode) => {
    if (node.kind === 'here' || last === 0) return 'middle' as const;
    if (indexOf(node) === 0) return 'end' as const;
    return indexOf(node) === last ? ('start' as const) : ('middle' as const);
  };
  const strength = (node: WakeNode) => (node.kind === 'here' ? 'strong' : 'label');

  // The outer columns give their labels what is left after the columns between have had room for theirs.
  const outermost = Math.max(width * 0.15, Math.min(width * 0.26, (width - last * enoughStep * scale) / 2));
  const wanted = (node: WakeNode) =>
    Math.max(measure(node.label, strength(node)), measure(node.sublabel ?? '', 'sublabel'));
  const room = (column: number) => {
    const nodes = wake.nodes.filter((node) => indexOf(node) === column);
    const beside = nodes.some((node) => anchorOf(node) !== 'middle');
    const most = Math.max(60, ...nodes.map(wanted)) + 4;
    return beside ? Math.min(outermost, most) + gap : Math.min(outermost, most / 2) + 4;
  };
  const left = room(0);
  const right = room(last);
  // A short wake stays together rather than being pulled to both ends of the page.
  const step = last === 0 ? 0 : Math.min(widestStep * scale, (width - left - right) / last);
  const xOf = (column: number) => left + column * step;
  const middleRoom = last === 0 ? width : Math.min(220 * scale, step * 0.8);
  const roomFor = (node: WakeNode) => {
    if (anchorOf(node) === 'end') return left - gap;
    if (anchorOf(node) === 'start') return right - gap;
    const atEdge = indexOf(node) === 0 ? left * 2 : indexOf(node) === last ? right * 2 : width;
    return Math.min(middleRoom, atEdge);
  };

  const texts = new Map(
    wake.nodes.map((node) => {
      const most = roomFor(node);
      const lines = node.kind === 'here' ? 3 : 2;
      const label = wrapText(node.label, most, (text) => measure(text, strength(node)), lines);
      const sublabel = wrapText(node.sublabel ?? '', most, (text) => measure(text, 'sublabel'));
      return [node.id, { label, sublabel }];
    }),
  );

  const high = 18 * scale;
  const low = 16 * scale;
  const radiusOf = (node: WakeNode) => (node.kind === 'here' ? 11 : 7);
  const extent = (node: WakeNode) => {
    const text = texts.get(node.id) ?? { label: [], sublabel: [] };
    const above = text.label.length * high;
    const below = text.sublabel.length * low;
    if (anchorOf(node) !== 'middle') return { up: (above + below) / 2 + 4, down: (above + below) / 2 + 4 };
    return { up: radiusOf(node) + 10 + above, down: radiusOf(node) + 8 + below };
  };
  const { places, chains, height } = settle(wake, indexOf, extent);

  const nodes = wake.nodes.map((node): DrawnNode => {
    const text = texts.get(node.id) ?? { label: [], sublabel: [] };
    const anchor = anchorOf(node);
    const radius = radiusOf(node);
    const x = xOf(indexOf(node));
    const y = places.get(node.id)?.y ?? 0;
    const textX = anchor === 'middle' ? x : anchor === 'end' ? x - gap : x + gap;
    const { up, down } = extent(node);
    const above = text.label.length * high;
    const top = anchor === 'middle' ? y - radius - 8 - above : y - up + 4;
    const under = anchor === 'middle' ? y + radius + 6 : top + above;
    const lines = (of: string[], from: number, line: number) =>
      of.map((one, index) => ({ text: one, x: textX, y: from + index * line + line * 0.74 }));
    const across = Math.max(
      24,
      ...text.label.map((one) => measure(one, strength(node))),
      ...text.sublabel.map((one) => measure(one, 'sublabel')),
    );
    const start = anchor === 'middle' ? x - across / 2 : anchor === 'end' ? textX - across : x - radius;
    const whole = anchor === 'middle' ? across : across + gap + radius;
    return {
      node,
      x,
      y,
      radius,
      anchor,
      label: lines(text.label, top, high),
      sublabel: lines(text.sublabel, under, low),
      box: { x: start, y: y - up, width: whole, height: Math.max(24, up + down) },
    };
  });
  // Lines stay flat beside the labels that stand over and under a point, and turn between the columns.
  const halfOf = (id: string) => {
    const drawn = nodes.find(({ node }) => node.id === id);
    if (!drawn) return step * 0.3;
    return drawn.anchor === 'middle' ? Math.min(step * 0.34, drawn.box.width / 2) : 0;
  };
  const lines = chains.map(({ edge, points }) => ({
    id: `${edge.from} ${edge.to}`,
    path: pathThrough(points.map((point) => ({ x: xOf(point.column), y: point.y, half: halfOf(point.id) }))),
    expected: wake.nodes.some((node) => node.id === edge.to && node.kind === 'future'),
  }));
  return { width, height, nodes, lines };
}

/** Flat where it leaves and where it arrives, as water behind a hull. */
function pathThrough(points: { x: number; y: number; half: number }[]): string {
  const [first, ...rest] = points.map(({ x, y, half }) => ({
    x: Math.round(x),
    y: Math.round(y),
    half: Math.round(half),
  }));
  if (!first) return '';
  let from = first;
  let path = `M${from.x} ${from.y}`;
  for (const to of rest) {
    // A gentle slope does not reach the labels: then the whole width may turn.
    const flat = Math.abs(to.y - from.y) < 64 ? 0.3 : 1;
    const start = Math.round(from.x + from.half * flat);
    const end = Math.round(to.x - to.half * flat);
    const bend = Math.round((end - start) * 0.48);
    path += from.y === to.y ? '' : `H${start}C${start + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`;
    path += `H${to.x}`;
    from = to;
  }
  return path;
}
