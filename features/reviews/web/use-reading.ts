// How far one has read: said to the room as a mean only, and by name only that one has finished.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Room } from '../contract.ts';
import { api, useRoomAct } from './api.ts';

const every = 5000;

/** How much of an element has come into sight, from 0 to 100. */
function seenOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  if (height === 0) return 0;
  return Math.round(Math.min(1, Math.max(0, (innerHeight - top) / height)) * 100);
}

export function useReading(room: Room, memberId: string, paper: RefObject<HTMLElement | null>, there: boolean) {
  const { id, phase, abilities } = room;
  const own = room.participants.find((one) => one.id === memberId);
  const takesPart = own !== undefined && phase !== 'closed' && !room.over;
  const reads = takesPart && phase === 'reading' && abilities.note;
  const looks = reads && there;
  const [percent, setPercent] = useState(0);
  const told = useRef({ percent: -1 });
  const attend = useRoomAct(id, (finished: boolean) =>
    api('PUT /api/reviews/:id/attendance', { params: { id }, body: { percent: finished ? 100 : percent, finished } }),
  );
  const finished = own?.finished ?? false;
  useEffect(() => {
    if (!looks) return;
    const look = () => {
      const now = paper.current ? seenOf(paper.current) : 0;
      setPercent((before) => Math.max(before, now));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [looks, paper]);
  // Coming into the room is told at once, and how far one has read every few seconds while it changes.
  const say = useRef(() => {});
  say.current = () => {
    if (!takesPart || told.current.percent === percent) return;
    told.current = { percent };
    void api('PUT /api/reviews/:id/attendance', { params: { id }, body: { percent } }).catch(() => {
      told.current = { percent: -1 };
    });
  };
  useEffect(() => {
    say.current();
    const timer = setInterval(() => say.current(), every);
    return () => clearInterval(timer);
  }, []);
  return { reads, percent: finished ? 100 : percent, finished, finish: (now: boolean) => attend.mutate(now) };
}
