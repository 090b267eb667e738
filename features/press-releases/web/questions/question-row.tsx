import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, classNames, Notice, RadioCards, TextArea, Time } from '../../../../ui/index.ts';
import { useAuthorCase } from '../../../contributions/web/index.ts';
import type { AskedQuestion } from '../../questions/contract.ts';
import type { ReleaseText } from '../../release-text.ts';
import { api, useReleaseAct } from '../api.ts';
import type { Jump } from '../live.ts';
import { Trouble } from '../trouble.tsx';
import below from '../below.module.css';
import styles from './questions.module.css';

interface QuestionRowProps {
  releaseId: string;
  text: ReleaseText;
  asked: AskedQuestion;
  mayPromote: boolean;
  jump: Jump;
}

/** One question: who asked what, where it is now, and whether it is answered. */
export function QuestionRow({ releaseId, text, asked, mayPromote, jump }: QuestionRowProps) {
  const { t } = useTranslation(['questions', 'pressReleases']);
  const { commentId, who, askedAt, inText } = asked;
  const [promoting, setPromoting] = useState(false);
  const as = useAuthorCase(who);
  const name = who.kind === 'member' ? who.name : '';
  const entry = inText ? text[inText.faq].findIndex(({ question }) => question === inText.question) : -1;
  return (
    <li className={below.row}>
      <p className={styles.said} lang={inText ? text.language : undefined}>
        {inText ? inText.question : asked.text}
      </p>
      <p className={below.quiet}>
        {t(`askedBy.${as}`, { name })} · <Time at={askedAt} form={who.kind === 'sealed' ? 'day' : 'relative'} />
      </p>
      {inText && (
        <p className={styles.state}>
          <Chip tone={inText.answeredAt ? 'go' : 'tell'} icon={inText.answeredAt ? 'check' : 'clock'}>
            {t(inText.answeredAt ? 'answered' : 'waits')}
          </Chip>
          <span className={below.quiet}>
            {t(`pressReleases:section.${inText.faq}`)}
            {inText.answeredAt && (
              <>
                {' · '}
                <Time at={inText.answeredAt} />
              </>
            )}
            {inText.editedAt && (
              <>
                {', '}
                {t('edited')} <Time at={inText.editedAt} />
              </>
            )}
          </span>
        </p>
      )}
      {promoting ? (
        <Promote releaseId={releaseId} asked={asked} onClose={() => setPromoting(false)} />
      ) : (
        <div className={classNames(below.actions, (inText || !mayPromote) && below.plain)}>
          {!inText && mayPromote && (
            <Button size="small" onClick={() => setPromoting(true)}>
              {t('promote')}
            </Button>
          )}
          {inText && (
            <Button
              size="small"
              look="quiet"
              onClick={() =>
                jump({ section: inText.faq, ...(entry >= 0 && { entry }), part: 'question', from: 0, to: 0, text: '' })
              }
            >
              {t('show')}
            </Button>
          )}
          <Button size="small" look="quiet" href={`#comment-${commentId}`}>
            {t('discuss')}
          </Button>
        </div>
      )}
    </li>
  );
}

type Faq = NonNullable<AskedQuestion['inText']>['faq'];

function Promote({ releaseId, asked, onClose }: { releaseId: string; asked: AskedQuestion; onClose: () => void }) {
  const { t, i18n } = useTranslation(['questions', 'pressReleases']);
  const [question, setQuestion] = useState(asked.text.replace(/\s+/g, ' ').trim().slice(0, 1000));
  const [faq, setFaq] = useState<Faq>('internalFaq');
  const act = useReleaseAct(releaseId, (body: { faq: Faq; question: string }) =>
    api('PUT /api/comments/:id/faq-entry', { params: { id: asked.commentId }, body }),
  );
  const code = act.error?.code.replace('.', '_');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '') act.mutate({ faq, question: question.trim() }, { onSuccess: onClose });
  };
  return (
    <form className={below.form} onSubmit={submit}>
      <TextArea
        label={t('form.question')}
        hint={t('form.hint')}
        rows={2}
        maxLength={1000}
        value={question}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that it stands in place of
        autoFocus
        onChange={(event) => setQuestion(event.currentTarget.value.replace(/\n/g, ' '))}
      />
      <RadioCards
        label={t('form.faq')}
        columns={2}
        value={faq}
        onChange={setFaq}
        options={[
          { value: 'customerFaq', label: t('pressReleases:section.customerFaq'), explanation: t('form.customer') },
          { value: 'internalFaq', label: t('pressReleases:section.internalFaq'), explanation: t('form.internal') },
        ]}
      />
      {code && i18n.exists(`questions:trouble.${code}`) ? (
        <Notice kind="error" live>
          {t(`trouble.${code}` as 'trouble.comment_gone')}
        </Notice>
      ) : (
        <Trouble problem={act.error} />
      )}
      <div className={below.actions}>
        <Button type="submit" size="small" look="primary" busy={act.isPending} disabled={question.trim() === ''}>
          {t('form.act')}
        </Button>
        <Button size="small" look="quiet" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
