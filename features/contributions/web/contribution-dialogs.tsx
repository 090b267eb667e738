// The three things that must be settled before they are done: who sees it, why it is hidden, whose name it was.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/call.ts';
import { Button, Dialog, Notice, Sheet, TextArea, useOfferUndo } from '../../../ui/index.ts';
import type { ContributionPage } from '../contract.ts';
import { useChange } from './api.ts';
import styles from './contribution-menu.module.css';
import { GivingFields } from './giving-fields.tsx';

interface DialogProps {
  page: ContributionPage;
  open: boolean;
  onClose: () => void;
}

function ChangeAudience({ page, open, onClose }: DialogProps) {
  const { t } = useTranslation('contributions');
  const { contribution } = page;
  const { audience } = useChange(contribution.id);
  const offerUndo = useOfferUndo();
  const before = { audience: contribution.audience, entityId: contribution.entity.id };
  const [choice, setChoice] = useState({
    ...before,
    language: contribution.language,
    topics: contribution.topics,
    sealed: contribution.author.kind === 'sealed',
  });
  const save = () =>
    audience.mutate(
      { audience: choice.audience, entityId: choice.entityId },
      {
        onSuccess: () => {
          onClose();
          offerUndo({ message: t('menu.audienceChanged'), onUndo: () => audience.mutate(before) });
        },
      },
    );
  const actions = (
    <Button look="primary" busy={audience.isPending} onClick={save}>
      {t('menu.audienceSave')}
    </Button>
  );
  return (
    <Sheet open={open} onClose={onClose} title={t('menu.audience')} actions={actions}>
      <div className={styles.form}>
        <p>{t('menu.audienceMeans')}</p>
        <GivingFields value={choice} onChange={setChoice} parts={[]} />
        {audience.isError && (
          <Notice kind="error" live>
            {refusal(audience.error) ?? t('failed')}
          </Notice>
        )}
      </div>
    </Sheet>
  );

  function refusal(problem: Problem): string | undefined {
    const at = problem.at('body.entityId') ?? problem.at('body.audience');
    if (at?.code === 'seal.too_few') return t('giving.sealTooFew');
    return at?.code === 'seal.private' ? t('giving.sealPrivate') : undefined;
  }
}

function HideDialog({ page, open, onClose }: DialogProps) {
  const { t } = useTranslation('contributions');
  const { stand } = useChange(page.contribution.id);
  const [reason, setReason] = useState('');
  const form = useId();
  const hide = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') stand.mutate({ standing: 'hidden', reason }, { onSuccess: onClose });
  };
  const actions = (
    <Button look="danger" type="submit" form={form} busy={stand.isPending}>
      {t('menu.hideDo')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('menu.hide')} actions={actions}>
      <form id={form} className={styles.form} onSubmit={hide}>
        <TextArea
          label={t('menu.hideReason')}
          hint={t('menu.hideMeans')}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {stand.isError && (
          <Notice kind="error" live>
            {t('failed')}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}

function LiftSealDialog({ page, open, onClose }: DialogProps) {
  const { t } = useTranslation('contributions');
  const { liftSeal } = useChange(page.contribution.id);
  const actions = (
    <>
      <Button onClick={onClose}>{t('menu.keepSeal')}</Button>
      <Button
        look="primary"
        busy={liftSeal.isPending}
        onClick={() => liftSeal.mutate(undefined, { onSuccess: onClose })}
      >
        {t('menu.liftSeal')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('menu.liftSeal')} actions={actions}>
      <p>{t('menu.liftSealMeans')}</p>
      {liftSeal.isError && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
    </Dialog>
  );
}

const dialogs = { audience: ChangeAudience, hide: HideDialog, liftSeal: LiftSealDialog };
export type Settling = keyof typeof dialogs;

export default function SettlingDialog({ settling, ...props }: DialogProps & { settling: Settling }) {
  const Chosen = dialogs[settling];
  return <Chosen {...props} />;
}
