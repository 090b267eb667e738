// What stands under a contribution: it is read first, so these come once it is shown, each by itself.
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../../ui/index.ts';

const DecisionLater = lazy(async () => ({
  default: (await import('../../../features/decisions/web/index.ts')).DecisionPanel,
}));
const ReviewLater = lazy(async () => ({
  default: (await import('../../../features/reviews/web/index.ts')).ReviewPanel,
}));
const ConsentLater = lazy(async () => ({
  default: (await import('../../../features/consents/web/index.ts')).ConsentPanel,
}));
const WakeLater = lazy(async () => ({ default: (await import('../../../features/contributions/web/wake.tsx')).Wake }));
const SimilarLater = lazy(async () => ({
  default: (await import('../../../features/contributions/web/similar.tsx')).Similar,
}));
const DiscussionLater = lazy(async () => ({
  default: (await import('../../../features/discussions/web/index.ts')).Discussion,
}));

const coming = (part: ReactNode) => <Suspense fallback={<Skeleton lines={6} />}>{part}</Suspense>;

const ReleaseWakeLater = lazy(() => import('./release-wake.tsx'));

export const DecisionBelow = (props: ComponentProps<typeof DecisionLater>) => coming(<DecisionLater {...props} />);
export const ReviewBelow = (props: ComponentProps<typeof ReviewLater>) => coming(<ReviewLater {...props} />);
export const ConsentBelow = (props: ComponentProps<typeof ConsentLater>) => coming(<ConsentLater {...props} />);
export const WakeBelow = (props: ComponentProps<typeof WakeLater>) => coming(<WakeLater {...props} />);
export const ReleaseWakeBelow = (props: ComponentProps<typeof ReleaseWakeLater>) =>
  coming(<ReleaseWakeLater {...props} />);
/** Often nothing resembles: nothing is waited for. */
export const SimilarBelow = (props: ComponentProps<typeof SimilarLater>) => (
  <Suspense fallback={null}>
    <SimilarLater {...props} />
  </Suspense>
);
export const DiscussionBelow = (props: ComponentProps<typeof DiscussionLater>) =>
  coming(<DiscussionLater {...props} />);

const QuoteLater = lazy(async () => ({
  default: (await import('../../../features/press-releases/web/passages/passage-quote.tsx')).PassageQuote,
}));
/** The words that a comment is about; there is nothing to wait for where it is about none. */
export const QuoteBelow = (props: ComponentProps<typeof QuoteLater>) => (
  <Suspense fallback={null}>
    <QuoteLater {...props} />
  </Suspense>
);
