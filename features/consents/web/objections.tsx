import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, Checkbox, Chip, type IconName, Notice, Section } from '../../../ui/index.ts';
import { PlainText } from '../../contributions/web/index.ts';
import type { Consent, Objection, ObjectionState } from '../contract.ts';
import { api, useMeetingAct } from './api.ts';
import { Changes } from './changes.tsx';
import styles from './consent-page.module.css';

const looks: Record<ObjectionState, { tone: 'go' | 'tell' | 'stop' | 'plain'; icon: IconName }> = {
  raised: { tone: 'tell', icon: 'question' },
  holds: { tone: 'stop', icon: 'stop' },
  set_aside: { tone: 'plain', icon: 'close' },
  answered: { tone: 'tell', icon: 'write' },
  lifted: { tone: 'go', icon: 'check' },
  withdrawn: { tone: 'plain', icon: 'undo' },
};

const questions = ['reasoned', 'noPreference', 'risk'] as const;

/** Every objection with its test, and what became of it. */
export function Objections({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  if (consent.objections.length === 0) return null;
  return (
    <Section large title={t('objection.title')}>
      <ul className={styles.turns}>
        {consent.objections.map((one) => (
          <ObjectionView key={one.id} consent={consent} objection={one} />
        ))}
      </ul>
    </Section>
  );
}

function ObjectionView({ consent, objection }: { consent: Consent; objection: Objection }) {
  const { t } = useTranslation('consents');
  const { id, step, waits, abilities } = consent;
  const { member, state, test, text, mine, settles, proposal } = objection;
  const amended = proposal === null ? -1 : consent.proposals.findIndex(({ number }) => number === proposal);
  const [before, after] = [consent.proposals[amended - 1], consent.proposals[amended]];
  const params = { id, objectionId: objection.id };
  const act = useMeetingAct(id, (what: 'lifted' | 'holds' | 'withdraw') =>
    what === 'withdraw'
      ? api('DELETE /api/consents/:id/objections/:objectionId', { params })
      : api('PUT /api/consents/:id/objections/:objectionId/lifted', { params, body: { lifted: what === 'lifted' } }),
  );
  const live = waits && (step === 'objections' || step === 'integration');
  const settled = state === 'lifted' || state === 'withdrawn';
  return (
    <li className={styles.turn}>
      <p className={styles.who}>
        <Avatar who={{ kind: 'person', ...member }} size="small" named />
        <strong>{member.name}</strong>
        <Chip {...looks[state]}>{t(`objection.state.${state}`)}</Chip>
        {state === 'lifted' && proposal !== null && (
          <span className={styles.quiet}>{t('objection.by', { number: proposal })}</span>
        )}
      </p>
      <PlainText text={text} />
      {test && (
        <ul className={styles.test}>
          {questions.map((one) => (
            <li key={one}>
              {t(`objection.${one}`)} <strong>{t(test[one] ? 'objection.yes' : 'objection.no')}</strong>
            </li>
          ))}
        </ul>
      )}
      {before && after && <Changes from={before} to={after} />}
      {live && abilities.lead && !settled && (state === 'raised' || state === 'holds' || state === 'set_aside') && (
        <TestForm key={state} consentId={id} objection={objection} />
      )}
      {live && settles && !mine && !settled && (
        <p className={styles.quiet}>{t('objection.gone', { name: member.name })}</p>
      )}
      {live && settles && !settled && (
        <p className={styles.actions}>
          {state === 'answered' && (
            <>
              <Button size="small" look="primary" icon="check" onClick={() => act.mutate('lifted')}>
                {t(mine ? 'objection.lifted' : 'objection.theirs.lifted')}
              </Button>
              <Button size="small" onClick={() => act.mutate('holds')}>
                {t('objection.holds')}
              </Button>
            </>
          )}
          <Button size="small" look="quiet" icon="undo" onClick={() => act.mutate('withdraw')}>
            {t(mine ? 'objection.withdraw' : 'objection.theirs.withdraw')}
          </Button>
        </p>
      )}
      {act.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
    </li>
  );
}

function TestForm({ consentId, objection }: { consentId: string; objection: Objection }) {
  const { t } = useTranslation('consents');
  const [test, setTest] = useState(objection.test ?? { reasoned: false, noPreference: false, risk: false });
  const save = useMeetingAct(consentId, () =>
    api('PUT /api/consents/:id/objections/:objectionId/test', {
      params: { id: consentId, objectionId: objection.id },
      body: test,
    }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <fieldset className={styles.plain}>
        <legend className={styles.label}>{t('objection.test')}</legend>
        {questions.map((one) => (
          <Checkbox
            key={one}
            label={t(`objection.${one}`)}
            checked={test[one]}
            onChange={(event) => setTest({ ...test, [one]: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      {save.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <p>
        <Button size="small" type="submit" icon="check" busy={save.isPending}>
          {t('objection.save')}
        </Button>
      </p>
    </form>
  );
}
