import { classNames } from './class-names.ts';
import type { Wake, WakeNode } from './wake.ts';
import styles from './wake-upright.module.css';
import { useUiWords } from './words.tsx';

/** The same wake where there is no width: what is expected above, itself, then what fed it, branch by branch. */
export function WakeUpright({ wake, label }: { wake: Wake; label: string }) {
  const byId = new Map(wake.nodes.map((node) => [node.id, node]));
  const here = wake.nodes.find((node) => node.kind === 'here');
  // What it became stands above it, like what is expected of it.
  const after = wake.nodes
    .filter((node) => node.kind === 'future' || (here !== undefined && node.column > here.column))
    .toSorted((a, b) => b.column - a.column);
  const last = after.at(-1)?.kind;
  // A thing can have fed several: it is shown under the first, so that the picture stays a tree.
  const seen = new Set<string>();
  const fedBy = (id: string): WakeNode[] =>
    wake.edges
      .filter((edge) => edge.to === id && !seen.has(edge.from) && seen.add(edge.from))
      .flatMap((edge) => byId.get(edge.from) ?? []);
  const branch = (id: string): Branch[] => fedBy(id).map((node) => ({ node, feeds: branch(node.id) }));
  return (
    <ul className={styles.upright} aria-label={label}>
      {after.map((node) => (
        <li key={node.id} className={node.kind === 'future' ? styles.future : styles.became}>
          <Row node={node} fed />
        </li>
      ))}
      {here && (
        <Twig
          twig={{ node: here, feeds: branch(here.id) }}
          under={last && (last === 'future' ? styles.under : styles.since)}
        />
      )}
    </ul>
  );
}

interface Branch {
  node: WakeNode;
  feeds: Branch[];
}

function Twig({ twig, under }: { twig: Branch; under?: string | undefined }) {
  const { node, feeds } = twig;
  return (
    <li className={classNames(styles[node.kind], under)}>
      <Row node={node} fed={feeds.length > 0} />
      {feeds.length > 0 && (
        <ul className={feeds.length > 1 ? styles.many : styles.one}>
          {feeds.map((feed) => (
            <Twig key={feed.node.id} twig={feed} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Row({ node, fed }: { node: WakeNode; fed: boolean }) {
  const words = useUiWords();
  return (
    <div className={classNames(styles.row, fed && styles.fed)} aria-current={node.kind === 'here' ? 'true' : undefined}>
      <span className={styles.point} />
      {node.href === undefined ? (
        <span className={styles.label}>{node.label}</span>
      ) : (
        <a className={styles.label} href={node.href}>
          {node.label}
        </a>
      )}
      {node.kind === 'future' && <span className="visually-hidden">, {words.wake.expected}</span>}
      {node.sublabel && <span className={styles.sublabel}>{node.sublabel}</span>}
    </div>
  );
}
