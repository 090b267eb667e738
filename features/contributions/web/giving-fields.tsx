import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, RadioCards, Select } from '../../../ui/index.ts';
import { useMe } from './api.ts';
import { audienceIcons } from './audience-line.tsx';
import { entityOptions, useEntities, wideEnough } from './entities.ts';
import type { GivingChoice } from './giving-choice.ts';
import styles from './giving-fields.module.css';
import { GivingLine } from './giving-line.tsx';
import { audiences } from './kinds.ts';
import { useLanguageName } from './language-name.ts';
import { TopicField } from './topic-field.tsx';

/** What is asked before somebody writes; a press release leaves the seal out. */
export type GivingPart = 'language' | 'topics' | 'seal';

export interface GivingFieldsProps {
  value: GivingChoice;
  onChange: (value: GivingChoice) => void;
  parts?: readonly GivingPart[];
  /** Opens as a sentence that can be changed; else all is open at once. */
  folded?: boolean;
  entityError?: string | undefined;
}

const allParts: readonly GivingPart[] = ['language', 'topics', 'seal'];

/** Who will see it, under which name, in which language: said first, changed if one wishes. */
export function GivingFields({ value, onChange, parts = allParts, folded, entityError }: GivingFieldsProps) {
  const { t } = useTranslation('contributions');
  const [open, setOpen] = useState(!folded);
  const id = useId();
  return (
    <div className={styles.fields}>
      <div className={styles.said}>
        <GivingLine value={value} />
        {folded && (
          <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? t('giving.fold') : t('giving.change')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open} className={styles.choices}>
        {open && <Choices value={value} onChange={onChange} parts={parts} entityError={entityError} />}
      </div>
    </div>
  );
}

function Choices({ value, onChange, parts = allParts, entityError }: GivingFieldsProps) {
  const { t, i18n } = useTranslation('contributions');
  const languageName = useLanguageName();
  const me = useMe();
  const entities = useEntities(i18n.language);
  const hiding = wideEnough(entities, me?.member?.entity.id ?? '');
  const change = (part: Partial<GivingChoice>) => onChange({ ...value, ...part });
  const seal = (sealed: boolean) => {
    // Where one sits would say too much: the widest of what is left, unless it fits already.
    const fits = hiding.some((entity) => entity.id === value.entityId);
    change({ sealed, ...(sealed && !fits && hiding[0] && { entityId: hiding[0].id }) });
  };
  return (
    <>
      <RadioCards
        label={t('giving.audience')}
        columns={2}
        value={value.audience}
        onChange={(audience) => change({ audience, ...(audience === 'private' && { sealed: false }) })}
        options={audiences.map((audience) => ({
          value: audience,
          label: t(`audience.${audience}.name`),
          explanation: t(`audience.${audience}.means`),
          icon: audienceIcons[audience],
        }))}
      />
      <div className={styles.pair}>
        <Select
          label={value.audience === 'entity' ? t('giving.entity') : t('giving.addressedTo')}
          hint={value.audience === 'entity' ? undefined : t('giving.addressedToWhy')}
          error={entityError}
          value={value.entityId}
          onChange={(entityId) => change({ entityId })}
          options={entityOptions(value.sealed ? hiding : entities)}
        />
        {parts.includes('language') && (
          <Select
            label={t('giving.language')}
            hint={t('giving.languageWhy')}
            value={value.language}
            onChange={(language) => change({ language })}
            options={(me?.organisation?.languages ?? []).map((language) => ({
              value: language,
              label: languageName(language, true),
            }))}
          />
        )}
      </div>
      {parts.includes('topics') && <TopicField value={value.topics} onChange={(topics) => change({ topics })} />}
      {parts.includes('seal') && value.audience !== 'private' && (
        <Checkbox
          label={t('giving.seal')}
          hint={hiding.length > 0 ? t('giving.sealMeans') : t('giving.sealTooFew')}
          disabled={hiding.length === 0}
          checked={value.sealed}
          onChange={(event) => seal(event.currentTarget.checked)}
        />
      )}
    </>
  );
}
