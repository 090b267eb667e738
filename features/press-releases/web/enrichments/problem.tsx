import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../core/web/problem.ts';
import { Notice } from '../../../../ui/index.ts';
import { Trouble } from '../trouble.tsx';

/** What an act on an enrichment met, in its own words where there are some. */
export function EnrichmentTrouble({ problem }: { problem: Problem | null }) {
  const { t, i18n } = useTranslation('enrichments');
  const code = problem?.code.replace('.', '_');
  if (!code || !i18n.exists(`enrichments:trouble.${code}`)) return <Trouble problem={problem} />;
  return (
    <Notice kind="error" live>
      {t(`trouble.${code}` as 'trouble.enrichment_there')}
    </Notice>
  );
}
