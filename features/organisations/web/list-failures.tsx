import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/index.ts';
import styles from './list-failures.module.css';

interface Failure {
  line: number;
  code: string;
  value: string;
}

/** More than this nobody corrects one by one. */
const most = 200;

export function ListFailures({ failures }: { failures: Failure[] }) {
  const { t } = useTranslation('organisations');
  return (
    <Notice kind="error" live title={t('list.wrong', { count: failures.length })}>
      <ol className={styles.failures}>
        {failures.slice(0, most).map((failure) => (
          <li key={`${failure.line} ${failure.code} ${failure.value}`}>
            <span className={styles.line}>{t('list.line', { line: failure.line })}</span>
            <span>{t(`list.failures.${failure.code}` as 'list.failures.csv.cells', { value: failure.value })}</span>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
