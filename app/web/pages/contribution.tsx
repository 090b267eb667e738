// An address that knows no kind, as mails and messages have it: leads to the page of whatever it is.
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams, usePlace } from '../../../core/web/router/index.ts';
import { addressOf, contributionQuery } from '../../../features/contributions/web/index.ts';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { Pending } from '../shell/pending.tsx';

export default function ContributionPage() {
  const { id = '' } = useParams();
  const { hash } = usePlace();
  const found = useQuery(contributionQuery(id));
  if (found.data) return <Navigate replace to={`${addressOf(found.data.contribution)}${hash && `#${hash}`}`} />;
  if (found.isError)
    return (
      <Trouble kind={kindOf(found.error)} onAgain={found.error.passing ? () => void found.refetch() : undefined} />
    );
  return <Pending />;
}
