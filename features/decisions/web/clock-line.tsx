import { useTranslation } from 'react-i18next';
import type { DecisionRequest } from '../contract.ts';
import { useDay } from './days.ts';

/** The right to an answer, as a clock in a plain sentence: to its author in the second person. */
export function ClockLine({ request, mine }: { request: DecisionRequest; mine: boolean }) {
  const { t } = useTranslation('decisions');
  const day = useDay();
  const { workingDaysLeft: left, escalatedAt } = request;
  const whose = mine ? 'yours' : 'theirs';
  const said =
    left > 0
      ? t(`clock.${whose}.left`, { count: left })
      : left === 0
        ? t(`clock.${whose}.today`)
        : t(`clock.${whose}.late`, { count: -left });
  return (
    <p>
      {said} {escalatedAt && t('clock.escalated', { day: day(escalatedAt) })}
    </p>
  );
}
