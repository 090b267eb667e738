import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WakeStep } from '../../contributions/web/index.ts';
import { recordQuery } from './api.ts';

/** What was asked and answered, one sentence each, for the wake of a release. */
export function useDecisionSteps(releaseId: string): WakeStep[] {
  const { t } = useTranslation('decisions');
  const record = useQuery(recordQuery(releaseId)).data;
  if (!record) return [];
  const { request, decisions } = record;
  const toWhom = (deciders: { name: string }[]) => deciders.map(({ name }) => name).join(' · ');
  return [
    ...(request
      ? [
          {
            id: `asked ${request.id}`,
            at: request.askedAt,
            text: t(`wake.asks.${request.asks}`, { names: toWhom(request.deciders) }),
          },
        ]
      : []),
    ...(request?.escalatedAt ? [{ id: `late ${request.id}`, at: request.escalatedAt, text: t('wake.late') }] : []),
    ...decisions.flatMap((one) => [
      {
        id: `asked ${one.id}`,
        at: one.askedAt,
        text: t(`wake.asks.${asksOf(one.earlier)}`, { names: toWhom(one.deciders) }),
      },
      {
        id: one.id,
        at: one.decidedAt,
        text: one.decidedBy ? t(`wake.made.${one.outcome}`, { name: one.decidedBy.name }) : t(`outcome.${one.outcome}`),
      },
    ]),
  ];
}

const asksOf = (earlier: { outcome: string } | null) =>
  earlier === null ? 'decision' : earlier.outcome === 'refused' ? 'appeal' : 'deployment';
