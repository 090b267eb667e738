// A text in which colleagues are named after an @ (ARIA authoring practices, "Combobox": focus stays in the text).
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, classNames, TextArea } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import { suggestionsQuery } from '../../organisations/web/index.ts';
import styles from './mention-area.module.css';
import { type Mentioning, mentioningAt, withMention } from './mentioning.ts';

export interface MentionAreaProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onMention: (person: { id: string; name: string }) => void;
  /** Ctrl or ⌘ with Enter. */
  onSend: () => void;
  onLeave: (() => void) | undefined;
  autoFocus?: boolean;
}

const most = 6;

export function MentionArea({ label, value, onChange, onMention, onSend, onLeave, autoFocus }: MentionAreaProps) {
  const { t } = useTranslation('discussions');
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const guest = useMe()?.member?.guest ?? true;
  const [naming, setNaming] = useState<Mentioning>();
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(naming?.typed ?? '');
  const found = useQuery({ ...suggestionsQuery(asked), enabled: !guest && asked !== '' }).data ?? [];
  const people = naming ? found.slice(0, most) : [];
  const current = Math.min(at, people.length - 1);
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const next =
      guest || selectionStart !== selectionEnd ? undefined : mentioningAt(area.current?.value ?? '', selectionStart);
    if (next?.typed !== naming?.typed || next?.start !== naming?.start) {
      setNaming(next);
      setAt(0);
    }
  };
  function choose(person: { id: string; name: string } | undefined) {
    if (!person || !naming) return;
    const put = withMention(value, naming, person.name);
    onChange(put.text);
    onMention({ id: person.id, name: person.name });
    setNaming(undefined);
    // Once the new text stands in the field.
    requestAnimationFrame(() => area.current?.setSelectionRange(put.caret, put.caret));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSend();
    }
    if (people.length === 0) {
      if (event.key === 'Escape') onLeave?.();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((current + step + people.length) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(people[current]);
    else if (event.key === 'Escape') setNaming(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const option = people[current];
  return (
    <div className={styles.place}>
      <TextArea
        ref={area}
        label={label}
        autoFocus={autoFocus}
        maxLength={10_000}
        rows={2}
        value={value}
        hint={guest ? undefined : t('mention.hint')}
        aria-autocomplete={guest ? undefined : 'list'}
        aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={option ? `${listId}-${option.id}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onSelect={look}
        onKeyDown={onKeyDown}
        onBlur={() => setNaming(undefined)}
      />
      {people.length > 0 && (
        <div id={listId} role="listbox" aria-label={t('mention.list')} className={styles.list}>
          {people.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text, which names the current option
            <div
              key={person.id}
              id={`${listId}-${person.id}`}
              role="option"
              aria-selected={index === current}
              className={classNames(styles.option, index === current && styles.current)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <Avatar who={{ kind: 'person', id: person.id, name: person.name }} size="small" named />
              <b>{person.name}</b>
              <small>{person.entity.name}</small>
            </div>
          ))}
        </div>
      )}
      <span className="visually-hidden" role="status">
        {naming && people.length > 0 && t('mention.found', { count: people.length })}
      </span>
    </div>
  );
}
