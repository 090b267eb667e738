// The wake of a release: what it comes from, and each step of how it was decided.
import { useConsentSteps } from '../../../features/consents/web/wake-steps.tsx';
import { Wake } from '../../../features/contributions/web/wake.tsx';
import { useDecisionSteps } from '../../../features/decisions/web/wake-steps.tsx';
import { useReviewSteps } from '../../../features/reviews/web/wake-steps.tsx';

export default function ReleaseWake({ id }: { id: string }) {
  const steps = [...useDecisionSteps(id), ...useReviewSteps(id), ...useConsentSteps(id)];
  return <Wake id={id} further={steps} />;
}
