import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/problem.ts';
import { Notice } from '../../../ui/index.ts';

/** What went wrong with an act, and what to do about it. */
export function Trouble({ problem }: { problem: Problem | null }) {
  const { t, i18n } = useTranslation('pressReleases');
  if (!problem) return null;
  const known = [problem.failures[0]?.code, problem.code].find(
    (code) => code && i18n.exists(`pressReleases:trouble.${code.replace('.', '_')}`),
  );
  const kind = known
    ? known.replace('.', '_')
    : problem.status === 0
      ? 'network'
      : problem.status === 403
        ? 'forbidden'
        : 'other';
  return (
    <Notice kind="error" live>
      {t(`trouble.${kind}` as 'trouble.other')}
    </Notice>
  );
}
