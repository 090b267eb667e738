import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Notice, Sheet, Skeleton, TextField } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import type { Help } from '../contract.ts';
import { type Offer, supportsQuery, useOffers } from './api.ts';
import { helps } from './helps.ts';
import styles from './support-button.module.css';

/** How somebody who supports would help. What they had offered already stands there. */
export function OfferSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('support');
  const me = useMe()?.member?.id;
  const supports = useInfiniteQuery(supportsQuery(id));
  const mine = supports.data?.pages.flatMap((page) => page.items).find(({ member }) => member.id === me);
  return (
    <Sheet open onClose={onClose} title={t('offer')}>
      {supports.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <OfferForm key={mine ? 'mine' : 'none'} id={id} before={mine?.offers ?? []} onDone={onClose} />
      )}
    </Sheet>
  );
}

function OfferForm({ id, before, onDone }: { id: string; before: Offer[]; onDone: () => void }) {
  const { t } = useTranslation('support');
  const [notes, setNotes] = useState<Partial<Record<Help, string>>>(
    Object.fromEntries(before.map(({ help, note }) => [help, note])),
  );
  const offers = useOffers(id);
  const form = useId();
  function save(event: FormEvent) {
    event.preventDefault();
    const given = helps.flatMap((help) => (notes[help] === undefined ? [] : { help, note: notes[help] }));
    offers.mutate(given, { onSuccess: onDone });
  }
  return (
    <form id={form} className={styles.offers} onSubmit={save}>
      <p>{t('offerWhy')}</p>
      {helps.map((help) => (
        <div key={help}>
          <Checkbox
            label={t(`help.${help}`)}
            checked={notes[help] !== undefined}
            onChange={(event) => setNotes({ ...notes, [help]: event.currentTarget.checked ? '' : undefined })}
          />
          {notes[help] !== undefined && (
            <div className={styles.note}>
              <TextField
                bare
                label={t('note', { help: t(`help.${help}`) })}
                placeholder={t(`example.${help}`)}
                maxLength={500}
                value={notes[help]}
                onChange={(event) => setNotes({ ...notes, [help]: event.currentTarget.value })}
              />
            </div>
          )}
        </div>
      ))}
      {offers.isError && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <Button look="primary" type="submit" wide busy={offers.isPending}>
        {t('offerSave')}
      </Button>
    </form>
  );
}
