import { useParams } from '../../../core/web/router/index.ts';
import { StopMail } from '../../../features/notifications/web/index.ts';
import { Doorway } from './doorway.tsx';

export default function UnsubscribePage() {
  const { token = '' } = useParams();
  return (
    <Doorway>
      <StopMail token={token} />
    </Doorway>
  );
}
