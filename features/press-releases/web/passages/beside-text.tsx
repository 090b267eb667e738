// What stands in the margin: the checks, or what others say of the text, one at a time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames, Tabs } from '../../../../ui/index.ts';
import type { Report } from '../../checks/index.ts';
import styles from './beside-text.module.css';
import Cards, { type CardsProps } from './cards.tsx';

export type MarginView = 'checks' | 'passages';

export interface BesideTextProps extends CardsProps {
  view: MarginView;
  onView: (view: MarginView) => void;
  checks: ReactNode;
  report: Report | null;
  waiting: number | undefined;
}

export default function BesideText({ view, onView, checks, report, waiting, ...cards }: BesideTextProps) {
  const { t } = useTranslation('passages');
  const open = report ? report.total - report.holding : undefined;
  return (
    <div className={classNames(styles.beside, view === 'passages' && styles.cards)}>
      <Tabs
        label={t('views')}
        chosen={view}
        onChoose={onView}
        tabs={[
          { id: 'checks', label: t('checks'), ...(open !== undefined && { count: open }), panel: checks },
          {
            id: 'passages',
            label: t('tabShort'),
            ...(waiting !== undefined && { count: waiting }),
            panel: <Cards {...cards} />,
          },
        ]}
      />
    </div>
  );
}
