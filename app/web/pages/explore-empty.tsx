import { useTranslation } from 'react-i18next';
import { exploreAddress, KindChip, type Shown } from '../../../features/contributions/web/index.ts';
import { Button, Count, EmptyState, Item } from '../../../ui/index.ts';
import { useSession } from '../session.ts';

/** Why there is nothing, and the one thing to do about it. */
export function ExploreEmpty({ shown, narrowed }: { shown: Shown; narrowed: boolean }) {
  const { t } = useTranslation('contributions');
  const guest = useSession()?.member?.guest;
  if (shown.q) {
    const action = narrowed ? (
      <Button href={exploreAddress({ q: shown.q })}>{t('explore.clear')}</Button>
    ) : (
      <Button href="/write">{t('explore.mineEmpty.action')}</Button>
    );
    return <EmptyState title={t('explore.none.title')} why={t('explore.none.why')} action={action} />;
  }
  const { author, followed, from: _, sort: __, ...others } = shown;
  // With other filters beside it, it is they that may leave nothing.
  const only = Object.keys(others).length === 0;
  if (only && author === 'me' && !followed) {
    return (
      <EmptyState
        title={t('explore.mineEmpty.title')}
        why={t('explore.mineEmpty.why')}
        action={
          <Button href="/write" look="primary">
            {t('explore.mineEmpty.action')}
          </Button>
        }
      />
    );
  }
  if (only && followed === 'me' && !author) {
    return (
      <EmptyState
        title={t('explore.followedEmpty.title')}
        why={t('explore.followedEmpty.why')}
        action={<Button href="/explore">{t('explore.followedEmpty.action')}</Button>}
      />
    );
  }
  if (narrowed) {
    return (
      <EmptyState
        title={t('explore.none.title')}
        why={t('explore.none.why')}
        action={<Button href="/explore">{t('explore.clear')}</Button>}
      />
    );
  }
  if (guest) return <EmptyState title={t('explore.guestEmpty.title')} why={t('explore.guestEmpty.why')} />;
  return (
    <EmptyState
      title={t('explore.empty.title')}
      why={t('explore.empty.why')}
      action={
        <Button href="/write" look="primary">
          {t('explore.empty.action')}
        </Button>
      }
      exampleLabel={t('explore.empty.exampleLabel')}
      example={
        <Item
          title={t('explore.empty.exampleTitle')}
          href="/write"
          excerpt={t('explore.empty.exampleText')}
          meta={
            <>
              <KindChip kind="idea" />
              <span>{t('explore.empty.exampleEntity')}</span>
            </>
          }
          count={<Count value={27} label={t('item.supports', { count: 27 })} />}
        />
      }
    />
  );
}
