import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, IconButton } from '../../../ui/index.ts';
import styles from './explore.module.css';

interface Props {
  words: string;
  /** `replace`: while one types, so that *back* does not go letter by letter. */
  onWords: (words: string, replace: boolean) => void;
}

const rest = 250;

/** The words to search for: what is found follows while one types. */
export function ExploreSearch({ words, onWords }: Props) {
  const { t } = useTranslation('contributions');
  const [typed, setTyped] = useState(words);
  const [told, setTold] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(onWords);
  tell.current = onWords;
  // *Back*, or a link to another search: the field says what the list shows.
  if (words !== told) {
    setTold(words);
    setTyped(words);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (next: string, replace: boolean) => {
    clearTimeout(timer.current);
    const asked = next.replace(/\s+/g, ' ').trim();
    setTold(asked);
    tell.current(asked, replace);
  };
  function type(next: string) {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(next, words !== ''), rest);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    say(typed, words !== '');
  }
  return (
    <search>
      <form className={styles.search} onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={t('explore.search')}
          placeholder={t('explore.search')}
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {typed !== '' && (
          <IconButton
            icon="close"
            size="small"
            label={t('explore.clearWords')}
            onClick={() => {
              setTyped('');
              say('', false);
              field.current?.focus();
            }}
          />
        )}
      </form>
    </search>
  );
}
