// A press release with what other features make of it: support, decision, wake and discussion.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Wake } from '../../../features/contributions/web/index.ts';
import { DecisionPanel } from '../../../features/decisions/web/index.ts';
import { Discussion } from '../../../features/discussions/web/index.ts';
import { ReleasePage, releaseQuery } from '../../../features/press-releases/web/index.ts';
import { SupportButton } from '../../../features/support/web/index.ts';

export default function Release() {
  const { id = '' } = useParams({ strict: false });
  const page = useQuery(releaseQuery(id)).data;
  return (
    <ReleasePage
      key={id}
      id={id}
      support={page && <SupportButton page={page} />}
      decision={page && <DecisionPanel page={page} />}
      wake={<Wake id={id} />}
      discussion={page && <Discussion page={page} />}
    />
  );
}
