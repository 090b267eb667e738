// A review with the decision that it prepares.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '../../../core/web/router/index.ts';
import { roomQuery } from '../../../features/reviews/web/api.ts';
import { ReviewPage } from '../../../features/reviews/web/review-page.tsx';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { DecisionBelow } from './below.tsx';

export default function Review() {
  const { id = '' } = useParams();
  const room = useQuery(roomQuery(id));
  if (!room.data && room.isError)
    return <Trouble kind={kindOf(room.error)} onAgain={room.error.passing ? () => void room.refetch() : undefined} />;
  return <ReviewPage id={id} decision={(release) => <DecisionBelow page={{ contribution: { id: release } }} />} />;
}
