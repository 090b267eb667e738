import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './modal.module.css';
import { useUiWords } from './words.tsx';

export interface ModalProps {
  open: boolean;
  /** Asked for by Escape, by the cross and by a press outside. Keep what was typed. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons at the end; the first thing to do stands last. */
  actions?: ReactNode;
}

const fillable = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

interface Shaped extends ModalProps {
  shape: 'dialog' | 'sheet';
}

/** What Dialog and Sheet share: the browser's own modal, which keeps focus inside and gives it back at the end. */
export function Modal({ open, onClose, title, children, actions, shape }: Shaped) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useUiWords();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      // The first thing to fill in, else the title: not the cross, which is where the browser would begin.
      (element.querySelector<HTMLElement>(fillable) ?? element.querySelector('h2'))?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // A press on the veil is a press on the dialog itself: its content covers it wholly. Keys have Escape.
    <dialog
      ref={dialog}
      className={classNames(styles.modal, styles[shape])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon="close" label={words.close} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
