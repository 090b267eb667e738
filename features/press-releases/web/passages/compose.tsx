// Where one suggests other words for a passage, or speaks of it: what would change shows while one writes, and who will see it before.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, classNames, Select, TextArea } from '../../../../ui/index.ts';
import { AudienceLine } from '../../../contributions/web/index.ts';
import { MentionArea, stillMentioned } from '../../../discussions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { longestPassage, longestReplacement } from '../../passages/limits.ts';
import { headingOf } from '../../words/page.ts';
import { api, passagesQuery, usePassageAct } from './api.ts';
import { type Choice, type Chosen, useBoard, useBoardPart } from './board.ts';
import styles from './card.module.css';
import { Difference } from './difference.tsx';
import { PassageTrouble } from './trouble.tsx';

interface ComposeProps {
  page: ReleasePage;
  chosen: Chosen;
  announce: (said: string) => void;
}

export function Compose({ page, chosen, announce }: ComposeProps) {
  const { t } = useTranslation('passages');
  const board = useBoard();
  const client = useQueryClient();
  const { id, language } = page.contribution;
  const { section, quote, at } = chosen;
  const suggests = chosen.as === 'suggest';
  const [words, setWords] = useState(quote);
  const [text, setText] = useState('');
  const [question, setQuestion] = useState(false);
  const [sealed, setSealed] = useState(false);
  const [mentions, setMentions] = useState<{ id: string; name: string }[]>([]);
  const place = useRef<HTMLFormElement>(null);
  const close = () => {
    board.put('chosen', null);
    board.surface?.focus();
  };
  const act = usePassageAct(
    id,
    () =>
      api('POST /api/press-releases/:id/passages', {
        params: { id },
        body: {
          section,
          quote,
          at,
          text: text.trim(),
          question: question && !suggests,
          sealed,
          mentions: stillMentioned(text, mentions).map((one) => one.id),
          ...(suggests && { replacement: words }),
        },
      }),
    (passage) => {
      announce(t('announce.made'));
      // It stands at once, and whoever made it goes on from there.
      client.setQueryData(passagesQuery(id, 'open').queryKey, (before) => before && [...before, passage]);
      board.put('chosen', null);
      board.put('active', passage.comment.id);
    },
  );
  // Another passage is another text to begin with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew with the passage
  useEffect(() => {
    setWords(quote);
    place.current?.querySelector<HTMLElement>(quote === '' ? 'select' : 'textarea')?.focus({ preventScroll: true });
  }, [quote, at, section]);
  const tooLong = quote.length > longestPassage;
  const same = suggests && words === quote;
  const ready = quote !== '' && !tooLong && (suggests ? !same : text.trim() !== '');
  const send = () => {
    if (ready && !act.isPending) act.mutate(undefined);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves, from wherever one is in it
    <form
      ref={place}
      className={classNames(styles.card, suggests && styles.suggests)}
      aria-label={t(suggests ? 'compose.suggest' : 'compose.comment')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      {chosen.from === undefined ? (
        <PassageField chosen={chosen} />
      ) : (
        <blockquote className={styles.quote} lang={language}>
          {quote.length > 160 ? `${quote.slice(0, 150)}…` : quote}
        </blockquote>
      )}
      {tooLong && <p className={styles.quiet}>{t('compose.tooLong', { count: quote.length })}</p>}
      {suggests && quote !== '' && !tooLong && (
        <div className={styles.form}>
          <TextArea
            prose
            rows={2}
            label={t('compose.words')}
            lang={language}
            maxLength={longestReplacement}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
          />
          <section aria-label={t('compose.becomes')} className={styles.becomes}>
            {same ? (
              <p className={styles.quiet}>{t('compose.same')}</p>
            ) : (
              <Difference before={quote} after={words} lang={language} />
            )}
            {words === '' && <p className={styles.quiet}>{t('compose.removesAll')}</p>}
          </section>
        </div>
      )}
      <div className={styles.form}>
        <MentionArea
          label={t(suggests ? 'compose.why' : 'compose.text')}
          value={text}
          onChange={setText}
          onMention={(person) => setMentions((before) => [...before, person])}
          onSend={send}
          onLeave={close}
        />
      </div>
      {!suggests && (
        <Checkbox
          label={t('compose.question')}
          checked={question}
          onChange={(event) => setQuestion(event.currentTarget.checked)}
        />
      )}
      {page.abilities.commentSealed && (
        <Checkbox
          label={t('compose.sealed')}
          hint={sealed ? t('compose.sealedHint') : undefined}
          checked={sealed}
          onChange={(event) => setSealed(event.currentTarget.checked)}
        />
      )}
      <p className={styles.quiet}>
        <span className="visually-hidden">{t('compose.seen')} </span>
        <AudienceLine contribution={page.contribution} />
      </p>
      <PassageTrouble problem={act.error} />
      <div className={styles.actions}>
        <Button type="submit" size="small" look="primary" busy={act.isPending} disabled={!ready}>
          {t(suggests ? 'compose.sendSuggestion' : 'compose.sendComment')}
        </Button>
        <Button size="small" look="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** By the keyboard and by a finger: each paragraph and line of the text, by how it begins. */
function PassageField({ chosen }: { chosen: Chosen }) {
  const { t, i18n } = useTranslation('passages');
  const board = useBoard();
  const surface = useBoardPart(board, 'surface');
  const [choices] = useState<Choice[]>(() => surface?.choices() ?? []);
  const language = i18n.language as Parameters<typeof headingOf>[1];
  const keyOf = ({ section, at }: Choice) => `${section} ${at}`;
  const said = (choice: Choice) => {
    const heading = headingOf(choice.section, language);
    const begins = choice.quote.length > 60 ? `${choice.quote.slice(0, 56).replace(/\s\S*$/, '')}…` : choice.quote;
    return heading ? `${heading} · ${begins}` : begins;
  };
  return (
    <div className={styles.form}>
      <Select
        label={t('compose.passage')}
        value={chosen.quote === '' ? '' : keyOf(chosen)}
        options={[
          { value: '', label: t('compose.choose'), disabled: true },
          ...choices.map((choice) => ({ value: keyOf(choice), label: said(choice) })),
        ]}
        onChange={(key) => {
          const choice = choices.find((one) => keyOf(one) === key);
          if (choice) board.put('chosen', { as: chosen.as, ...choice });
        }}
      />
    </div>
  );
}
