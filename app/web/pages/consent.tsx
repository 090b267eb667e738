// A decision by consent, with the decision that it ends in.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '../../../core/web/router/index.ts';
import { consentQuery } from '../../../features/consents/web/api.ts';
import { ConsentPage } from '../../../features/consents/web/consent-page.tsx';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { DecisionBelow } from './below.tsx';

export default function Consent() {
  const { id = '' } = useParams();
  const consent = useQuery(consentQuery(id));
  if (!consent.data && consent.isError)
    return (
      <Trouble
        kind={kindOf(consent.error)}
        onAgain={consent.error.passing ? () => void consent.refetch() : undefined}
      />
    );
  return <ConsentPage id={id} decision={(release) => <DecisionBelow page={{ contribution: { id: release } }} />} />;
}
