// The programming interface as the server describes it, grouped by what it is about.
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../core/web/problem.ts';
import { Button, Notice, Page, Section, Skeleton, TextField } from '../../../ui/index.ts';
import styles from './api.module.css';
import { ApiOperation } from './api-operation.tsx';
import { type Description, operationsOf } from './api-schema.ts';

const source = '/api/openapi.json';

async function fetchDescription(): Promise<Description> {
  const answer = await fetch(source).catch(() => undefined);
  if (!answer?.ok) throw new Problem({ status: answer?.status ?? 0, code: 'network' });
  return (await answer.json()) as Description;
}

export default function ApiPage() {
  const { t } = useTranslation('identity');
  const description = useQuery({
    queryKey: ['openapi'],
    queryFn: fetchDescription,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean);
  const all = description.data ? operationsOf(description.data) : [];
  const shown = all.filter(({ text }) => words.every((word) => text.includes(word)));
  const tags = [...new Set(shown.map(({ tag }) => tag))];
  return (
    <Page
      title={t('api.title')}
      lead={all.length > 0 ? t('api.lead', { count: all.length }) : undefined}
      actions={
        <Button icon="download" href={source} download="sillage-openapi.json">
          {t('api.download')}
        </Button>
      }
    >
      <Notice>{t('api.signIn')}</Notice>
      {description.isPending && <Skeleton lines={12} />}
      {description.isError && (
        <Notice
          kind="error"
          live
          action={
            <Button size="small" onClick={() => void description.refetch()}>
              {t('api.again')}
            </Button>
          }
        >
          {t('api.failed')}
        </Notice>
      )}
      {all.length > 0 && (
        <div className={styles.search}>
          <TextField
            label={t('api.search')}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p role="status" className={styles.count}>
            {t('api.found', { count: shown.length })}
          </p>
        </div>
      )}
      {tags.map((tag) => (
        <Section key={tag} large title={<span lang="en">{tag}</span>}>
          {shown
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <ApiOperation key={`${operation.method} ${operation.path}`} operation={operation} />
            ))}
        </Section>
      ))}
    </Page>
  );
}
