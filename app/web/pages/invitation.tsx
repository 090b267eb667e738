import { Invitation } from '../../../features/identity/web/index.ts';
import { Doorway } from './doorway.tsx';

export default function InvitationPage() {
  return (
    <Doorway>
      <Invitation />
    </Doorway>
  );
}
