import { SignInLink } from '../../../features/identity/web/index.ts';
import { Doorway } from './doorway.tsx';

export default function SignInLinkPage() {
  return (
    <Doorway>
      <SignInLink />
    </Doorway>
  );
}
