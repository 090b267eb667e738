// Chooses a colleague by typing the beginning of a name (ARIA authoring practices, "Editable combobox with list autocomplete").
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, classNames, Field, type FieldProps, IconButton } from '../../../ui/index.ts';
import type { Member } from '../contract.ts';
import { suggestionsQuery } from './api.ts';
import styles from './member-picker.module.css';

export type PickedMember = Pick<Member, 'id' | 'name' | 'position' | 'entity' | 'guest'>;

export interface MemberPickerProps extends FieldProps {
  /** Who is chosen; keep it null where each choice goes to a list of its own. */
  value: PickedMember | null;
  onChange: (member: PickedMember | null) => void;
  /** Ids of those who cannot be chosen: chosen already, oneself, the author. */
  without?: readonly string[];
  /** Guests too; else colleagues only. */
  guests?: boolean;
}

export function MemberPicker({ value, onChange, without = [], guests, ...field }: MemberPickerProps) {
  const { t } = useTranslation('organisations');
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const q = useDeferredValue(typed.trim());
  const found = (useQuery(suggestionsQuery(q)).data ?? []).filter(
    (member) => (guests || !member.guest) && !without.includes(member.id),
  );
  const shown = open && q !== '';
  const current = Math.min(at, found.length - 1);

  function choose(member: Member | undefined) {
    if (!member) return;
    onChange(member);
    setTyped('');
    setOpen(false);
    setAt(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt(shown ? (current + step + found.length) % found.length : 0);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      choose(found[current]);
    } else if (event.key === 'Escape' && shown) {
      // The sheet or dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  if (value) return <Chosen {...field} value={value} onChange={onChange} />;
  return (
    <Field hint={t('picker.hint')} {...field}>
      {(described) => (
        <div className={styles.picker}>
          <input
            {...described}
            className={styles.input}
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown && found[current] ? `${listId}-${found[current].id}` : undefined}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setOpen(true);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={String(field.label)}
            className={styles.list}
            hidden={!shown || found.length === 0}
          >
            {found.map((member, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the current option
              <div
                key={member.id}
                id={`${listId}-${member.id}`}
                role="option"
                aria-selected={index === current}
                className={classNames(styles.option, index === current && styles.current)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(member)}
                onMouseMove={() => setAt(index)}
              >
                <Person member={member} />
              </div>
            ))}
          </div>
          <span className={shown && found.length === 0 ? styles.none : 'visually-hidden'} role="status">
            {shown && (found.length === 0 ? t('picker.none') : t('picker.found', { count: found.length }))}
          </span>
        </div>
      )}
    </Field>
  );
}

function Chosen({ value, onChange, ...field }: FieldProps & { value: PickedMember; onChange: (member: null) => void }) {
  const { t } = useTranslation('organisations');
  return (
    <Field {...field}>
      {(described) => (
        <div className={styles.chosen}>
          <Person member={value} />
          <IconButton
            {...described}
            icon="close"
            size="small"
            label={t('picker.change', { name: value.name })}
            onClick={() => onChange(null)}
          />
        </div>
      )}
    </Field>
  );
}

function Person({ member }: { member: PickedMember }) {
  return (
    <>
      <Avatar who={{ kind: 'person', id: member.id, name: member.name }} size="small" named />
      <span className={styles.words}>
        <strong>{member.name}</strong>
        <small>{[member.position, member.entity.name].filter(Boolean).join(' · ')}</small>
      </span>
    </>
  );
}
