import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames, Icon } from '../../../../ui/index.ts';
import { type CheckResult, explainable, type Finding, type Passage } from '../../checks/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Jump } from '../live.ts';
import { Explain, Explained } from './explain.tsx';
import styles from './margin.module.css';

/** Several findings of one kind are told one by one, up to here. */
const most = 3;

export function CheckRow({ page, check, jump }: { page: ReleasePage; check: CheckResult; jump: Jump }) {
  const { t } = useTranslation(['pressReleases', 'checks']);
  const explanation = check.explained ? page.explanations.find(({ checkId }) => checkId === check.id) : undefined;
  const writes = page.access === 'write';
  const rest = check.findings.length - most;
  return (
    <li className={classNames(styles.check, check.refuses && styles.refuses, explanation && styles.explained)}>
      <Icon name={explanation ? 'reply' : 'alert'} size={16} />
      <div>
        {check.refuses && <span className="visually-hidden">{t('checks.refuses')}</span>}
        {check.findings.slice(0, most).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no other name
          <Sentence key={at} finding={finding} jump={jump} />
        ))}
        {rest > 0 && <p className={styles.quiet}>{t('checks.more', { count: rest })}</p>}
        {explanation && <Explained page={page} explanation={explanation} />}
        <details className={styles.why}>
          <summary>{t('checks.why')}</summary>
          <p>{t(`checks:${check.id}.reason`)}</p>
          <p className={styles.example}>{t(`checks:${check.id}.example`)}</p>
          {writes && explainable[check.id] && !explanation && <Explain page={page} checkId={check.id} />}
        </details>
      </div>
    </li>
  );
}

function Sentence({ finding, jump }: { finding: Finding; jump: Jump }) {
  const { t } = useTranslation(['pressReleases', 'checks']);
  const [shown, setShown] = useState(0);
  // Each press shows the next of several places.
  const passage = finding.passages[shown % Math.max(1, finding.passages.length)];
  const show = (at: Passage) => {
    jump(at);
    setShown(shown + 1);
  };
  // Which of a check's facts a sentence fills in differs from check to check: words.test.ts holds the languages to the same.
  const say = t as (key: string, data: Finding['data']) => string;
  const said = say(`checks:${finding.id}.fails`, finding.data);
  return passage ? (
    <button type="button" className={styles.sentence} title={t('checks.show')} onClick={() => show(passage)}>
      {said}
    </button>
  ) : (
    <p className={styles.said}>{said}</p>
  );
}
