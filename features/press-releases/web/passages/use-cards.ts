// Measures where passages stand and how high their cards are, in one look, and says where each card goes.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Passage } from '../../passages/contract.ts';
import { arrange } from './arrange.ts';
import { type Board, type Chosen, useBoardPart } from './board.ts';

/** What a card is taken to be high before it was drawn. */
const guess = 132;
/** How far beyond the window cards are drawn already. */
const beyond = 700;
const step = 120;
/** The bar of the page, under which nothing is read. */
const bar = 130;

export const composing = 'composing';

export interface Shown {
  id: string;
  y: number;
}

export function useCards(
  board: Board,
  passages: readonly Passage[],
  chosen: Chosen | null,
  column: RefObject<HTMLElement | null>,
) {
  const places = useBoardPart(board, 'places');
  const surface = useBoardPart(board, 'surface');
  const active = useBoardPart(board, 'active');
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState(0);
  const frame = useRef(0);

  const measure = useCallback(() => {
    if (!surface || !column.current) return;
    const origin = column.current.getBoundingClientRect().top;
    const standing = passages.flatMap(({ comment }) => {
      const place = places.get(comment.id);
      return place ? [{ id: comment.id, at: place.from }] : [];
    });
    if (chosen?.from !== undefined) standing.push({ id: composing, at: chosen.from });
    const found = surface.tops(standing.map(({ at }) => at));
    setTops(new Map(standing.map(({ id }, at) => [id, Math.round((found[at] ?? 0) - origin)])));
  }, [surface, places, passages, chosen, column]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const later = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(measure);
    };
    const scrolled = () => {
      const top = column.current?.getBoundingClientRect().top ?? 0;
      setSeen(Math.floor((bar - top) / step) * step);
    };
    // The text grows and shrinks, and the window with it.
    const sheet = column.current?.closest('[data-columns]')?.querySelector('article');
    const watching = new ResizeObserver(later);
    if (sheet) watching.observe(sheet);
    scrolled();
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame.current);
      watching.disconnect();
      removeEventListener('scroll', scrolled);
      removeEventListener('resize', later);
    };
  }, [measure, column]);

  const keepHeights = useCallback((elements: readonly HTMLElement[]) => {
    const found = elements.map((element) => [element.dataset.of ?? '', element.offsetHeight] as const);
    setHeights((before) =>
      found.every(([id, height]) => before.get(id) === height) ? before : new Map([...before, ...found]),
    );
  }, []);
  const sizes = useMemo(
    () => new ResizeObserver((entries) => keepHeights(entries.map(({ target }) => target as HTMLElement))),
    [keepHeights],
  );
  useEffect(() => () => sizes.disconnect(), [sizes]);
  const drawn = useRef<HTMLElement[]>([]);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      drawn.current.push(element);
      sizes.observe(element);
      return () => sizes.unobserve(element);
    },
    [sizes],
  );
  // What was just drawn is measured before it is seen, so that no card ever lies over another.
  useLayoutEffect(() => {
    if (drawn.current.length > 0) keepHeights(drawn.current.splice(0));
  });

  const order = useMemo(
    () =>
      [...tops]
        .map(([id, top]) => ({ id, top, height: heights.get(id) ?? guess }))
        .sort((a, b) => a.top - b.top || (places.get(a.id)?.from ?? 0) - (places.get(b.id)?.from ?? 0)),
    [tops, heights, places],
  );
  const { ys, folded } = useMemo(
    () => arrange(order, chosen ? composing : active, seen),
    [order, chosen, active, seen],
  );
  const shown: Shown[] = order.slice(folded.length).flatMap(({ id, height }) => {
    const y = ys.get(id) ?? 0;
    const near = y + height > seen - beyond && y < seen + window.innerHeight + beyond;
    return near || id === active || id === composing ? [{ id, y }] : [];
  });
  const first = order[folded.length];
  const below = first !== undefined && (ys.get(first.id) ?? 0) > seen - bar + window.innerHeight;
  const last = order.at(-1);
  const bottom = last ? (ys.get(last.id) ?? 0) + last.height : 0;
  return { shown, folded, below, order: order.map(({ id }) => id), bottom, watch };
}
