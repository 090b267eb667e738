import { Navigate, useSearch } from '@tanstack/react-router';
import { SignIn } from '../../../features/identity/web/index.ts';
import { useSession } from '../session.ts';
import { Doorway } from './doorway.tsx';

export default function SignInPage() {
  const { to } = useSearch({ strict: false }) as { to?: unknown };
  const session = useSession();
  // Who is inside already has nothing to do here, unless they come to be somebody else.
  if (session?.member && !session.installation.demonstration) return <Navigate to="/" replace />;
  if (session && !session.installation.ready) return <Navigate to={'/setup' as '/'} replace />;
  return (
    <Doorway>
      <SignIn to={to} />
    </Doorway>
  );
}
