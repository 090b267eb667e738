import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Checkbox, Icon } from '../../../ui/index.ts';
import { AudienceLine, useAuthorName, useMe } from '../../contributions/web/index.ts';
import type { Comment } from '../contract.ts';
import styles from './comment-box.module.css';
import { useDiscussion } from './context.ts';
import { MentionArea } from './mention-area.tsx';
import { stillMentioned } from './mentioning.ts';
import type { Unsent } from './outbox.ts';

interface Draft {
  text: string;
  question: boolean;
  sealed: boolean;
  mentions: { id: string; name: string }[];
}

export interface CommentBoxProps {
  /** What it answers; without one it opens a thread. */
  parent?: Comment;
  threadId?: string;
  /** A text that could not be sent and comes back to be changed. */
  returned: Unsent | undefined;
}

const empty: Draft = { text: '', question: false, sealed: false, mentions: [] };
const isEmpty = (draft: Draft) => draft.text.trim() === '';

/** Where one writes. What is typed is kept on this device until it is sent. */
export function CommentBox({ parent, threadId, returned }: CommentBoxProps) {
  const { t } = useTranslation('discussions');
  const { page, memberId, post, setReplyingTo } = useDiscussion();
  const { contribution, abilities } = page;
  const key = draftKey(memberId, `comment.${contribution.id}.${parent?.id ?? 'new'}`);
  const [draft, setDraft, clear] = useDraft(key, empty, isEmpty);
  const form = useRef<HTMLFormElement>(null);
  const more = useId();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  useEffect(() => {
    if (!returned) return;
    const { text, question, sealed, mentions } = returned;
    setDraft((before) => ({
      text: [text, before.text].filter(Boolean).join('\n\n'),
      question,
      sealed,
      mentions: [...mentions, ...before.mentions],
    }));
    form.current?.querySelector('textarea')?.focus();
  }, [returned, setDraft]);

  function send(event: FormEvent) {
    event.preventDefault();
    if (isEmpty(draft)) return;
    const { text, question, sealed } = draft;
    post({
      key: crypto.randomUUID(),
      text: text.trim(),
      question,
      sealed: sealed && abilities.commentSealed,
      mentions: stillMentioned(text, draft.mentions),
      parentId: parent?.id,
      threadId,
      at: new Date().toISOString(),
    });
    clear();
    if (parent) setReplyingTo(undefined);
  }
  const sealed = draft.sealed && abilities.commentSealed;
  return (
    <form ref={form} className={styles.box} onSubmit={send}>
      <MentionArea
        label={useLabel(parent)}
        value={draft.text}
        onChange={(text) => change({ text })}
        onMention={(person) => change({ mentions: [...draft.mentions, person] })}
        onSend={() => form.current?.requestSubmit()}
        onLeave={parent && isEmpty(draft) ? () => setReplyingTo(undefined) : undefined}
        autoFocus={parent !== undefined}
      />
      <Told sealed={sealed} id={more} />
      <div className={styles.end}>
        <div className={styles.checks}>
          <Checkbox
            label={t('askQuestion')}
            checked={draft.question}
            onChange={(event) => change({ question: event.currentTarget.checked })}
          />
          {abilities.commentSealed && (
            <Checkbox
              label={t('seal.give')}
              hint={draft.sealed ? t('seal.means') : undefined}
              checked={draft.sealed}
              onChange={(event) => change({ sealed: event.currentTarget.checked })}
            />
          )}
        </div>
        <div className={styles.buttons}>
          {parent && <Button onClick={() => setReplyingTo(undefined)}>{t('cancel')}</Button>}
          <Button look="primary" type="submit" aria-describedby={more}>
            {parent ? t('reply') : draft.question ? t('ask') : t('post')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function useLabel(parent: Comment | undefined): string {
  const { t } = useTranslation('discussions');
  const name = useAuthorName(parent?.author ?? { kind: 'former' });
  return parent ? t('replyTo', { name }) : t('write');
}

/** Who will see it and under which name, before it is written. */
function Told({ sealed, id }: { sealed: boolean; id: string }) {
  const { t } = useTranslation('discussions');
  const { page } = useDiscussion();
  const name = useMe()?.member?.name ?? '';
  return (
    <p id={id} className={styles.told} aria-live="polite">
      <AudienceLine contribution={page.contribution} />
      <span className={styles.as}>
        <Icon name={sealed ? 'seal' : 'person'} size={16} />
        {sealed ? t('seal.asSealed') : t('asName', { name })}
      </span>
    </p>
  );
}
