import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/call.ts';
import { Notice } from '../../../ui/index.ts';

const byKind: Record<number, string> = { 0: 'network', 403: 'forbidden', 404: 'notFound', 422: 'input' };

/** What went wrong and what to do about it, in the reader's words. */
export function useTroubleWords(): (problem: Problem) => string {
  const { t, i18n } = useTranslation('organisations');
  return (problem) => {
    const own = `trouble.${problem.code}`;
    if (problem.code.includes('.') && i18n.exists(`organisations:${own}`)) return t(own as 'trouble.other');
    return t(`trouble.${byKind[problem.status] ?? 'other'}` as 'trouble.other');
  };
}

export function Trouble({ problem }: { problem: Problem | null }) {
  const words = useTroubleWords();
  return problem ? (
    <Notice kind="error" live>
      {words(problem)}
    </Notice>
  ) : null;
}
