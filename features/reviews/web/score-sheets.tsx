import { useTranslation } from 'react-i18next';
import type { Scorecard, Sheet } from '../contract.ts';
import styles from './scores.module.css';
import { useName } from './use-names.ts';

/** What each gave, with their sentences: among those whose own are in. */
export function ScoreSheets({ card, sheets }: { card: Scorecard; sheets: Sheet[] }) {
  const { t } = useTranslation('reviews');
  const name = useName();
  return (
    <div>
      <h3>{t('scores.each')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keys */}
      <div className={styles.scrolls} role="region" aria-label={t('scores.each')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('scores.criterion')}</th>
              {sheets.map(({ member, changes }) => (
                <th key={member.id} scope="col">
                  {member.name}
                  {changes > 0 && <small>{t('scores.changed', { count: changes })}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">{name(criterion.names)}</th>
                {sheets.map(({ member, scores }) => {
                  const given = scores.find(({ criterionId }) => criterionId === criterion.id);
                  return (
                    <td key={member.id}>
                      <strong>{given?.value}</strong>
                      {given?.sentence && <small>{given.sentence}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
