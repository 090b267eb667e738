import { Trouble } from './trouble.tsx';

export function NotFoundPage() {
  return <Trouble kind="notFound" />;
}
