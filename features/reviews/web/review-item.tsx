import { useTranslation } from 'react-i18next';
import { Chip, type IconName, Item } from '../../../ui/index.ts';
import type { Contribution } from '../../contributions/contract.ts';
import type { Phase, Review } from '../contract.ts';
import { useMoment } from './moments.ts';

const icons: Record<Phase, IconName> = {
  preparing: 'clock',
  reading: 'eye',
  revealed: 'people',
  discussion: 'take-part',
  decision: 'decide',
  closed: 'check',
};

export function ReviewItem({ review, contribution }: { review: Review; contribution: Contribution }) {
  const { t } = useTranslation('reviews');
  const moment = useMoment();
  return (
    <Item
      title={contribution.title}
      href={`/reviews/${review.id}`}
      lang={contribution.language}
      meta={
        <>
          <PhaseChip review={review} />
          {review.startsAt && !review.over && <span>{moment(review.startsAt)}</span>}
          <span>{review.deciders.map(({ name }) => name).join(' · ')}</span>
          {review.agenda && !review.over && (
            <span>{t('agenda.place', { place: review.agenda.place, of: review.agenda.of })}</span>
          )}
          {review.takesPart && <span>{t('page.yours')}</span>}
        </>
      }
    />
  );
}

export function PhaseChip({ review: { phase, over } }: { review: Pick<Review, 'phase' | 'over'> }) {
  const { t } = useTranslation('reviews');
  const shown = over ? 'closed' : phase;
  return (
    <Chip tone={over ? 'plain' : 'sea'} icon={icons[shown]}>
      {t(`phase.${shown}`)}
    </Chip>
  );
}
