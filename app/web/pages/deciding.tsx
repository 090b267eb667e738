// How an organisation decides: how soon an answer is due, how many must agree to it, and what it is weighed by.
import { lazy, Suspense } from 'react';
import { AnswerDaysSection } from '../../../features/decisions/web/answer-days-form.tsx';
import { ManagePage } from '../../../features/organisations/web/manage-page.tsx';
import { Skeleton } from '../../../ui/index.ts';

const ScorecardSection = lazy(() => import('../../../features/reviews/web/scorecard-form.tsx'));
const QuorumSection = lazy(() => import('../../../features/decisions/web/quorum-form.tsx'));

export default function DecidingPage() {
  return (
    <ManagePage place="deciding">
      <AnswerDaysSection />
      <Suspense fallback={<Skeleton lines={10} />}>
        <QuorumSection />
        <ScorecardSection />
      </Suspense>
    </ManagePage>
  );
}
