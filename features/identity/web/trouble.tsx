import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/problem.ts';
import { Notice } from '../../../ui/index.ts';

const byCode: Record<string, 'wrong' | 'code' | 'currentWrong' | 'network'> = {
  network: 'network',
  'sign_in.wrong': 'wrong',
  'setup.code': 'code',
  'password.wrong': 'currentWrong',
};
const byStatus: Record<number, 'wait' | 'input'> = { 429: 'wait', 422: 'input', 400: 'input' };

/** What went wrong and what to do about it, in the reader's words. */
export function Trouble({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('identity');
  if (!problem) return null;
  return (
    <Notice kind="error" live>
      {t(`trouble.${byCode[problem.code] ?? byStatus[problem.status] ?? 'other'}`)}
    </Notice>
  );
}
