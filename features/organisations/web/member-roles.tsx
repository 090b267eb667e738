import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../../core/actor.ts';
import { Button, IconButton, Select, useUiWords } from '../../../ui/index.ts';
import type { MemberPage } from '../contract.ts';
import { api, organisationQuery, useAct } from './api.ts';
import { useEntityNames, useEntityOptions } from './entity-words.ts';
import form from './form.module.css';
import styles from './member-roles.module.css';
import { Trouble } from './trouble.tsx';

type Held = MemberPage['roles'][number];
const everywhere = 'everywhere';

export function MemberRoles({ member }: { member: MemberPage }) {
  const { t } = useTranslation('organisations');
  const entityName = useEntityNames();
  const words = useUiWords();
  const [ended, setEnded] = useState<Held | null>(null);
  const params = { id: member.id };
  const grant = useAct(
    (held: Held) => api('PUT /api/members/:id/roles', { params, body: held }),
    ['members', 'session', 'organisation'],
  );
  const end = useAct(
    ({ role, entityId }: Held) =>
      api('DELETE /api/members/:id/roles', { params, query: { role, ...(entityId && { entityId }) } }),
    ['members', 'session', 'organisation'],
  );
  const placeOf = ({ entityId }: Held) => (entityId === null ? t('everywhere') : (entityName(entityId) ?? '…'));

  async function takeBack(held: Held) {
    await end.mutateAsync(held);
    setEnded(held);
  }

  function give(held: Held) {
    setEnded(null);
    grant.mutate(held);
  }

  return (
    <>
      {member.roles.length === 0 && <p className={form.why}>{t('member.noRole')}</p>}
      <ul className={styles.roles} aria-label={t('member.roles')}>
        {member.roles.map((held) => {
          const named = { role: t(`roles.${held.role}`), place: placeOf(held) };
          return (
            <li key={`${held.role} ${held.entityId}`} className={styles.role}>
              <span>{t('member.heldIn', named)}</span>
              {member.abilities.grant && (
                <IconButton
                  icon="close"
                  size="small"
                  label={t('member.endRole', named)}
                  onClick={() => void takeBack(held).catch(() => {})}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div role="status">
        {ended && (
          <p className={styles.ended}>
            {t('member.roleEnded', { role: t(`roles.${ended.role}`) })}
            <Button size="small" icon="undo" onClick={() => give(ended)}>
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      <Trouble problem={end.error ?? grant.error} />
      {member.abilities.grant && <NewRole member={member} busy={grant.isPending} onGrant={give} />}
    </>
  );
}

function NewRole({ member, busy, onGrant }: { member: MemberPage; busy: boolean; onGrant: (held: Held) => void }) {
  const { t } = useTranslation('organisations');
  const change = useQuery(organisationQuery).data?.abilities.change;
  const entities = useEntityOptions(({ abilities }) => abilities.manage);
  const places = [...(change ? [{ value: everywhere, label: t('everywhere') }] : []), ...entities];
  const [role, setRole] = useState<Role>('ambassador');
  const [chosen, setChosen] = useState('');
  const place =
    chosen || (places.some(({ value }) => value === member.entity.id) ? member.entity.id : places[0]?.value);
  const entityId = place === everywhere ? null : (place ?? null);
  const has = member.roles.some((held) => held.role === role && held.entityId === entityId);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!has && !busy && place) onGrant({ role, entityId });
      }}
    >
      <div className={form.pair}>
        <Select
          label={t('member.addRole')}
          value={role}
          options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={setRole}
        />
        <Select label={t('member.place')} value={place ?? ''} options={places} onChange={setChosen} />
      </div>
      <p>
        <Button type="submit" icon="plus" busy={busy} disabled={has}>
          {t('member.grant')}
        </Button>
      </p>
    </form>
  );
}
