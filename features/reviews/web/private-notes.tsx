import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Icon, IconButton, Notice, Select, TextArea } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import { places } from './lists.ts';
import styles from './notes.module.css';
import type { Passage } from './use-passage.ts';
import type { MyNote, MyNotes, NoteState } from './use-my-notes.ts';

/** What one writes for oneself while reading; once all is revealed, only what has not been shared yet or is being typed. */
export function PrivateNotes({ room, mine, passage }: { room: Room; mine: MyNotes; passage: Passage | null }) {
  const { t } = useTranslation('reviews');
  const [typing, setTyping] = useState<string | null>(null);
  const begun = useRef<string | null>(null);
  const reads = room.phase === 'reading' && room.abilities.note;
  // Nobody is moved while typing: the note under one's hands stays where it is when the others are revealed.
  const shown = mine.notes.filter(
    ({ id, state }) => reads || state === 'late' || state === 'onDevice' || id === typing,
  );
  const begin = (at: Passage) => {
    begun.current = mine.begin(at);
    setTyping(begun.current);
  };
  if (!reads && shown.length === 0) return null;
  return (
    <section className={styles.mine} aria-label={t('notes.mine')}>
      {reads && <Notice icon="lock">{t('notes.private')}</Notice>}
      <ul className={styles.pads}>
        {shown.map((note) => (
          <Pad
            key={note.id}
            note={note}
            fresh={note.id === begun.current}
            onChange={(part) => mine.change(note.id, part)}
            onRemove={reads || note.state === 'late' ? () => mine.remove(note.id) : undefined}
            onShare={() => mine.shareLate(note.id)}
            onTyping={(on) => setTyping((before) => (on ? note.id : before === note.id ? null : before))}
          />
        ))}
      </ul>
      {reads && (
        <div className={styles.actions}>
          {passage && (
            <Button icon="plus" onClick={() => begin(passage)}>
              {t('notes.addOn')}
            </Button>
          )}
          <Button icon="write" onClick={() => begin({ section: 'whole', quote: '' })}>
            {t('notes.add')}
          </Button>
        </div>
      )}
      {reads && mine.notes.length === 0 && <p className={styles.quiet}>{t('notes.example')}</p>}
    </section>
  );
}

interface PadProps {
  note: MyNote & { state: NoteState };
  fresh: boolean;
  onChange: (part: Partial<MyNote>) => void;
  onRemove: (() => void) | undefined;
  onShare: () => void;
  onTyping: (on: boolean) => void;
}

function Pad({ note, fresh, onChange, onRemove, onShare, onTyping }: PadProps) {
  const { t } = useTranslation('reviews');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fresh) area.current?.focus();
  }, [fresh]);
  const written = note.text.trim() !== '';
  return (
    <li className={styles.pad} onFocus={() => onTyping(true)} onBlur={() => onTyping(false)}>
      {note.quote !== '' && <blockquote className={styles.quote}>{note.quote}</blockquote>}
      <Select
        label={t('notes.about')}
        bare
        options={places.map((value) => ({ value, label: t(`section.${value}`) }))}
        value={note.section}
        onChange={(section) => onChange({ section, quote: '' })}
      />
      <TextArea
        ref={area}
        label={t('notes.text')}
        bare
        rows={2}
        maxLength={4000}
        value={note.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <p className={styles.state}>
        {written && note.state !== 'late' && (
          <span role="status" data-state={note.state}>
            {note.state === 'kept' && <Icon name="check" size={16} />}
            {t(`notes.${note.state}`)}
          </span>
        )}
        {onRemove && <IconButton icon="trash" size="small" label={t('notes.remove')} onClick={onRemove} />}
      </p>
      {note.state === 'late' && (
        <Notice
          kind="warn"
          live
          action={
            <Button size="small" onClick={onShare}>
              {t('notes.shareLate')}
            </Button>
          }
        >
          {t('notes.late')}
        </Notice>
      )}
    </li>
  );
}
