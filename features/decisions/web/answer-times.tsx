import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../../core/web/router/index.ts';
import { Notice, Skeleton, TabLinks } from '../../../ui/index.ts';
import type { AnswerPeriod, AnswerTimes } from '../contract.ts';
import { answerTimesQuery } from './api.ts';
import styles from './answer-times.module.css';

const periodNames: Record<AnswerPeriod, true> = { quarter: true, year: true, all: true };
const periods = Object.keys(periodNames) as AnswerPeriod[];

type Figures = AnswerTimes['all'];

/** How soon answers came, by entity and period; of fewer than five nothing is said in figures. */
export function AnswerTimesTable() {
  const { t } = useTranslation('decisions');
  const asked = useSearch().period;
  const period = periods.find((one) => one === asked) ?? 'year';
  const { data, error } = useQuery(answerTimesQuery(period));
  return (
    <>
      <TabLinks
        label={t('answers.period')}
        links={periods.map((one) => ({
          href: one === 'year' ? '/answers' : `/answers?period=${one}`,
          label: t(`answers.periods.${one}`),
          current: one === period,
        }))}
      />
      {error && <Notice kind="error">{t('page.failed')}</Notice>}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keys
        <div className={styles.scrolls} role="region" aria-label={t('answers.title')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('answers.entity')}</th>
                <th scope="col">{t('answers.median')}</th>
                <th scope="col">{t('answers.inTime')}</th>
                <th scope="col">{t('answers.waiting')}</th>
              </tr>
            </thead>
            <tbody>
              <Row name={t('answers.all')} figures={data.all} />
              {data.entities.map(({ entity, ...figures }) => (
                <Row key={entity.id} name={entity.name} figures={figures} />
              ))}
            </tbody>
          </table>
          <p className={styles.means}>{t('answers.fewMeans')}</p>
        </div>
      )}
    </>
  );
}

function Row({ name, figures: { answers, waiting, late } }: { name: string; figures: Figures }) {
  const { t } = useTranslation('decisions');
  return (
    <tr>
      <th scope="row">
        {name}
        {answers && <small>{t('answers.answered', { count: answers.answered })}</small>}
      </th>
      {answers ? (
        <>
          <td>{t('answers.days', { count: answers.median })}</td>
          <td>{t('answers.percent', { percent: answers.inTime })}</td>
        </>
      ) : (
        <td colSpan={2} className={styles.few}>
          {t('answers.few')}
        </td>
      )}
      <td>
        {t('answers.count', { count: waiting })}
        {late > 0 && <small className={styles.late}>{t('answers.late', { count: late })}</small>}
      </td>
    </tr>
  );
}
