import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, PanelRow, PanelRows, Section, Skeleton } from '../../../ui/index.ts';
import { ofReleaseQuery } from './api.ts';

const OpenConsent = lazy(() => import('./open-consent.tsx'));

/** On the page of a release: its decisions by consent, and the way to open one. */
export function ConsentPanel({ releaseId }: { releaseId: string }) {
  const { t } = useTranslation('consents');
  const data = useQuery(ofReleaseQuery(releaseId)).data;
  const [opening, setOpening] = useState(false);
  if (!data || (data.consents.length === 0 && !data.mayOpen)) return null;
  return (
    <Section title={t('title')}>
      {data.consents.length > 0 && (
        <PanelRows label={t('title')}>
          {data.consents.map((one) => (
            <PanelRow
              key={one.id}
              title={<Chip tone={one.over ? 'plain' : 'sea'}>{t(`step.${one.over ? 'closed' : one.step}`)}</Chip>}
              action={<Button href={`/consents/${one.id}`}>{t(one.over ? 'open.see' : 'open.go')}</Button>}
            />
          ))}
        </PanelRows>
      )}
      {data.mayOpen && !opening && (
        <p>
          <Button icon="people" onClick={() => setOpening(true)}>
            {t('open.open')}
          </Button>
        </p>
      )}
      {data.requestId && opening && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <OpenConsent releaseId={releaseId} requestId={data.requestId} onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </Section>
  );
}
