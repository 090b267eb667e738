import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AvatarStack, Button, Panel } from '../../../ui/index.ts';
import type { DecisionRequest } from '../contract.ts';
import { api, useDeciding } from './api.ts';
import { DecideForm } from './decide-form.tsx';
import styles from './decision-panel.module.css';
import { DecisionText, OutcomeChip } from './decision-record.tsx';
import { outcomeLooks } from './outcomes.ts';
import { Trouble } from './trouble.tsx';

/** What a named decider may do: decide; where others must agree, propose, or agree to what one of them proposes. */
export function Deciding({ request, memberId }: { request: DecisionRequest; memberId: string }) {
  const { t } = useTranslation('decisions');
  // Of which proposal somebody said that they would write another.
  const [otherThan, setOtherThan] = useState<string>();
  const { proposal } = request;
  if (!proposal) return <DecideForm request={request} memberId={memberId} />;
  return (
    <>
      <ProposalPanel request={request} proposal={proposal} memberId={memberId} />
      {otherThan === proposal.id ? (
        <DecideForm request={request} memberId={memberId} />
      ) : (
        <p>
          <Button size="small" onClick={() => setOtherThan(proposal.id)}>
            {t(proposal.mine ? 'proposal.again' : 'proposal.otherwise')}
          </Button>
        </p>
      )}
    </>
  );
}

interface ProposalPanelProps {
  request: DecisionRequest;
  proposal: NonNullable<DecisionRequest['proposal']>;
  memberId: string;
}

function ProposalPanel({ request, proposal, memberId }: ProposalPanelProps) {
  const { t } = useTranslation('decisions');
  const { id, contributionId, quorum } = request;
  const { outcome, proposedBy, agreed, mine } = proposal;
  const agree = useDeciding(contributionId, () =>
    api('PUT /api/decision-requests/:id/proposal/:proposalId/agreement', { params: { id, proposalId: proposal.id } }),
  );
  const withdraw = useDeciding(contributionId, () =>
    api('DELETE /api/decision-requests/:id/proposal', { params: { id } }),
  );
  const hasAgreed = agreed.some((one) => one.id === memberId);
  return (
    <Panel edge={outcomeLooks[outcome].tone}>
      <p className={styles.asked}>
        {mine ? t('proposal.yours') : proposedBy ? t('proposal.by', { name: proposedBy.name }) : t('proposal.former')}
      </p>
      <p className={styles.facts}>
        <OutcomeChip outcome={outcome} />
        <span>{t('proposal.needs', { count: quorum, agreed: agreed.length })}</span>
      </p>
      <DecisionText decision={proposal} />
      <h3 className={styles.label}>{t('proposal.who')}</h3>
      <div className={styles.deciders}>
        <AvatarStack
          label={t('proposal.who')}
          people={agreed.map((one) => ({ kind: 'person', ...one }))}
          total={agreed.length}
        />
        <span>{agreed.map(({ name }) => name).join(' · ')}</span>
      </div>
      <p className={styles.quiet}>{t('proposal.seen')}</p>
      <Trouble problem={agree.error ?? withdraw.error} />
      <p className={styles.actions}>
        {!hasAgreed && (
          <Button look="primary" icon="check" busy={agree.isPending} onClick={() => agree.mutate(undefined)}>
            {t(agreed.length + 1 < quorum ? 'proposal.agree' : 'proposal.agreeLast')}
          </Button>
        )}
        {mine && (
          <Button size="small" icon="undo" busy={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
            {t('proposal.withdraw')}
          </Button>
        )}
      </p>
    </Panel>
  );
}
