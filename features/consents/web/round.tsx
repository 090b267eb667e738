import { useTranslation } from 'react-i18next';
import { Avatar, Button, Notice, Section } from '../../../ui/index.ts';
import { PlainText, useMe } from '../../contributions/web/index.ts';
import type { Consent, Turn } from '../contract.ts';
import { rounds } from './lists.ts';
import { AnswerForm, SpeakForm } from './speak-form.tsx';
import { api, useMeetingAct } from './api.ts';
import styles from './consent-page.module.css';

/** Whose turn it is, what was said so far, and one's own turn when it comes. */
export function Round({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  const { step, turns, current, abilities, participants } = consent;
  const last = turns.at(-1)?.lap ?? 0;
  const running = rounds.some((one) => one === step);
  const now = running ? turns.filter(({ lap }) => lap === last) : [];
  const earlier = turns.filter((turn) => !now.includes(turn));
  const speaking = participants.find(({ id }) => id === current);
  if (turns.length === 0) return null;
  return (
    <Section large title={t('round.title')}>
      <div className={styles.parts}>
        {running && (
          <p className={styles.current} role="status">
            {abilities.speak ? t('round.you') : speaking ? t('round.now', { name: speaking.name }) : t('round.over')}
          </p>
        )}
        {abilities.speak && <SpeakForm key={`${last}`} consent={consent} />}
        <Turns consent={consent} turns={now} />
        {earlier.length > 0 && (
          <details open={!running}>
            <summary>{t('round.earlier')}</summary>
            <div className={styles.laps}>
              {[...Map.groupBy(earlier, ({ lap }) => lap)].map(([lap, some]) => (
                <div key={lap}>
                  <h3 className={styles.label}>{t(`step.${some[0]?.step ?? 'questions'}`)}</h3>
                  <Turns consent={consent} turns={some} />
                </div>
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

function Turns({ consent, turns }: { consent: Consent; turns: Turn[] }) {
  return (
    <ol className={styles.turns}>
      {turns.map((turn) => (
        <TurnLine key={turn.id} consent={consent} turn={turn} all={turns} />
      ))}
    </ol>
  );
}

function TurnLine({ consent, turn, all }: { consent: Consent; turn: Turn; all: Turn[] }) {
  const { t } = useTranslation('consents');
  const me = useMe()?.member?.id;
  const { id, step, abilities, waits } = consent;
  const { member, state, text, answer } = turn;
  const live = waits && step === turn.step && all.at(-1)?.lap === consent.turns.at(-1)?.lap;
  const absence = useMeetingAct(id, (away: boolean) => {
    const params = { id, turnId: turn.id };
    const path = '/api/consents/:id/turns/:turnId/absence' as const;
    return away ? api(`PUT ${path}`, { params }) : api(`DELETE ${path}`, { params });
  });
  const waitsAgain = all.some((other) => other.member.id === member.id && other.state === 'waiting');
  const mayReturn = live && state === 'absent' && !waitsAgain && (abilities.lead || member.id === me);
  const proposes = abilities.propose || consent.proposals.some(({ by }) => by.id === me);
  return (
    <li
      className={styles.turn}
      data-current={(live && consent.current === member.id && state === 'waiting') || undefined}
    >
      <p className={styles.who}>
        <Avatar who={{ kind: 'person', ...member }} size="small" named />
        <strong>{member.name}</strong>
        <span className={styles.quiet}>{t(`round.${saidOf(turn, consent)}`)}</span>
        {live && abilities.lead && state === 'waiting' && (
          <Button size="small" look="quiet" busy={absence.isPending} onClick={() => absence.mutate(true)}>
            {t('round.noteAbsence')}
          </Button>
        )}
        {mayReturn && (
          <Button size="small" busy={absence.isPending} onClick={() => absence.mutate(false)}>
            {t(member.id === me ? 'round.amBack' : 'round.back')}
          </Button>
        )}
      </p>
      {text !== '' && <PlainText text={text} />}
      {answer !== '' && (
        <div className={styles.answer}>
          <strong>{t('round.answers')}</strong>
          <PlainText text={answer} />
        </div>
      )}
      {turn.step === 'questions' && state === 'spoke' && answer === '' && proposes && waits && (
        <AnswerForm consentId={id} turnId={turn.id} />
      )}
      {absence.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
    </li>
  );
}

/** In the round of objections, saying nothing is saying that there is none. */
function saidOf({ step, state, member, text }: Turn, { objections }: Consent) {
  if (step !== 'objections') return state;
  if (state === 'passed') return 'noObjection' as const;
  const objected = objections.some((one) => one.member.id === member.id && one.text === text);
  return state === 'spoke' && objected ? ('objected' as const) : state;
}
