import { useTranslation } from 'react-i18next';
import { Button, Chip, PanelRow, PanelRows } from '../../../ui/index.ts';
import { addressOf } from '../../contributions/web/index.ts';
import type { Home } from '../contract.ts';
import { dateOf, dayInWords } from './days.ts';

type Waiting = Home['waiting'][number];

/** Where one does what is waited for: on the page of the thing, or in the meeting about it. */
function placeOf({ why, contribution, at }: Waiting): string {
  const page = addressOf(contribution);
  if (why === 'read_review') return `/reviews/${at}`;
  if (why === 'consent_turn') return `/consents/${at}`;
  if (why === 'settle_suggestions') return `${page}?passage=${at}`;
  // Those of a release wait in its text as well, and are listed together; elsewhere they wait in the discussion.
  if (why === 'answer_questions' && contribution.kind !== 'press-release') return `${page}?questions=open#discussion`;
  return page + anchors[why];
}

const anchors = {
  decide: '#decision',
  changes_requested: '#decision',
  answer_questions: '#questions',
  settle_enrichments: '#enrichments',
  unread_mentions: '#discussion',
  draft: '',
};

/** What waits for the reader, the most pressing first, with one thing to do about each. */
export function WaitingRows({ waiting }: { waiting: Waiting[] }) {
  const { t } = useTranslation('notifications');
  return (
    <PanelRows label={t('home.waitingLabel')}>
      {waiting.map((one, at) => (
        <Row key={`${one.why}-${one.contribution.id}-${one.at}`} waiting={one} first={at === 0} />
      ))}
    </PanelRows>
  );
}

function Row({ waiting, first }: { waiting: Waiting; first: boolean }) {
  const { t } = useTranslation('notifications');
  const { why, contribution, count, dueOn } = waiting;
  return (
    <PanelRow
      title={<a href={addressOf(contribution)}>{contribution.title}</a>}
      action={
        <Button
          look={first ? 'primary' : 'plain'}
          href={placeOf(waiting)}
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
