import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, Select, TextArea, TextField } from '../../../ui/index.ts';
import { TopicField, useChange, useLanguageName, useMe } from '../../contributions/web/index.ts';
import type { IdeaPage } from '../contract.ts';
import { useEditIdea } from './api.ts';
import styles from './idea-form.module.css';

const never = () => false;

/** An idea changed in place by its author; what is typed is kept until it is saved. */
export function IdeaEdit({ idea, onDone }: { idea: IdeaPage; onDone: () => void }) {
  const { t } = useTranslation('ideas');
  const me = useMe();
  const languageName = useLanguageName();
  const { id, title, language, topics } = idea.contribution;
  const before = { title, text: idea.text, language, topics };
  const [draft, setDraft, clear] = useDraft(draftKey(me?.member?.id ?? '', `idea.${id}`), before, never);
  const [short, setShort] = useState(false);
  const edit = useEditIdea(id);
  const change = useChange(id);
  const leave = () => {
    clear();
    onDone();
  };
  async function save(event: FormEvent) {
    event.preventDefault();
    if (draft.title.trim().length < 3) return setShort(true);
    try {
      const { topics: chosen, ...told } = draft;
      await edit.mutateAsync({ ...told, title: told.title.trim() });
      if (chosen.toSorted().join() !== topics.toSorted().join()) await change.topics.mutateAsync(chosen);
      leave();
    } catch {
      // Said below; everything typed is still here.
    }
  }
  const languages = new Set([language, ...(me?.organisation?.languages ?? [])]);
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        autoFocus
        label={t('title')}
        error={short ? t('tooShort') : undefined}
        lang={draft.language}
        maxLength={200}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
      />
      <TextArea
        prose
        label={t('text')}
        lang={draft.language}
        rows={6}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <Select
        label={t('become.language')}
        value={draft.language}
        onChange={(chosen) => setDraft({ ...draft, language: chosen })}
        options={[...languages].map((value) => ({ value, label: languageName(value, true) }))}
      />
      <TopicField value={draft.topics} onChange={(chosen) => setDraft({ ...draft, topics: chosen })} />
      {(edit.isError || change.topics.isError) && (
        <Notice kind="error" live>
          {t('notSaved')}
        </Notice>
      )}
      <div className={styles.end}>
        <Button look="primary" type="submit" busy={edit.isPending}>
          {t('save')}
        </Button>
        <Button onClick={leave}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
