// The life of a release's text, with what decisions make of its versions.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '../../../core/web/router/index.ts';
import { releaseQuery } from '../../../features/press-releases/web/api.ts';
import { VersionsPage } from '../../../features/press-releases/web/versions/versions-page.tsx';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';

export default function Versions() {
  const { id = '' } = useParams();
  const release = useQuery(releaseQuery(id));
  // What decisions know comes after the page is there.
  const marks = useQuery({
    queryKey: ['contribution', id, 'decided-versions'],
    queryFn: async () => (await import('../../../features/decisions/web/decided-versions.ts')).findDecidedVersions(id),
  });
  if (!release.data && release.isError)
    return (
      <Trouble
        kind={kindOf(release.error)}
        onAgain={release.error.passing ? () => void release.refetch() : undefined}
      />
    );
  return <VersionsPage key={id} id={id} marks={marks.data ?? []} />;
}
