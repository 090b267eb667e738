import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Menu, type MenuItem, useOfferUndo } from '../../../ui/index.ts';
import type { ContributionPage } from '../contract.ts';
import { useChange } from './api.ts';
import type { Settling } from './contribution-dialogs.tsx';
import styles from './contribution-menu.module.css';
import { addressOf } from './kinds.ts';

const MergeDialog = lazy(() => import('./merge-dialog.tsx'));
const SettlingDialog = lazy(() => import('./contribution-dialogs.tsx'));

/** What can be done with a contribution besides reading it; `more` are items of the page that shows it. */
export function ContributionMenu({ page, more = [] }: { page: ContributionPage; more?: MenuItem[] }) {
  const { t } = useTranslation('contributions');
  const { contribution, abilities, following } = page;
  const { follow, stand } = useChange(contribution.id);
  const offerUndo = useOfferUndo();
  const [settling, setSettling] = useState<Settling | 'merge'>();
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setSaid(text);
    setTimeout(() => setSaid(''), 4000);
  };
  const copy = () =>
    navigator.clipboard.writeText(`${location.origin}${addressOf(contribution)}`).then(
      () => say(t('menu.copied')),
      () => say(t('menu.notCopied')),
    );
  const leave = (standing: 'withdrawn' | 'archived') =>
    stand.mutate(
      { standing, reason: '' },
      {
        onSuccess: () =>
          offerUndo({
            message: t(`menu.${standing}`),
            onUndo: () => stand.mutate({ standing: 'published', reason: '' }),
          }),
        onError: () => say(t('failed')),
      },
    );
  const items = (list: (MenuItem | false)[]) => list.filter((item) => item !== false);
  const groups = [
    items([
      {
        id: 'follow',
        label: following ? t('menu.unfollow') : t('menu.follow'),
        icon: 'bell',
        onSelect: () =>
          follow.mutate(!following, { onSuccess: () => say(following ? t('menu.unfollowed') : t('menu.followed')) }),
      },
      { id: 'copy', label: t('menu.copy'), icon: 'link', onSelect: () => void copy() },
      ...more,
    ]),
    items([
      abilities.changeAudience && {
        id: 'audience',
        label: t('menu.audience'),
        icon: 'eye',
        onSelect: () => setSettling('audience'),
      },
      abilities.liftSeal && {
        id: 'seal',
        label: t('menu.liftSeal'),
        icon: 'seal',
        onSelect: () => setSettling('liftSeal'),
      },
      abilities.merge && { id: 'merge', label: t('merge.title'), icon: 'merge', onSelect: () => setSettling('merge') },
      abilities.archive && {
        id: 'archive',
        label: t('menu.archive'),
        icon: 'download',
        onSelect: () => leave('archived'),
      },
      abilities.withdraw && {
        id: 'withdraw',
        label: t('menu.withdraw'),
        icon: 'undo',
        onSelect: () => leave('withdrawn'),
      },
      abilities.hide && {
        id: 'hide',
        label: t('menu.hide'),
        icon: 'stop',
        danger: true,
        onSelect: () => setSettling('hide'),
      },
    ]),
  ].filter((group) => group.length > 0);
  const close = () => setSettling(undefined);
  return (
    <span className={styles.place}>
      <Menu label={t('menu.name')} groups={groups.map((group) => ({ items: group }))}>
        {(trigger) => <IconButton {...trigger} icon="more" label={t('menu.name')} />}
      </Menu>
      <span role="status" className={said ? styles.said : undefined}>
        {said}
      </span>
      <Suspense>
        {settling === 'merge' && <MergeDialog page={page} open onClose={close} />}
        {settling !== undefined && settling !== 'merge' && (
          <SettlingDialog settling={settling} page={page} open onClose={close} />
        )}
      </Suspense>
    </span>
  );
}
