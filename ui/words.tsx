// The few words that components say by themselves. `app/` gives them in the reader's language; ui/ holds none.
import { createContext, type ReactNode, use } from 'react';

export interface UiWords {
  /** A BCP 47 tag for numbers, dates and plurals. */
  locale: string;
  close: string;
  undo: string;
  optional: string;
  loading: string;
  sealedAuthor: string;
  formerColleague: string;
  today: string;
  yesterday: string;
  justNow: string;
  /** "and 3 others", for what is not shown. */
  others: (count: number) => string;
  wake: {
    picture: string;
    here: string;
    expected: string;
    /** One line of the wake as text: "« Too many cards » led to Points for time". */
    ledTo: (from: string, to: string) => string;
  };
}

const Words = createContext<UiWords | null>(null);

export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function useUiWords(): UiWords {
  const words = use(Words);
  if (!words) throw new Error('A component of ui/ stands outside <UiWordsProvider>');
  return words;
}
