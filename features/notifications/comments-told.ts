// Who is told of comments and of suggestions: many of one moment in one statement.
import type pg from 'pg';
import { named } from '../../core/database/scope.ts';
import type { RecordedEvent } from '../../core/reactions.ts';

const given = `unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::boolean[], $8::timestamptz[], $9::text[])
  AS g (organisation_id, event_id, contribution_id, comment_id, parent_id, by_id, question, posted_at, name)`;

/** All comments of a batch in one statement: whoever has several reasons to be told is told for the first. */
const tellOfComments = `
  WITH given AS MATERIALIZED (SELECT * FROM ${given}),
  reasons AS (
    SELECT g.organisation_id, g.event_id, n.member_id, 1 AS rank, 'mention' AS why FROM given g
      JOIN mention n ON n.organisation_id = g.organisation_id AND n.comment_id = g.comment_id
    UNION ALL SELECT g.organisation_id, g.event_id, k.author_id, 2, 'reply' FROM given g
      JOIN comment k ON k.organisation_id = g.organisation_id AND k.id = g.parent_id
    UNION ALL SELECT g.organisation_id, g.event_id, c.author_id, 3, 'author' FROM given g
      JOIN contribution c ON c.organisation_id = g.organisation_id AND c.id = g.contribution_id
    UNION ALL SELECT g.organisation_id, g.event_id, r.member_id, 3, 'author' FROM given g
      JOIN contribution_grant r ON r.organisation_id = g.organisation_id AND r.contribution_id = g.contribution_id AND r.level = 'write'
    UNION ALL SELECT g.organisation_id, g.event_id, f.member_id, 4, 'follower' FROM given g
      JOIN follow f ON f.organisation_id = g.organisation_id AND f.contribution_id = g.contribution_id),
  told AS MATERIALIZED (SELECT DISTINCT ON (organisation_id, event_id, member_id) * FROM reasons WHERE member_id IS NOT NULL
    ORDER BY organisation_id, event_id, member_id, rank),
  asked AS (SELECT array_agg(t.organisation_id) AS organisations, array_agg(g.contribution_id) AS contributions,
      array_agg(t.member_id) AS members
    FROM told t JOIN given g ON g.organisation_id = t.organisation_id AND g.event_id = t.event_id),
  seen AS MATERIALIZED (SELECT s.* FROM asked, who_see(asked.organisations, asked.contributions, asked.members) s)
  INSERT INTO notification (organisation_id, member_id, event_id, name, contribution_id, comment_id, by_id, direct, data, notified_at)
  SELECT g.organisation_id, t.member_id, g.event_id, g.name, g.contribution_id, g.comment_id, g.by_id, t.rank < 3,
    jsonb_build_object('question', g.question, 'why', t.why), g.posted_at
  FROM given g JOIN told t ON t.organisation_id = g.organisation_id AND t.event_id = g.event_id
    AND t.member_id IS DISTINCT FROM g.by_id
  WHERE (t.organisation_id, g.contribution_id, t.member_id) IN (SELECT * FROM seen)
  ON CONFLICT DO NOTHING`;

/** Sealed authors of the comments that were answered, and of what is spoken about. */
const tellSealedOfComments = `
  SELECT tell_sealed_author(g.organisation_id, g.event_id, g.name, g.contribution_id, about.comment_id, g.by_id,
    jsonb_build_object('question', g.question, 'why', about.why))
  FROM ${given} CROSS JOIN LATERAL (
    SELECT 1 AS rank, k.id AS comment_id, 'reply' AS why FROM comment k
      WHERE k.organisation_id = g.organisation_id AND k.id = g.parent_id AND k.sealed
    UNION ALL SELECT 2, NULL, 'author' FROM contribution c
      WHERE c.organisation_id = g.organisation_id AND c.id = g.contribution_id AND c.sealed) AS about
  ORDER BY g.event_id, about.rank`;

/** One more suggestion is counted in the notification that was not read yet: twenty in an afternoon are one line. */
const countSuggestion = `
  UPDATE notification n SET event_id = $3, comment_id = $4, by_id = $5, notified_at = $6,
    data = n.data || jsonb_build_object('count', coalesce((n.data ->> 'count')::int, 1) + 1)
  WHERE n.organisation_id = $1 AND n.contribution_id = $2 AND n.name = 'suggestion.made' AND n.read_at IS NULL
    AND n.data ->> 'why' IN ('author', 'follower') AND n.member_id IS DISTINCT FROM $5
    AND NOT EXISTS (SELECT 1 FROM notification o WHERE o.organisation_id = n.organisation_id AND o.event_id = $3 AND o.member_id = n.member_id)`;

export async function suggestionMade(event: RecordedEvent, worker: pg.PoolClient): Promise<void> {
  const { organisationId, contributionId, id, commentId, memberId, occurredAt } = event;
  await worker.query(named(countSuggestion, [organisationId, contributionId, id, commentId, memberId, occurredAt]));
  await commentsPosted([event], worker);
}

export async function commentsPosted(events: RecordedEvent[], worker: pg.PoolClient): Promise<void> {
  const column = (of: (event: RecordedEvent) => unknown) => events.map(of);
  const values = [
    column((event) => event.organisationId),
    column((event) => event.id),
    column((event) => event.contributionId),
    column((event) => event.commentId),
    column((event) => event.data.parent ?? null),
    column((event) => event.memberId),
    column((event) => event.data.question === true),
    column((event) => event.occurredAt),
    column((event) => event.name),
  ];
  await worker.query(named(tellOfComments, values));
  await worker.query(named(tellSealedOfComments, values));
}
