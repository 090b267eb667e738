// From the address to the page: what is shown follows where one is, and the page before stays until the next one is here.
import {
  type ComponentType,
  createContext,
  type ReactNode,
  startTransition,
  Suspense,
  use,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ErrorBoundary, type ErrorShown } from './error-boundary.tsx';
import { match, type Params } from './match.ts';
import type { Page } from './page.ts';
import { type Going, go, onMove, type Place, placeHere } from './place.ts';
import { scrollTo } from './scroll.ts';

export interface RouterProps {
  pages: readonly Page[];
  /** What stands around every page that does not stand alone. */
  shell: ComponentType<{ children: ReactNode }>;
  notFound: ComponentType;
  failed: ComponentType<ErrorShown>;
  /** Shown when a page takes longer than one notices. */
  pending: ReactNode;
}

interface Shown {
  place: Place;
  page: Page | undefined;
  params: Params;
}

const Here = createContext<Shown | null>(null);
const patience = 150;

export function Router({ pages, shell: Shell, notFound: NotFound, failed, pending }: RouterProps) {
  const shown = useShown(pages);
  const { page, place } = shown;
  useLayoutEffect(() => scrollTo(place), [place]);
  const inside = (
    <ErrorBoundary key={page?.path} at={place.pathname} failed={failed}>
      <Suspense fallback={pending}>{page ? <Loaded page={page} /> : <NotFound />}</Suspense>
    </ErrorBoundary>
  );
  return <Here value={shown}>{page?.bare ? inside : <Shell>{inside}</Shell>}</Here>;
}

function Loaded({ page }: { page: Page }) {
  const Component = page.loaded() ?? use(page.load());
  return <Component />;
}

function useShown(pages: readonly Page[]): Shown {
  const [shown, show] = useState(() => shownAt(pages, placeHere()));
  const first = useRef(shown);
  useEffect(() => {
    let latest = '';
    const follow = async (place: Place) => {
      const next = shownAt(pages, place);
      const turn = `${place.key} ${addressOf(place)}`;
      latest = turn;
      const coming = next.page && !next.page.loaded() ? next.page.load().catch(() => undefined) : undefined;
      if (coming) await Promise.race([coming, new Promise((wait) => setTimeout(wait, patience))]);
      if (latest !== turn) return;
      // In time: what is there stays until the next can be drawn. Late: the next one says that it is coming.
      if (!next.page || next.page.loaded()) startTransition(() => show(next));
      else show(next);
    };
    // What a page did while it was first drawn came before anybody listened.
    if (addressOf(placeHere()) !== addressOf(first.current.place)) void follow(placeHere('replace'));
    return onMove((place) => void follow(place));
  }, [pages]);
  return shown;
}

const addressOf = ({ pathname, search, hash }: Place) => `${pathname}${search}#${hash}`;

function shownAt(pages: readonly Page[], place: Place): Shown {
  const found = match(pages, place.pathname);
  return { place, page: found?.page, params: found?.params ?? {} };
}

function useHere(): Shown {
  const here = useContext(Here);
  if (!here) throw new Error('there is no router around this');
  return here;
}

/** Where the page that is shown stands. */
export const usePlace = (): Place => useHere().place;

/** What stands in its address: `id` of `/ideas/$id`. */
export const useParams = (): Partial<Params> => useHere().params;

/** What stands after the `?`, each name once; of a name given twice, the last. */
export function useSearch(): Partial<Record<string, string>> {
  const { search } = usePlace();
  return useMemo(() => Object.fromEntries(new URLSearchParams(search)), [search]);
}

export function Navigate({ to, ...going }: Going & { to: string }) {
  const { replace, still } = going;
  useEffect(() => go(to, { ...(replace && { replace }), ...(still && { still }) }), [to, replace, still]);
  return null;
}
