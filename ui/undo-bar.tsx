import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { Button } from './button.tsx';
import styles from './undo-bar.module.css';
import { useUiWords } from './words.tsx';

export interface Undoable {
  /** What happened: "The comment was removed." */
  message: ReactNode;
  onUndo: () => void;
}

/** Long enough to read, think and reach it by keyboard; it waits while the pointer or focus is on it. */
const patience = 20_000;

const Offer = createContext<((undoable: Undoable) => void) | null>(null);

/** `const offerUndo = useOfferUndo()`; after the deed: `offerUndo({ message, onUndo })`. A newer deed replaces it. */
export function useOfferUndo(): (undoable: Undoable) => void {
  const offer = use(Offer);
  if (!offer) throw new Error('useOfferUndo stands outside <UndoBar>');
  return offer;
}

/** Stands once around the app; says what happened and offers to undo it. Only for what cannot be seen on the page itself. */
export function UndoBar({ children }: { children: ReactNode }) {
  const words = useUiWords();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [held, setHeld] = useState(false);
  const close = useCallback(() => {
    setUndoable(null);
    setHeld(false);
  }, []);
  useEffect(() => {
    if (!undoable || held) return;
    const timer = setTimeout(close, patience);
    return () => clearTimeout(timer);
  }, [undoable, held, close]);
  return (
    <Offer value={setUndoable}>
      {children}
      <div className={styles.place} aria-live="polite">
        {undoable && (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is looked at
          <div
            className={styles.bar}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className={styles.message}>{undoable.message}</span>
            <Button
              size="small"
              icon="undo"
              onClick={() => {
                undoable.onUndo();
                close();
              }}
            >
              {words.undo}
            </Button>
            <IconButton size="small" icon="close" label={words.close} onClick={close} />
          </div>
        )}
      </div>
    </Offer>
  );
}
