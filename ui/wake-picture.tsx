import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { trimWake, type Wake } from './wake.ts';
import { type DrawnNode, layOutWake, type MeasureText } from './wake-layout.ts';
import styles from './wake-picture.module.css';
import { WakeUpright } from './wake-upright.tsx';
import { useUiWords } from './words.tsx';

/** A wake with more columns needs more room; below this per column it stands upright. */
const narrowestColumn = 150;

/** The wake of a contribution: where it comes from at the left, itself in coral, what became of it at the right. */
export function WakePicture({ wake, label }: { wake: Wake; label?: string }) {
  const words = useUiWords();
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, scale: 1 });
  const [measured, setMeasured] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setSize((before) => {
        const width = Math.floor(element.clientWidth);
        return before.width === width && before.scale === scale ? before : { width, scale };
      });
    };
    look();
    // The first child is as wide as the reader's text is large: that can change while the width does not.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    // Letters that were measured before the font came are measured again.
    void document.fonts.ready.then(() => setMeasured((times) => times + 1));
    return () => observer.disconnect();
  }, []);
  const trimmed = useMemo(() => trimWake(wake, words.others), [wake, words]);
  const columns = new Set(trimmed.nodes.map((node) => node.column)).size;
  const upright = size.width < Math.max(560, columns * narrowestColumn) * size.scale;
  const name = label ?? words.wake.picture;
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.probe} />
      {size.width > 0 &&
        (upright ? (
          <WakeUpright wake={trimmed} label={name} />
        ) : (
          <Drawing key={measured} wake={trimmed} label={name} width={size.width} scale={size.scale} />
        ))}
    </div>
  );
}

function Drawing({ wake, label, width, scale }: { wake: Wake; label: string; width: number; scale: number }) {
  const words = useUiWords();
  const drawn = useMemo(() => layOutWake(wake, width, textMeasure(scale), scale), [wake, width, scale]);
  const names = new Map(wake.nodes.map((node) => [node.id, node.label]));
  const expected = drawn.lines.filter((line) => line.expected);
  const happened = drawn.lines.filter((line) => !line.expected);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it */}
      <svg role="group" aria-label={label} width={drawn.width} height={drawn.height} className={styles.drawing}>
        <g className={styles.lines}>
          {happened.map((line) => (
            <path key={line.id} d={line.path} />
          ))}
        </g>
        <g className={styles.expected}>
          {expected.map((line) => (
            <path key={line.id} d={line.path} />
          ))}
        </g>
        {drawn.nodes.map((node) => (
          <Node key={node.node.id} drawn={node} />
        ))}
      </svg>
      <ul className="visually-hidden">
        {wake.edges.map(({ from, to }) => (
          <li key={`${from} ${to}`}>{words.wake.ledTo(names.get(from) ?? '', names.get(to) ?? '')}</li>
        ))}
      </ul>
    </>
  );
}

function Node({ drawn }: { drawn: DrawnNode }) {
  const { node, x, y, radius, anchor, label, sublabel, box } = drawn;
  const words = useUiWords();
  const state = node.kind === 'here' ? words.wake.here : node.kind === 'future' ? words.wake.expected : '';
  const name = [node.label, node.sublabel, state].filter(Boolean).join(', ');
  const shortened = [...label, ...sublabel].some((line) => line.text.endsWith('…'));
  const inside = (
    <g textAnchor={anchor}>
      {shortened && <title>{name}</title>}
      <rect {...box} className={styles.box} />
      <circle cx={x} cy={y} r={radius} />
      {label.map((line) => (
        <text key={line.y} x={line.x} y={line.y} className={styles.label}>
          {`${line.text} `}
        </text>
      ))}
      {sublabel.map((line) => (
        <text key={line.y} x={line.x} y={line.y} className={styles.sublabel}>
          {`${line.text} `}
        </text>
      ))}
    </g>
  );
  const classes = classNames(styles.node, styles[node.kind]);
  // Its words as they stand are its name, so that it can be called by them; the rest is said after.
  const more = shortened ? name : state || undefined;
  return node.href === undefined ? (
    <g className={classes} role="img" aria-label={name}>
      {inside}
    </g>
  ) : (
    <a className={classes} href={node.href} aria-description={more}>
      {inside}
    </a>
  );
}

function textMeasure(scale: number): MeasureText {
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const fonts = {
    label: `500 ${13.5 * scale}px ${family}`,
    strong: `650 ${13.5 * scale}px ${family}`,
    sublabel: `400 ${12 * scale}px ${family}`,
  };
  return (text, as) => {
    if (!canvas) return text.length * 7.4 * scale;
    canvas.font = fonts[as];
    return canvas.measureText(text).width;
  };
}
