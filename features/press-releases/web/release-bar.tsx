import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AvatarStack, Button, type MenuItem } from '../../../ui/index.ts';
import { ContributionMenu, KindChip } from '../../contributions/web/index.ts';
import type { Report } from '../checks/index.ts';
import type { ReleasePage } from '../contract.ts';
import { LinkWord } from './link-word.tsx';
import type { LinkState, PersonPresent } from './live.ts';
import styles from './release-bar.module.css';
import { useStageActions } from './stage-actions.tsx';
import { StageTrail } from './stage-trail.tsx';
import type { PanelName } from './use-panel.ts';

export interface ReleaseBarProps {
  page: ReleasePage;
  state: LinkState;
  people: PersonPresent[];
  report: Report | null;
  /** The margin is not beside the page: its button stands here. */
  narrow: boolean;
  /** The button with which one supports it. */
  support: ReactNode;
  /** How many suggestions and remarks wait. */
  waiting: number | undefined;
  open: (panel: PanelName) => void;
}

const entries = [
  ['passages', 'quote'],
  ['versions', 'history'],
  ['history', 'flag'],
  ['languages', 'globe'],
  ['people', 'people'],
  ['images', 'image'],
] as const;

export function ReleaseBar({ page, state, people, report, narrow, support, waiting, open }: ReleaseBarProps) {
  const { t } = useTranslation('pressReleases');
  const { contribution, frozen } = page;
  const stage = contribution.stage ?? 'draft';
  const { next, others } = useStageActions(page, open);
  const opens = stage === 'draft' && page.maySetStage.includes('open');
  const more: MenuItem[] = [
    ...(opens
      ? [{ id: 'opening', icon: 'eye' as const, label: t('opening.open'), onSelect: () => open('opening') }]
      : []),
    ...entries.map(([id, icon]) => ({ id, icon, label: t(`${id}.open`), onSelect: () => open(id) })),
    { id: 'print', icon: 'print', label: t('print.open'), href: `/press-releases/${contribution.id}/print` },
    { id: 'pdf', icon: 'download', label: t('print.pdf'), href: `/api/press-releases/${contribution.id}/pdf` },
    ...others,
  ];
  return (
    <header className={styles.bar}>
      <div className={styles.kind}>
        <KindChip kind="press-release" />
      </div>
      <div className={styles.trail}>
        <StageTrail stage={stage} />
      </div>
      <div className={styles.people}>
        {people.length > 0 && (
          <AvatarStack
            label={t('present')}
            people={people.map(({ id, name }) => ({ kind: 'person', id, name }))}
            most={3}
          />
        )}
      </div>
      <div className={styles.state}>
        <LinkWord state={state} frozen={frozen} />
      </div>
      <div className={styles.ready}>
        {narrow && report && (
          <Button size="small" look="quiet" onClick={() => open('checks')}>
            {t('checks.holding', { holding: report.holding, total: report.total })}
          </Button>
        )}
        {narrow && waiting !== undefined && waiting > 0 && (
          <Button size="small" look="quiet" icon="quote" onClick={() => open('passages')}>
            {t('passages.waiting', { count: waiting })}
          </Button>
        )}
      </div>
      <div className={styles.actions}>
        {next}
        {support}
        <ContributionMenu page={page} more={more} />
      </div>
    </header>
  );
}
