// The suggestions and comments of a release: each beside its passage, or one under another where there is no room beside the text.
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Select } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Passage } from '../../passages/contract.ts';
import { type Board, useBoard, useBoardPart } from './board.ts';
import { Card } from './card.tsx';
import styles from './cards.module.css';
import { Compose } from './compose.tsx';
import { type Filter, filters, isMine } from './filter.ts';
import { composing, useCards } from './use-cards.ts';

export interface CardsProps {
  page: ReleasePage;
  memberId: string;
  offline: boolean;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Under one another, as in a sheet. */
  stacked?: boolean;
}

const authorOf = ({ comment: { author } }: Passage) => (author.kind === 'member' ? author.id : null);

/** How many each person suggests that wait. */
function countByAuthor(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const author = authorOf(passage);
    if (author && passage.suggestion && !passage.suggestion.settled) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return counts;
}

/** Drawn again when what is said of the text changes, not with every word of the text. */
const Cards = memo(function Cards(props: CardsProps) {
  const { page, memberId, filter, onFilter, stacked } = props;
  const { t } = useTranslation('passages');
  const board = useBoard();
  const all = useBoardPart(board, 'passages');
  const chosen = useBoardPart(board, 'chosen');
  const [said, setSaid] = useState('');
  const passages = useMemo(
    () => (filter === 'mine' ? all.filter((one) => isMine(one, memberId)) : all),
    [all, filter, memberId],
  );
  const options = filters.map((value) => ({ value, label: t(value === 'settled' ? 'settledOnes' : value) }));
  const list = { ...props, passages, announce: setSaid };
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <Select bare label={t('which')} options={options} value={filter} onChange={onFilter} />
        {page.abilities.comment && (
          <Button
            size="small"
            icon="plus"
            onClick={() =>
              board.put('chosen', { as: page.frozen ? 'comment' : 'suggest', section: 'headline', quote: '', at: 0 })
            }
          >
            {t(page.frozen ? 'comment' : 'new')}
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {chosen && (stacked || chosen.from === undefined) && <Compose page={page} chosen={chosen} announce={setSaid} />}
      {passages.length === 0 && !chosen && <Nothing settled={filter === 'settled'} />}
      {stacked ? <Stack {...list} board={board} /> : <Beside {...list} board={board} />}
    </div>
  );
});
export default Cards;

interface ListProps extends CardsProps {
  board: Board;
  passages: readonly Passage[];
  announce: (said: string) => void;
}

function useCardProps({ board, page, offline, passages, announce }: ListProps) {
  const places = useBoardPart(board, 'places');
  const active = useBoardPart(board, 'active');
  const counts = useMemo(() => countByAuthor(passages), [passages]);
  const onShow = useCallback((id: string) => board.show(id), [board]);
  return (passage: Passage, at: number) => {
    const { id } = passage.comment;
    const place = places.get(id);
    return {
      passage,
      offline,
      onShow,
      announce,
      lang: page.contribution.language,
      active: active === id,
      // Until the document is here nothing is said to be gone.
      text: place === undefined ? passage.quote : (place?.text ?? null),
      ofAuthor: counts.get(authorOf(passage) ?? '') ?? 0,
      at: at + 1,
      count: passages.length,
    };
  };
}

/** Up and down go from card to card, wherever one is in it but in a text. */
function onArrows(event: KeyboardEvent<HTMLElement>, order: readonly string[], board: Board): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (step === undefined || target.closest('textarea, input, select')) return;
  const here = target.closest<HTMLElement>('[data-card]')?.dataset.card;
  const next = order[order.indexOf(here ?? '') + step];
  if (!here || !next) return;
  event.preventDefault();
  board.show(next);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(`passage-${next}`)?.focus({ preventScroll: true })),
  );
}

function Beside(props: ListProps) {
  const { t } = useTranslation('passages');
  const { board, page, passages, announce } = props;
  const chosen = useBoardPart(board, 'chosen');
  const places = useBoardPart(board, 'places');
  const column = useRef<HTMLDivElement>(null);
  const { shown, folded, below, order, bottom, watch } = useCards(board, passages, chosen, column);
  const cardProps = useCardProps(props);
  const byId = useMemo(() => new Map(passages.map((one) => [one.comment.id, one])), [passages]);
  const gone = passages.filter(({ comment }) => places.get(comment.id) === null);
  return (
    <>
      {gone.length > 0 && (
        <details className={styles.gone}>
          <summary>{t('goneOnes', { count: gone.length })}</summary>
          <div className={styles.stack}>
            {gone.map((passage, at) => (
              <Card key={passage.comment.id} {...cardProps(passage, at)} />
            ))}
          </div>
        </details>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from one card to the next */}
      <div
        ref={column}
        className={styles.column}
        style={{ minHeight: bottom }}
        onKeyDown={(event) => onArrows(event, order, board)}
      >
        {folded.length > 0 && (
          <button type="button" className={styles.folded} onClick={() => board.show(folded.at(-1) as string)}>
            {t('above', { count: folded.length })}
          </button>
        )}
        {below && (
          <button type="button" className={styles.folded} onClick={() => board.show(order[0] as string)}>
            {t('below', { count: order.length })}
          </button>
        )}
        {shown.map(({ id, y }) => {
          const passage = byId.get(id);
          return (
            <div key={id} ref={watch} data-of={id} className={styles.place} style={{ transform: `translateY(${y}px)` }}>
              {id === composing && chosen ? (
                <Compose page={page} chosen={chosen} announce={announce} />
              ) : (
                passage && <Card {...cardProps(passage, order.indexOf(id))} />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

function Stack(props: ListProps) {
  const { board, passages } = props;
  const places = useBoardPart(board, 'places');
  const active = useBoardPart(board, 'active');
  useEffect(() => {
    // The sheet rises first: what was pressed in the text is then what one sees.
    const frame = requestAnimationFrame(() =>
      document.getElementById(`passage-${active}`)?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [active]);
  const cardProps = useCardProps(props);
  const ordered = useMemo(
    () =>
      passages.toSorted(
        (a, b) => (places.get(a.comment.id)?.from ?? Infinity) - (places.get(b.comment.id)?.from ?? Infinity),
      ),
    [passages, places],
  );
  const order = ordered.map(({ comment }) => comment.id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from one card to the next
    <div className={styles.stack} onKeyDown={(event) => onArrows(event, order, board)}>
      {ordered.map((passage, at) => (
        <Card key={passage.comment.id} {...cardProps(passage, at)} />
      ))}
    </div>
  );
}

function Nothing({ settled }: { settled: boolean }) {
  const { t } = useTranslation('passages');
  return settled ? (
    <EmptyState title={t('empty.settled')} why={t('empty.settledWhy')} />
  ) : (
    <EmptyState title={t('empty.title')} why={t('empty.why')} example={t('empty.example')} />
  );
}
