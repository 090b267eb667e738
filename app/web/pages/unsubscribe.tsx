import { useParams } from '@tanstack/react-router';
import { StopMail } from '../../../features/notifications/web/index.ts';
import { Doorway } from './doorway.tsx';

export default function UnsubscribePage() {
  const { token = '' } = useParams({ strict: false });
  return (
    <Doorway>
      <StopMail token={token} />
    </Doorway>
  );
}
