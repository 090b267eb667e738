// A press release with what other features make of it: support, decision, wake and discussion.
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useParams } from '../../../core/web/router/index.ts';
import { ReleasePage, releaseQuery } from '../../../features/press-releases/web/index.ts';
import { SupportButton } from '../../../features/support/web/index.ts';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import type { Comment } from '../../../features/discussions/contract.ts';
import {
  ConsentBelow,
  DecisionBelow,
  DiscussionBelow,
  QuoteBelow,
  ReleaseWakeBelow,
  ReviewBelow,
  SimilarBelow,
} from './below.tsx';

export default function Release() {
  const { id = '' } = useParams();
  const release = useQuery(releaseQuery(id));
  const page = release.data;
  const lang = page?.contribution.language ?? 'fr';
  const about = useCallback(
    (comment: Comment) => <QuoteBelow releaseId={id} commentId={comment.id} lang={lang} />,
    [id, lang],
  );
  if (!page && release.isError)
    return (
      <Trouble
        kind={kindOf(release.error)}
        onAgain={release.error.passing ? () => void release.refetch() : undefined}
      />
    );
  return (
    <ReleasePage
      key={id}
      id={id}
      support={page && <SupportButton bar page={page} />}
      decision={
        page && (
          <>
            <DecisionBelow page={page} />
            <ReviewBelow releaseId={id} />
            <ConsentBelow releaseId={id} />
          </>
        )
      }
      wake={
        <>
          <ReleaseWakeBelow id={id} />
          {page && <SimilarBelow text={`${page.contribution.title}\n${page.contribution.excerpt}`} except={id} />}
        </>
      }
      discussion={page && <DiscussionBelow page={page} about={about} />}
    />
  );
}
