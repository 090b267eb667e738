import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WakeStep } from '../../contributions/web/index.ts';
import { ofReleaseQuery } from './api.ts';

/** The steps of its decisions by consent, one sentence each, for the wake of a release. */
export function useConsentSteps(releaseId: string): WakeStep[] {
  const { t } = useTranslation('consents');
  const consents = useQuery(ofReleaseQuery(releaseId)).data?.consents ?? [];
  return consents.flatMap(({ id, openedAt, reachedAt, returnedAt }) =>
    (
      [
        ['opened', openedAt],
        ['reached', reachedAt],
        ['returned', returnedAt],
      ] as const
    ).flatMap(([step, at]) =>
      at ? [{ id: `${id} ${step}`, at, text: <a href={`/consents/${id}`}>{t(`wake.${step}`)}</a> }] : [],
    ),
  );
}
