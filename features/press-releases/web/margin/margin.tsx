// The margin: how ready the release is, what stands in the way and why, in sentences beside the text.
import { useTranslation } from 'react-i18next';
import { Meter, Panel } from '../../../../ui/index.ts';
import { AudienceLine, AuthorName } from '../../../contributions/web/index.ts';
import { type CheckResult, isReady, type Report } from '../../checks/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Jump } from '../live.ts';
import { CheckRow } from './check-row.tsx';
import styles from './margin.module.css';

export interface MarginProps {
  page: ReleasePage;
  report: Report;
  jump: Jump;
}

const refusesFirst = (a: CheckResult, b: CheckResult) => Number(b.refuses) - Number(a.refuses);

export default function Margin({ page, report, jump }: MarginProps) {
  const { t } = useTranslation(['pressReleases', 'checks']);
  const explained = (check: CheckResult) => check.explained && check.findings.length > 0;
  const open = report.checks.filter((check) => check.findings.length > 0 && !explained(check)).toSorted(refusesFirst);
  const answered = report.checks.filter(explained);
  const held = report.checks.filter(({ holds }) => holds);
  const waiting = report.checks.filter(({ waits }) => waits);
  return (
    <div className={styles.margin}>
      <Panel>
        <Meter
          label={t('checks.ready')}
          value={report.holding}
          max={report.total}
          valueText={t('checks.of', { holding: report.holding, total: report.total })}
          tone={isReady(report) ? 'go' : 'sea'}
        />
        <ul className={styles.checks} aria-label={t('checks.open')}>
          {[...open, ...answered].map((check) => (
            <CheckRow key={check.id} page={page} check={check} jump={jump} />
          ))}
        </ul>
        {held.length === report.total && <p className={styles.quiet}>{t('checks.allHold')}</p>}
        {held.length > 0 && (
          <details className={styles.held}>
            <summary>{t('checks.held', { count: held.length })}</summary>
            <ul className={styles.checks}>
              {held.map(({ id }) => (
                <li key={id} className={styles.holds}>
                  <span aria-hidden>✓</span>
                  {t(`checks:${id}.holds`)}
                </li>
              ))}
            </ul>
          </details>
        )}
        {waiting.length > 0 && <p className={styles.quiet}>{t('checks.waiting', { count: waiting.length })}</p>}
      </Panel>
      <dl className={styles.figures}>
        <div>
          <dt>{t('checks.length')}</dt>
          <dd>
            {t('checks.words', { count: report.words })} · {t('checks.pages', { count: report.pages })} ·{' '}
            {t('checks.minutes', { count: report.minutes })}
          </dd>
        </div>
        <div>
          <dt>{t('checks.readability')}</dt>
          <dd>
            {report.readability.score === null
              ? t('checks.tooShort')
              : t('checks.score', { score: report.readability.score, formula: report.readability.formula })}
          </dd>
        </div>
        <div>
          <dt>{t('people.by')}</dt>
          <dd>
            <AuthorName author={page.contribution.author} />
            {others(page).length > 0 && (
              <> · {t('people.with', { names: others(page), formatParams: { names: { type: 'conjunction' } } })}</>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('opening.who')}</dt>
          <dd>
            <AudienceLine contribution={page.contribution} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function others({ contributors, contribution: { author } }: ReleasePage): string[] {
  return contributors.filter(({ id }) => author.kind !== 'member' || author.id !== id).map(({ name }) => name);
}
