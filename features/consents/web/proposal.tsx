import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Checkbox, Notice, Section, TextArea } from '../../../ui/index.ts';
import { PlainText, useMe } from '../../contributions/web/index.ts';
import type { Consent } from '../contract.ts';
import { api, useMeetingAct } from './api.ts';
import styles from './consent-page.module.css';
import { Changes } from './changes.tsx';

/** The proposal as it stands, what its last amendment changed, and the way to write the next one. */
export function Proposal({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  const { proposals, abilities } = consent;
  const now = proposals.at(-1);
  const before = proposals.at(-2);
  // Where it answers an objection, its difference stands there.
  const tied = consent.objections.some(({ proposal }) => proposal === now?.number);
  return (
    <Section large title={t('proposal.title')}>
      <div className={styles.parts}>
        {now ? (
          <div>
            <PlainText prose text={now.text} />
            <p className={styles.quiet}>{t('proposal.number', { number: now.number, name: now.by.name })}</p>
          </div>
        ) : (
          <p className={styles.quiet}>{t('proposal.none')}</p>
        )}
        {now && before && !tied && <Changes from={before} to={now} />}
        {proposals.length > 2 && (
          <details>
            <summary>{t('proposal.earlier')}</summary>
            {proposals.slice(1, -1).map((one, at) => (
              <Changes key={one.id} from={proposals[at] as typeof one} to={one} />
            ))}
          </details>
        )}
        {abilities.propose && <Propose key={proposals.length} consent={consent} />}
      </div>
    </Section>
  );
}

const isEmpty = (text: string) => text === '';

function Propose({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  const { id, proposals, objections } = consent;
  const me = useMe()?.member?.id ?? '';
  const first = proposals.at(-1)?.text ?? '';
  const [text, setText, clear] = useDraft<string>(draftKey(me, `consent.${id}.${proposals.length}`), first, isEmpty);
  const standing = objections.filter(({ state }) => state === 'holds' || state === 'answered');
  const [lifts, setLifts] = useState<string[]>(standing.map((one) => one.id));
  const propose = useMeetingAct(id, () =>
    api('POST /api/consents/:id/proposals', { params: { id }, body: { text: text.trim(), objections: lifts } }),
  );
  const amends = proposals.length > 0;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !propose.isPending) propose.mutate(undefined, { onSuccess: clear });
      }}
    >
      <TextArea
        label={t(amends ? 'proposal.amend' : 'proposal.write')}
        prose
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {standing.length > 0 && (
        <fieldset className={styles.plain}>
          <legend className={styles.label}>{t('proposal.lifts')}</legend>
          {standing.map((one) => (
            <Checkbox
              key={one.id}
              label={one.member.name}
              hint={one.text}
              checked={lifts.includes(one.id)}
              onChange={(event) =>
                setLifts(event.currentTarget.checked ? [...lifts, one.id] : lifts.filter((other) => other !== one.id))
              }
            />
          ))}
        </fieldset>
      )}
      {propose.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <p>
        <Button type="submit" look="primary" icon="send" busy={propose.isPending}>
          {t(amends ? 'proposal.sendAmended' : 'proposal.send')}
        </Button>
      </p>
    </form>
  );
}
