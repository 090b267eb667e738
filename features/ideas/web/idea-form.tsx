import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../core/web/call.ts';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, TextArea, TextField } from '../../../ui/index.ts';
import { type GivingChoice, GivingFields, Similar, similarQuery } from '../../contributions/web/index.ts';
import type { Session } from '../../identity/contract.ts';
import { useGiveIdea } from './api.ts';
import styles from './idea-form.module.css';

interface Draft {
  title: string;
  text: string;
  giving: GivingChoice;
  /** The language was chosen by hand: what the words tell no longer changes it. */
  languageChosen?: boolean;
  /** The same at each attempt to send it. */
  key: string;
}

const isEmpty = ({ title, text }: Draft) => title.trim() === '' && text.trim() === '';

export interface IdeaFormProps {
  me: NonNullable<Session['member']>;
  onGiven: (id: string) => void;
}

/** An idea: a title and a few lines. What resembles it shows while one types. */
export function IdeaForm({ me, onGiven }: IdeaFormProps) {
  const { t } = useTranslation('ideas');
  const [empty] = useState<Draft>(() => ({
    title: '',
    text: '',
    key: crypto.randomUUID(),
    giving: { audience: 'organisation', entityId: me.entity.id, language: me.language, topics: [], sealed: false },
  }));
  const [draft, setDraft, clear] = useDraft(draftKey(me.id, 'idea'), empty, isEmpty);
  const [short, setShort] = useState(false);
  const give = useGiveIdea();
  const title = useRef<HTMLInputElement>(null);
  const resembles = useRested([draft.title, draft.text].join('\n').trim());
  const change = (part: Partial<Draft>) => {
    setShort(false);
    // Another text is another idea, to the server too.
    setDraft((before) => ({ ...before, ...part, ...(give.isError && { key: crypto.randomUUID() }) }));
  };
  const found = useQuery(similarQuery(resembles)).data?.language;
  const { languageChosen, giving } = draft;
  useEffect(() => {
    if (found && !languageChosen && found !== giving.language)
      setDraft((before) => ({ ...before, giving: { ...before.giving, language: found } }));
  }, [found, languageChosen, giving.language, setDraft]);
  function send(event: FormEvent) {
    event.preventDefault();
    if (draft.title.trim().length < 3) {
      setShort(true);
      title.current?.focus();
      return;
    }
    const { key, text } = draft;
    give.mutate(
      { idea: { ...giving, title: draft.title.trim(), text: text.trim() }, key },
      {
        onSuccess: ({ id }) => {
          clear();
          onGiven(id);
        },
      },
    );
  }
  const refusal = give.error instanceof Problem && !give.error.passing ? give.error : undefined;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <GivingFields
        folded
        value={draft.giving}
        onChange={(chosen) =>
          change({ giving: chosen, ...(chosen.language !== giving.language && { languageChosen: true }) })
        }
        entityError={refusal?.at('body.entityId')?.message}
      />
      <TextField
        ref={title}
        label={t('title')}
        hint={t('titleHint')}
        placeholder={t('titlePlaceholder')}
        error={short ? t('tooShort') : refusal?.at('body.title')?.message}
        lang={draft.giving.language}
        spellCheck
        autoComplete="off"
        maxLength={200}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        prose
        label={t('text')}
        hint={t('textHint')}
        error={refusal?.at('body.text')?.message}
        lang={draft.giving.language}
        rows={6}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Similar writing text={resembles} />
      {give.isError && (
        <Notice kind="error" live>
          {t(refusal ? 'refused' : give.error.status === 429 ? 'tooFast' : 'notSent')}
        </Notice>
      )}
      <div className={styles.end}>
        <Button look="primary" type="submit" icon="send" busy={give.isPending}>
          {give.isPending ? t('giving') : t('give')}
        </Button>
        {!isEmpty(draft) && <span className={styles.kept}>{t('kept')}</span>}
      </div>
    </form>
  );
}

/** A text once the keys have rested for a moment, so that not every letter asks the server. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
