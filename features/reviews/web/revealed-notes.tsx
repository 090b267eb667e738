import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/index.ts';
import type { Note, Room } from '../contract.ts';
import { places } from './lists.ts';
import { NoteView } from './note-view.tsx';
import styles from './notes.module.css';
import { ShareNote } from './share-note.tsx';
import type { Passage } from './use-passage.ts';

/** Everybody's notes, once they are revealed, in the order of the text. */
export default function RevealedNotes({
  room,
  notes,
  passage,
}: {
  room: Room;
  notes: Note[];
  passage: Passage | null;
}) {
  const { t } = useTranslation('reviews');
  const by = Map.groupBy(notes, (note) => note.section);
  return (
    <div className={styles.revealed}>
      {notes.length === 0 && <p className={styles.quiet}>{t('notes.noneRevealed')}</p>}
      {places
        .filter((place) => by.has(place))
        .map((place) => (
          <Section key={place} title={t(`section.${place}`)}>
            <ul className={styles.list}>
              {by.get(place)?.map((note) => (
                <NoteView key={note.id} room={room} note={note} />
              ))}
            </ul>
          </Section>
        ))}
      {room.abilities.note && <ShareNote room={room} passage={passage} />}
    </div>
  );
}
