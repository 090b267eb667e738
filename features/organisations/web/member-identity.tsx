import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, Notice, Select, TextField } from '../../../ui/index.ts';
import type { MemberPage } from '../contract.ts';
import { api, useAct } from './api.ts';
import { useEntityOptions } from './entity-words.ts';
import styles from './form.module.css';
import { Trouble } from './trouble.tsx';

/** Name, position and entity: to read, or to change for whoever may. */
export function MemberIdentity({ member }: { member: MemberPage }) {
  const { t, i18n } = useTranslation('organisations');
  const [name, setName] = useState(member.name);
  const [position, setPosition] = useState(member.position);
  const [entityId, setEntityId] = useState(member.entity.id);
  const entities = useEntityOptions(({ id, abilities }) => abilities.manage || id === member.entity.id);
  const save = useAct(
    () => api('PATCH /api/members/:id', { params: { id: member.id }, body: { name, position, entityId } }),
    ['members', 'entities', 'session'],
  );
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(member.language);
  const facts = (
    <p className={styles.facts}>
      {member.guest && <Chip>{t('guest')}</Chip>}
      <span>{t('member.language', { language })}</span>
    </p>
  );
  if (!member.abilities.edit) {
    return (
      <>
        <p>{[member.position, member.entity.name].filter(Boolean).join(' · ')}</p>
        {facts}
      </>
    );
  }
  const moves = entityId !== member.entity.id;
  const changed = moves || name.trim() !== member.name || position.trim() !== member.position;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !save.isPending) save.mutate(undefined);
      }}
    >
      <TextField
        label={t('member.name')}
        value={name}
        required
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t('member.position')}
        value={position}
        optional
        maxLength={160}
        onChange={(event) => setPosition(event.currentTarget.value)}
      />
      <Select label={t('member.entity')} value={entityId} options={entities} onChange={setEntityId} />
      {facts}
      {moves && <Notice icon="eye">{t('member.moving')}</Notice>}
      <Trouble problem={save.error} />
      {changed && (
        <p>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('save')}
          </Button>
        </p>
      )}
      {save.isSuccess && !changed && <p role="status">{t('saved')}</p>}
    </form>
  );
}
