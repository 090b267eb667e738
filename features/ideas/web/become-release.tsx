import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Notice, Panel, Select, TextField } from '../../../ui/index.ts';
import { useLanguageName, useMe } from '../../contributions/web/index.ts';
import type { IdeaPage } from '../contract.ts';
import { useBecomeRelease } from './api.ts';
import styles from './become-release.module.css';

/** Invites whoever reads an idea to announce the finished product; `onBegun` gets the id of the release. */
export function BecomeRelease({ idea, onBegun }: { idea: IdeaPage; onBegun: (releaseId: string) => void }) {
  const { t } = useTranslation('ideas');
  const [open, setOpen] = useState(false);
  const guest = useMe()?.member?.guest ?? true;
  if (guest || idea.contribution.standing !== 'published') return null;
  return (
    <Panel edge="coral">
      <h2 className={styles.title}>{t('become.title')}</h2>
      <p className={styles.why}>{t('become.why')}</p>
      <Button icon="write" onClick={() => setOpen(true)}>
        {t('become.begin')}
      </Button>
      <Begin idea={idea} open={open} onClose={() => setOpen(false)} onBegun={onBegun} />
    </Panel>
  );
}

interface BeginProps {
  idea: IdeaPage;
  open: boolean;
  onClose: () => void;
  onBegun: (releaseId: string) => void;
}

function Begin({ idea, open, onClose, onBegun }: BeginProps) {
  const { t } = useTranslation('ideas');
  const me = useMe();
  const languageName = useLanguageName();
  const [product, setProduct] = useState('');
  const [language, setLanguage] = useState(me?.member?.language ?? idea.contribution.language);
  const become = useBecomeRelease(idea.contribution.id);
  const form = useId();
  function begin(event: FormEvent) {
    event.preventDefault();
    become.mutate({ product: product.trim(), language }, { onSuccess: ({ id }) => onBegun(id) });
  }
  const actions = (
    <Button look="primary" type="submit" form={form} busy={become.isPending}>
      {t('become.do')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('become.begin')} actions={actions}>
      <form id={form} className={styles.form} onSubmit={begin}>
        <Notice icon="lock">{t('become.private')}</Notice>
        <TextField
          optional
          label={t('become.product')}
          hint={t('become.productHint')}
          placeholder={t('become.productPlaceholder')}
          maxLength={80}
          value={product}
          onChange={(event) => setProduct(event.currentTarget.value)}
        />
        <Select
          label={t('become.language')}
          value={language}
          onChange={setLanguage}
          options={(me?.organisation?.languages ?? []).map((value) => ({ value, label: languageName(value, true) }))}
        />
        {become.isError && (
          <Notice kind="error" live>
            {t('become.failed')}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
