import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WakeStep } from '../../contributions/web/index.ts';
import type { Phase } from '../contract.ts';
import { ofReleaseQuery } from './api.ts';

/** Of a review its readers are told when it is prepared, read, revealed and over. */
const told = ['preparing', 'reading', 'revealed', 'closed'] as const;
type Told = (typeof told)[number];
const isTold = (phase: Phase): phase is Told => told.some((one) => one === phase);

/** The steps of its reviews, one sentence each, for the wake of a release. */
export function useReviewSteps(releaseId: string): WakeStep[] {
  const { t } = useTranslation('reviews');
  const reviews = useQuery(ofReleaseQuery(releaseId)).data?.reviews ?? [];
  return reviews.flatMap(({ id, phases }) =>
    phases.flatMap(({ phase, at }) =>
      isTold(phase) ? [{ id: `${id} ${phase}`, at, text: <a href={`/reviews/${id}`}>{t(`wake.${phase}`)}</a> }] : [],
    ),
  );
}
