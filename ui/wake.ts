// What a wake is drawn from: where a contribution comes from, the thing itself, and what became or is expected of it.

export interface WakeNode {
  id: string;
  label: string;
  sublabel?: string;
  href?: string;
  kind: 'past' | 'here' | 'future';
  /** Where it stands from left to right: smaller is earlier, `here` is usually 0. */
  column: number;
}

export interface WakeEdge {
  from: string;
  to: string;
}

export interface Wake {
  nodes: WakeNode[];
  edges: WakeEdge[];
}

/** How many are drawn on each side of *here* before "and n others". */
export const mostPerSide = 12;

/**
 * Keeps what is nearest to *here* and puts one node in place of the rest of each side, so that nothing disappears unsaid.
 * `others(count)` words it.
 */
export function trimWake(wake: Wake, others: (count: number) => string, most = mostPerSide): Wake {
  const here = wake.nodes.find((node) => node.kind === 'here')?.column ?? 0;
  let { nodes, edges } = wake;
  for (const kind of ['past', 'future'] as const) {
    const side = nodes.filter((node) => node.kind === kind);
    if (side.length <= most) continue;
    const nearest = side.toSorted((a, b) => Math.abs(a.column - here) - Math.abs(b.column - here));
    const hidden = nearest.slice(most - 1);
    const gone = new Set(hidden.map((node) => node.id));
    const id = `others-${kind}`;
    const column = kind === 'past' ? Math.max(...hidden.map(columnOf)) : Math.min(...hidden.map(columnOf));
    nodes = nodes.filter((node) => !gone.has(node.id));
    nodes.push({ id, kind, column, label: others(hidden.length) });
    edges = redirect(edges, gone, id);
  }
  return { nodes, edges };
}

const columnOf = (node: WakeNode) => node.column;

function redirect(edges: WakeEdge[], gone: Set<string>, id: string): WakeEdge[] {
  const kept = new Map<string, WakeEdge>();
  for (const edge of edges) {
    const from = gone.has(edge.from) ? id : edge.from;
    const to = gone.has(edge.to) ? id : edge.to;
    if (from !== to) kept.set(`${from} ${to}`, { from, to });
  }
  return [...kept.values()];
}
