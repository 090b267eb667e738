// A page and the code that it comes in, fetched when somebody goes there and kept.
import type { ComponentType } from 'react';

export interface Page {
  path: string;
  /** Stands alone: signing in, printing, the wall of a workshop. */
  bare: boolean;
  load: () => Promise<ComponentType>;
  /** Its code, once it has come. */
  loaded: () => ComponentType | undefined;
}

type Load = () => Promise<{ default: ComponentType }>;

function made(path: string, bare: boolean, fetchIt: Load): Page {
  let coming: Promise<ComponentType> | undefined;
  let come: ComponentType | undefined;
  const load = () => {
    coming ??= fetchIt().then(
      (found) => {
        come = found.default;
        return come;
      },
      (error: unknown) => {
        // Kept while it is said; whoever comes again a moment later gets another try.
        setTimeout(() => (coming = undefined), 1000);
        throw error;
      },
    );
    return coming;
  };
  return { path, bare, load, loaded: () => come };
}

/** A page within the shell. */
export const page = (path: string, load: Load): Page => made(path, false, load);

/** A page that stands alone. */
export const bare = (path: string, load: Load): Page => made(path, true, load);
