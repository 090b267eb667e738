import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, RadioCards, Skeleton, TextArea } from '../../../ui/index.ts';
import type { DecisionRequest, Outcome } from '../contract.ts';
import { api, type NewDecision, useDeciding } from './api.ts';
import { type AskedChange, ChangeFields } from './change-fields.tsx';
import styles from './decision-panel.module.css';
import { outcomeLooks, outcomes } from './outcomes.ts';
import { Trouble } from './trouble.tsx';

interface Written {
  outcome?: Outcome;
  reason: string;
  wouldChange: string;
  changes: AskedChange[];
}

const empty: Written = { reason: '', wouldChange: '', changes: [] };
const isEmpty = ({ reason, wouldChange, changes }: Written) =>
  reason === '' && wouldChange === '' && changes.length === 0;
const leastReason = 20;

/** A named decider answers, with reasons. What is written is kept on this device until it is given. */
export function DecideForm({ request, memberId }: { request: DecisionRequest; memberId: string }) {
  const { t } = useTranslation('decisions');
  const [written, setWritten, clear] = useDraft(draftKey(memberId, `decision.${request.id}`), empty, isEmpty);
  const [tried, setTried] = useState(false);
  const { id } = request;
  const proposes = request.quorum > 1;
  const decide = useDeciding(request.contributionId, (body: NewDecision) =>
    api('POST /api/decision-requests/:id/decision', { params: { id }, body }),
  );
  const { outcome, reason, wouldChange } = written;
  const set = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const changes = outcome === 'changes_requested' ? written.changes.filter(({ what }) => what.trim() !== '') : [];
  const short = reason.trim().length < leastReason;
  const without = outcome === 'changes_requested' && changes.length === 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!outcome || short || without) return;
    const body = {
      outcome,
      reason: reason.trim(),
      wouldChange: outcome === 'refused' ? wouldChange.trim() : '',
      changes: changes.map(({ what, member, dueOn }) => ({
        what: what.trim(),
        memberId: member?.id ?? null,
        dueOn: dueOn || null,
      })),
      replaces: request.proposal?.id ?? null,
    };
    decide.mutate(body, { onSuccess: clear });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div>
        <h3>{t(proposes ? 'proposal.title' : 'decide.title')}</h3>
        <p className={styles.quiet}>
          {t('decide.lead', { number: request.versionNumber })}{' '}
          {proposes && t('proposal.lead', { count: request.quorum })}
        </p>
      </div>
      <Notice icon="eye">{t(proposes ? 'proposal.willBeSeen' : 'decide.seen')}</Notice>
      <RadioCards
        label={t('decide.outcome')}
        columns={2}
        value={outcome}
        onChange={(next) => set({ outcome: next })}
        options={outcomes.map((value) => ({
          value,
          label: t(`outcome.${value}`),
          explanation: t(`decide.${value}`),
          icon: outcomeLooks[value].icon,
        }))}
        error={tried && !outcome ? t('decide.outcomeMissing') : undefined}
      />
      <TextArea
        label={t('decide.reason')}
        hint={t('decide.reasonHint')}
        error={tried && short ? t('decide.reasonShort') : undefined}
        prose
        rows={4}
        maxLength={5000}
        value={reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      {outcome === 'refused' && (
        <TextArea
          label={t('decide.wouldChange')}
          hint={t('decide.wouldChangeHint')}
          optional
          maxLength={2000}
          value={wouldChange}
          onChange={(event) => set({ wouldChange: event.currentTarget.value })}
        />
      )}
      {outcome === 'changes_requested' && (
        // The words of its picker may still be on their way: the choice shows at once.
        <Suspense fallback={<Skeleton lines={3} />}>
          <ChangeFields
            changes={written.changes}
            onChange={(next) => set({ changes: next })}
            error={tried && without ? t('decide.changesMissing') : undefined}
          />
        </Suspense>
      )}
      <Trouble problem={decide.error} />
      <p>
        <Button type="submit" look="primary" icon="check" busy={decide.isPending}>
          {t(proposes ? 'proposal.send' : 'decide.send')}
        </Button>
      </p>
    </form>
  );
}
