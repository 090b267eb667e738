// ⌘K: a field, and below it where one can go (ARIA authoring practices, "Editable combobox with list autocomplete").
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../core/web/router/index.ts';
import { Icon, IconButton, useUiWords } from '../../../ui/index.ts';
import { Option } from './option.tsx';
import styles from './palette.module.css';
import type { Entry } from './rank.ts';
import { useFound } from './use-found.ts';

export interface PaletteProps {
  open: boolean;
  onClose: () => void;
  memberId: string;
  known: readonly Entry[];
  here: string;
}

export function Palette({ open, onClose, ...around }: PaletteProps) {
  const { t } = useTranslation('search');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    // A press on the veil is a press on the dialog itself: its content covers it wholly. Keys have Escape.
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && <Inside {...around} onClose={onClose} />}
    </dialog>
  );
}

function Inside({ onClose, ...around }: Omit<PaletteProps, 'open'>) {
  const { t } = useTranslation('search');
  const words = useUiWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { shown, looking, failed } = useFound({ typed, ...around });
  const all = shown.flatMap(({ entries }) => entries);
  const current = all[Math.min(at, all.length - 1)];
  const optionId = (entry: Entry) => `${listId}-${entry.id.replace(/[^\w-]/g, '_')}`;
  // Only what leads to all texts is left: nothing goes by that name.
  const nothing = typed.trim() !== '' && all.length <= 1;

  useEffect(() => field.current?.focus(), []);
  const currentId = current && optionId(current);
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  function choose(entry: Entry | undefined) {
    if (!entry) return;
    onClose();
    if (entry.href) go(entry.href);
    else entry.act?.();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = all.length - 1;
    const now = Math.max(0, Math.min(at, last));
    const leads: Record<string, number> = {
      ArrowDown: now >= last ? 0 : now + 1,
      ArrowUp: now <= 0 ? last : now - 1,
      PageDown: Math.min(last, now + 8),
      PageUp: Math.max(0, now - 8),
      Home: 0,
      End: last,
    };
    const next = leads[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current);
    }
  }

  return (
    <div className={styles.inside}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          role="combobox"
          aria-label={t('field')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={currentId}
          placeholder={t('field')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" size="small" label={words.close} onClick={onClose} />
      </div>
      {failed && <p className={styles.said}>{t('failed')}</p>}
      {nothing && !looking && (
        <p className={styles.said}>
          <strong>{t('none')}</strong> {t('noneMeans')}
        </p>
      )}
      <div ref={list} id={listId} role="listbox" aria-label={t('results')} className={styles.list}>
        {shown.map(({ group, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox
          <div key={group} role="group" aria-label={t(`group.${group}`)} className={styles.group}>
            <span className={styles.name} aria-hidden>
              {t(`group.${group}`)}
            </span>
            {entries.map((entry) => (
              <Option
                key={entry.id}
                id={optionId(entry)}
                entry={entry}
                typed={typed}
                current={entry === current}
                onPoint={() => setAt(all.indexOf(entry))}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <footer className={styles.keys} aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('move')}
        </span>
        <span>
          <kbd>↵</kbd> {t('go')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('leave')}
        </span>
        <span className={styles.looking}>{looking && typed.trim() !== '' && t('looking')}</span>
      </footer>
      <span className="visually-hidden" role="status">
        {typed.trim() !== '' && !looking && (nothing ? t('none') : t('found', { count: all.length - 1 }))}
      </span>
    </div>
  );
}
