import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Skeleton, TextField, Time } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api, useReleaseAct, versionQuery, versionsQuery } from '../api.ts';
import { StaticText } from '../paper/static-text.tsx';
import { Trouble } from '../trouble.tsx';
import { useVersionName } from '../versions/use-version-name.ts';
import styles from './panels.module.css';

interface VersionsPanelProps {
  page: ReleasePage;
  version: string | null;
  open: (id: string | undefined) => void;
}

export function VersionsPanel({ page, version, open }: VersionsPanelProps) {
  return version ? (
    <OneVersion id={page.contribution.id} versionId={version} back={() => open(undefined)} />
  ) : (
    <AllVersions page={page} open={open} />
  );
}

function AllVersions({ page, open }: Omit<VersionsPanelProps, 'version'>) {
  const { t, i18n } = useTranslation(['pressReleases', 'versions']);
  const nameOf = useVersionName();
  const versions = useInfiniteQuery(versionsQuery(page.contribution.id));
  const list = new Intl.ListFormat(i18n.language);
  const items = versions.data?.pages.flatMap((one) => one.items) ?? [];
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('versions.lead')}</p>
      <Button href={`/press-releases/${page.contribution.id}/versions`} icon="history">
        {t('versions:open')}
      </Button>
      {page.abilities.edit && <NameNow page={page} />}
      {versions.isPending && <Skeleton lines={5} />}
      {versions.isSuccess && items.length === 0 && (
        <EmptyState title={t('versions.none')} why={t('versions.noneWhy')} />
      )}
      <ol className={styles.list}>
        {items.map(({ id, contributors, madeAt, ...version }) => (
          <li key={id}>
            <button type="button" className={styles.open} onClick={() => open(id)}>
              {nameOf(version)}
            </button>
            <span className={styles.quiet}>
              <Time at={madeAt} />
              {contributors.length > 0 && <> · {list.format(contributors.map((one) => one.name))}</>}
            </span>
          </li>
        ))}
      </ol>
      <Trouble problem={versions.error} />
      {versions.hasNextPage && (
        <Button busy={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function NameNow({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const [name, setName] = useState('');
  const { id } = page.contribution;
  const act = useReleaseAct(id, (body: { name: string }) =>
    api('POST /api/press-releases/:id/versions', { params: { id }, body }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) act.mutate({ name: name.trim() }, { onSuccess: () => setName('') });
      }}
    >
      <TextField
        label={t('versions.nameNow')}
        hint={t('versions.nameHint')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Trouble problem={act.error} />
      <Button type="submit" busy={act.isPending} disabled={name.trim() === ''}>
        {t('versions.keep')}
      </Button>
    </form>
  );
}

function OneVersion({ id, versionId, back }: { id: string; versionId: string; back: () => void }) {
  const { t } = useTranslation('pressReleases');
  const version = useQuery(versionQuery(id, versionId));
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <Button size="small" icon="back" onClick={back}>
          {t('versions.back')}
        </Button>
        {version.data && (
          <span className={styles.quiet}>
            {version.data.version.name ?? t('versions.number', { number: version.data.version.number })} ·{' '}
            <Time at={version.data.version.madeAt} form="moment" />
          </span>
        )}
      </div>
      <Trouble problem={version.error} />
      {version.isPending && <Skeleton lines={10} />}
      {version.data && (
        <div className={styles.read}>
          <StaticText text={version.data.text} />
        </div>
      )}
    </div>
  );
}
