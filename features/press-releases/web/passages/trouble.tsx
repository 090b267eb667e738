import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../core/web/problem.ts';
import { Notice } from '../../../../ui/index.ts';

/** What went wrong with an act on a passage, and what to do about it. */
export function PassageTrouble({ problem }: { problem: Problem | null }) {
  const { t, i18n } = useTranslation('passages');
  if (!problem || problem.code === 'suggestion.conflict') return null;
  const { by } = problem.facts;
  if (problem.code === 'suggestion.settled' && typeof by === 'string')
    return (
      <Notice kind="warn" live>
        {t('trouble.suggestion_settledBy', { name: by })}
      </Notice>
    );
  const known = [problem.failures[0]?.code, problem.code]
    .map((code) => code?.replace('.', '_'))
    .find((code) => code && i18n.exists(`passages:trouble.${code}`));
  const kind = known ?? (problem.status === 0 ? 'network' : problem.status === 403 ? 'forbidden' : 'other');
  return (
    <Notice kind="error" live>
      {t(`trouble.${kind}` as 'trouble.other')}
    </Notice>
  );
}
