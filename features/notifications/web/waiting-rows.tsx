import { useTranslation } from 'react-i18next';
import { Button, Chip, PanelRow, PanelRows } from '../../../ui/index.ts';
import { addressOf } from '../../contributions/web/index.ts';
import type { Home } from '../contract.ts';
import { dateOf, dayInWords } from './days.ts';

type Waiting = Home['waiting'][number];

/** Where on the page of the thing one does what is waited for. */
const places: Record<Waiting['why'], string> = {
  decide: '#decision',
  changes_requested: '#decision',
  answer_questions: '#questions',
  unread_mentions: '#discussion',
  draft: '',
};

/** What waits for the reader, the most pressing first, with one thing to do about each. */
export function WaitingRows({ waiting }: { waiting: Waiting[] }) {
  const { t } = useTranslation('notifications');
  return (
    <PanelRows label={t('home.waitingLabel')}>
      {waiting.map((one, at) => (
        <Row key={`${one.why}-${one.contribution.id}`} waiting={one} first={at === 0} />
      ))}
    </PanelRows>
  );
}

function Row({ waiting, first }: { waiting: Waiting; first: boolean }) {
  const { t } = useTranslation('notifications');
  const { why, contribution, count, dueOn } = waiting;
  const href = addressOf(contribution);
  // Those of a release wait in its text as well, and are listed together; elsewhere they wait in the discussion.
  const isListed = why !== 'answer_questions' || contribution.kind === 'press-release';
  const place = isListed ? places[why] : '?questions=open#discussion';
  return (
    <PanelRow
      title={<a href={href}>{contribution.title}</a>}
      action={
        <Button
          look={first ? 'primary' : 'plain'}
          href={href + place}
          aria-label={t('actOn', { act: t(`act.${why}`), title: contribution.title })}
        >
          {t(`act.${why}`)}
        </Button>
      }
    >
      {dueOn !== null && <Due dueOn={dueOn} />}
      <span>{t(`why.${why}`, { count })}</span>
    </PanelRow>
  );
}

function Due({ dueOn }: { dueOn: string }) {
  const { t, i18n } = useTranslation('notifications');
  const day = dayInWords(dueOn, i18n.language);
  const late = dateOf(dueOn).getTime() + 86_400_000 < Date.now();
  return (
    <Chip tone={late ? 'stop' : 'tell'} icon="clock">
      {t(late ? 'why.late' : 'why.due', { day })}
    </Chip>
  );
}
