import { Navigate, useSearch } from '../../../core/web/router/index.ts';
import { SignIn } from '../../../features/identity/web/index.ts';
import { useSession } from '../session.ts';
import { Doorway } from './doorway.tsx';

export default function SignInPage() {
  const { to } = useSearch();
  const session = useSession();
  // Who is inside already has nothing to do here, unless they come to be somebody else.
  if (session?.member && !session.installation.demonstration) return <Navigate to="/" replace />;
  if (session && !session.installation.ready) return <Navigate to="/setup" replace />;
  return (
    <Doorway>
      <SignIn to={to} />
    </Doorway>
  );
}
