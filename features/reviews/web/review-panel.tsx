import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, PanelRow, PanelRows, Section, Skeleton } from '../../../ui/index.ts';
import { ofReleaseQuery } from './api.ts';
import { useMoment } from './moments.ts';
import { PhaseChip } from './review-item.tsx';

const PrepareReview = lazy(() => import('./prepare-review.tsx'));

/** On the page of a release: its reviews, and the way to prepare one. */
export function ReviewPanel({ releaseId }: { releaseId: string }) {
  const { t } = useTranslation('reviews');
  const moment = useMoment();
  const data = useQuery(ofReleaseQuery(releaseId)).data;
  const [preparing, setPreparing] = useState(false);
  if (!data || (data.reviews.length === 0 && !data.mayPrepare)) return null;
  return (
    <Section title={t('panel.title')}>
      {data.reviews.length > 0 && (
        <PanelRows label={t('panel.title')}>
          {data.reviews.map((review) => (
            <PanelRow
              key={review.id}
              title={<PhaseChip review={review} />}
              action={
                <Button look={review.takesPart && !review.over ? 'primary' : 'plain'} href={`/reviews/${review.id}`}>
                  {t(review.over ? 'panel.see' : 'panel.go')}
                </Button>
              }
            >
              {review.startsAt && !review.over && <span>{moment(review.startsAt)}</span>}
              <span>{review.deciders.map(({ name }) => name).join(' · ')}</span>
            </PanelRow>
          ))}
        </PanelRows>
      )}
      {data.mayPrepare && !preparing && (
        <p>
          <Button icon="people" onClick={() => setPreparing(true)}>
            {t('prepare.open')}
          </Button>
        </p>
      )}
      {data.requestId && preparing && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <PrepareReview releaseId={releaseId} requestId={data.requestId} onClose={() => setPreparing(false)} />
        </Suspense>
      )}
    </Section>
  );
}
