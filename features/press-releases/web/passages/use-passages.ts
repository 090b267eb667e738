// The passages of a release as its page holds them: asked for beside the text, given to whoever draws or lists them.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearch } from '../../../../core/web/router/index.ts';
import { passagesQuery } from './api.ts';
import { Board, useBoardPart } from './board.ts';
import type { Filter } from './filter.ts';

export interface PassagesHere {
  board: Board;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many wait; nothing until it is known. */
  waiting: number | undefined;
  /** Somebody points at a passage, or chose words to speak of. */
  wanted: string | null;
}

export function usePassages(id: string): PassagesHere {
  const [board] = useState(() => new Board());
  const [filter, onFilter] = useState<Filter>('open');
  const linked = useSearch().passage;
  const open = useQuery(passagesQuery(id, 'open'));
  const settled = useQuery({ ...passagesQuery(id, 'settled'), enabled: filter === 'settled' });
  const { data } = filter === 'settled' ? settled : open;
  useEffect(() => {
    if (data) board.put('passages', data);
  }, [board, data]);
  const active = useBoardPart(board, 'active');
  const chosen = useBoardPart(board, 'chosen');
  const surface = useBoardPart(board, 'surface');
  // Whoever follows a link to what was settled meanwhile reads how.
  const isOver =
    linked !== undefined && open.data !== undefined && !open.data.some(({ comment }) => comment.id === linked);
  useEffect(() => {
    if (isOver) onFilter('settled');
  }, [isOver]);
  const there = linked !== undefined && data?.some(({ comment }) => comment.id === linked);
  useEffect(() => {
    if (linked && there && surface) board.show(linked);
  }, [board, linked, there, surface]);
  return { board, filter, onFilter, waiting: open.data?.length, wanted: chosen ? 'chosen' : active };
}
