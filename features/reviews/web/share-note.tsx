import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, Select, TextArea } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import type { Room } from '../contract.ts';
import { api, useRoomAct } from './api.ts';
import { places } from './lists.ts';
import styles from './notes.module.css';
import type { Passage } from './use-passage.ts';

const isEmpty = (text: string) => text === '';

/** After the notes were revealed one more is read at once, and says so first. */
export function ShareNote({ room, passage }: { room: Room; passage: Passage | null }) {
  const { t } = useTranslation('reviews');
  const me = useMe()?.member?.id ?? '';
  const [text, setText, clear] = useDraft<string>(draftKey(me, `share-note.${room.id}`), '', isEmpty);
  const [section, setSection] = useState(passage?.section ?? 'whole');
  const share = useRoomAct(room.id, () => {
    const body = { section, quote: passage?.section === section ? passage.quote : '', text: text.trim(), shared: true };
    return api('PUT /api/reviews/:id/notes/:noteId', { params: { id: room.id, noteId: crypto.randomUUID() }, body });
  });
  return (
    <form
      className={styles.share}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !share.isPending) share.mutate(undefined, { onSuccess: clear });
      }}
    >
      <Select
        label={t('notes.about')}
        options={places.map((value) => ({ value, label: t(`section.${value}`) }))}
        value={section}
        onChange={setSection}
      />
      <TextArea
        label={t('notes.add')}
        hint={t('notes.shared')}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {share.error && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
      <p>
        <Button type="submit" icon="send" busy={share.isPending}>
          {t('notes.share')}
        </Button>
      </p>
    </form>
  );
}
