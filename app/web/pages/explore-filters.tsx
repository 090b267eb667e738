import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changed,
  entityOptions,
  exploreAddress,
  isNarrowed,
  type Shown,
  type Sort,
  sortOf,
  stages,
  useEntities,
  useLanguageName,
  useTopics,
} from '../../../features/contributions/web/index.ts';
import { Button, classNames, Select, TabLinks } from '../../../ui/index.ts';
import { useSession } from '../session.ts';
import styles from './explore.module.css';

interface Props {
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** What narrows and orders the list; each choice is an address. */
export function ExploreFilters({ shown, onShow }: Props) {
  const { t, i18n } = useTranslation('contributions');
  const languageName = useLanguageName();
  const topics = useTopics();
  const entities = useEntities(i18n.language);
  const session = useSession();
  const id = useId();
  // Only where there is little room; elsewhere all of it is there.
  const [open, setOpen] = useState(false);
  const kind = (value: Shown['kind'], label: string) => ({
    href: exploreAddress(changed(shown, { kind: value, ...(value === 'idea' && { stage: undefined }) })),
    label,
    current: shown.kind === value,
  });
  const any = (label: string) => ({ value: '' as const, label });
  const sorts: Sort[] = shown.q ? ['relevant', 'newest', 'supported'] : ['newest', 'supported', 'moved'];
  return (
    <section aria-label={t('explore.filters')} className={styles.filters}>
      <div className={styles.kinds}>
        <TabLinks
          label={t('explore.kinds')}
          links={[
            kind(undefined, t('explore.everything')),
            kind('idea', t('explore.ideas')),
            kind('press-release', t('explore.releases')),
          ]}
        />
        <Select
          bare
          label={t('explore.sort')}
          value={sortOf(shown)}
          onChange={(sort) => onShow(changed(shown, { sort }))}
          options={sorts.map((value) => ({ value, label: t(`explore.sorts.${value}`) }))}
        />
      </div>
      <div className={styles.fold}>
        <Button icon="filter" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('explore.filters')}
        </Button>
      </div>
      <div id={id} className={classNames(styles.more, open && styles.open)}>
        <div className={styles.selects}>
          {shown.kind !== 'idea' && (
            <Select
              bare
              label={t('explore.stage')}
              value={shown.stage ?? ''}
              onChange={(stage) => onShow(changed(shown, { stage: stage || undefined }))}
              options={[any(t('explore.anyStage')), ...stages.map((value) => ({ value, label: t(`stage.${value}`) }))]}
            />
          )}
          <Select
            bare
            label={t('explore.topic')}
            value={shown.topic ?? ''}
            onChange={(topic) => onShow(changed(shown, { topic: topic || undefined }))}
            options={[
              any(t('explore.anyTopic')),
              ...topics.all.map((topic) => ({ value: topic.id, label: topics.nameOf(topic) })),
            ]}
          />
          {entities.length > 0 && (
            <Select
              bare
              label={t('explore.entity')}
              value={shown.entity ?? ''}
              onChange={(entity) => onShow(changed(shown, { entity: entity || undefined }))}
              options={[any(t('explore.anyEntity')), ...entityOptions(entities)]}
            />
          )}
          <Select
            bare
            label={t('explore.language')}
            value={shown.language ?? ''}
            onChange={(language) => onShow(changed(shown, { language: language || undefined }))}
            options={[
              any(t('explore.anyLanguage')),
              ...(session?.organisation?.languages ?? []).map((value) => ({ value, label: languageName(value, true) })),
            ]}
          />
        </div>
        <p className={styles.toggles}>
          <Toggle
            on={shown.author === 'me'}
            href={exploreAddress(changed(shown, { author: shown.author === 'me' ? undefined : 'me' }))}
          >
            {t('explore.mine')}
          </Toggle>
          <Toggle
            on={shown.followed === 'me'}
            href={exploreAddress(changed(shown, { followed: shown.followed === 'me' ? undefined : 'me' }))}
          >
            {t('explore.followed')}
          </Toggle>
          {isNarrowed(shown) && (
            <a className={styles.clear} href={exploreAddress({ q: shown.q, sort: shown.sort })}>
              {t('explore.clear')}
            </a>
          )}
        </p>
      </div>
    </section>
  );
}

function Toggle({ on, href, children }: { on: boolean; href: string; children: string }) {
  return (
    <a className={styles.toggle} href={href} aria-current={on ? 'true' : undefined}>
      {children}
    </a>
  );
}
