import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Panel, TextField } from '../../../ui/index.ts';
import { api, useAct } from './api.ts';
import styles from './form.module.css';
import { PlaceFields } from './place-fields.tsx';
import { Trouble } from './trouble.tsx';
import { usePlace } from './use-place.ts';

export function InviteByLink() {
  const { t } = useTranslation('organisations');
  const place = usePlace();
  const [uses, setUses] = useState('20');
  const { entityId, language } = place;
  const make = useAct(
    () => api('POST /api/invitations', { body: { entityId, language, uses: Number(uses) } }),
    ['invitations'],
  );
  const url = make.data?.url;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!make.isPending) make.mutate(undefined);
      }}
    >
      <PlaceFields place={place} />
      <TextField
        label={t('invitations.uses')}
        type="number"
        min={1}
        max={500}
        required
        value={uses}
        onChange={(event) => setUses(event.currentTarget.value)}
      />
      <Trouble problem={make.error} />
      <p>
        <Button type="submit" look={url ? 'plain' : 'primary'} icon="link" busy={make.isPending}>
          {t('invitations.make')}
        </Button>
      </p>
      {url && <Link url={url} />}
    </form>
  );
}

function Link({ url }: { url: string }) {
  const { t } = useTranslation('organisations');
  const [copied, setCopied] = useState('');
  return (
    <Panel edge="sea">
      <div className={styles.form}>
        <TextField
          label={t('invitations.link')}
          hint={t('invitations.linkHint')}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className={styles.actions}>
          <Button
            look="primary"
            icon={copied === url ? 'check' : 'link'}
            onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(url))}
          >
            {copied === url ? t('invitations.copied') : t('invitations.copy')}
          </Button>
          <span className="visually-hidden" role="status">
            {copied === url && t('invitations.copied')}
          </span>
        </p>
      </div>
    </Panel>
  );
}
