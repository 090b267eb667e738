import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/problem.ts';
import { Notice } from '../../../ui/index.ts';

const byCode: Record<string, 'network' | 'closed' | 'proposalChanged' | 'proposerGone'> = {
  network: 'network',
  'decision.closed': 'closed',
  'decision.proposal_changed': 'proposalChanged',
  'decision.proposer_gone': 'proposerGone',
};

const ofInput = ({ failures }: Problem) =>
  failures.some(({ code }) => code === 'not_reader') ? ('notReader' as const) : ('input' as const);

export function Trouble({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('decisions');
  if (!problem) return null;
  return (
    <Notice kind="error" live>
      {t(`trouble.${byCode[problem.code] ?? (problem.status === 422 ? ofInput(problem) : 'other')}`)}
    </Notice>
  );
}
