// Who is told what, when something happens to what they gave, follow or were asked for.
import type pg from 'pg';
import { named } from '../../core/database/scope.ts';
import type { EventName } from '../../core/events.ts';
import type { Reaction, RecordedEvent } from '../../core/reactions.ts';
import type { Notification } from './contract.ts';

type Why = Notification['why'];
type Detail = Notification['detail'];

/** A reason to be told; where one person has several, the first one counts. */
interface Told {
  memberId: string;
  why: Why;
  direct: boolean;
}

const ids = async (worker: pg.PoolClient, sql: string, values: unknown[]): Promise<string[]> =>
  (await worker.query<{ id: string }>(named(sql, values))).rows.map((row) => row.id);

const ofContribution = (event: RecordedEvent) => [event.organisationId, event.contributionId];

const authors = (event: RecordedEvent, worker: pg.PoolClient) =>
  ids(
    worker,
    `SELECT author_id AS id FROM contribution WHERE organisation_id = $1 AND id = $2 AND author_id IS NOT NULL
    UNION SELECT member_id FROM contribution_grant WHERE organisation_id = $1 AND contribution_id = $2 AND level = 'write'`,
    ofContribution(event),
  );
const followers = (event: RecordedEvent, worker: pg.PoolClient) =>
  ids(
    worker,
    'SELECT member_id AS id FROM follow WHERE organisation_id = $1 AND contribution_id = $2',
    ofContribution(event),
  );
const supporters = (event: RecordedEvent, worker: pg.PoolClient) =>
  ids(
    worker,
    'SELECT member_id AS id FROM support WHERE organisation_id = $1 AND contribution_id = $2',
    ofContribution(event),
  );
/** Those whose contributions became what this is about. */
const ancestors = (event: RecordedEvent, worker: pg.PoolClient) =>
  ids(
    worker,
    `SELECT c.author_id AS id FROM lineage l JOIN contribution c ON c.organisation_id = l.organisation_id AND c.id = l.source_id
    WHERE l.organisation_id = $1 AND l.target_id = $2 AND c.author_id IS NOT NULL`,
    ofContribution(event),
  );

const as =
  (why: Why, direct: boolean) =>
  (memberId: string): Told => ({ memberId, why, direct });

/** Nobody is told what they did themselves, unless it happened in their name while they were away. */
async function write(event: RecordedEvent, worker: pg.PoolClient, told: Told[], detail: Detail): Promise<void> {
  const first = new Map<string, Told>();
  const knows = (one: Told) => one.memberId === event.memberId && event.data.planned !== true;
  for (const one of told) if (!knows(one) && !first.has(one.memberId)) first.set(one.memberId, one);
  if (first.size === 0) return;
  const chosen = [...first.values()];
  await worker.query(
    `INSERT INTO notification (organisation_id, member_id, event_id, name, contribution_id, comment_id, by_id, direct, data, notified_at)
     SELECT $1, t.member_id, $3, $4, $2, $5, $6, t.direct, $7::jsonb || jsonb_build_object('why', t.why), $8
     FROM unnest($9::uuid[], $10::text[], $11::boolean[]) AS t (member_id, why, direct)
     WHERE t.member_id IN (SELECT who_sees($1, $2, $9::uuid[]))
     ON CONFLICT DO NOTHING`,
    [
      event.organisationId,
      event.contributionId,
      event.id,
      event.name,
      event.commentId,
      event.memberId,
      JSON.stringify(detail),
      event.occurredAt,
      chosen.map((one) => one.memberId),
      chosen.map((one) => one.why),
      chosen.map((one) => one.direct),
    ],
  );
}

/** Tells a sealed author, if there is one, without learning who that is. */
async function tellSealed(
  event: RecordedEvent,
  worker: pg.PoolClient,
  commentId: string | null,
  why: Why,
  detail: Detail,
): Promise<void> {
  await worker.query('SELECT tell_sealed_author($1, $2, $3, $4, $5, $6, $7)', [
    event.organisationId,
    event.id,
    event.name,
    event.contributionId,
    commentId,
    event.memberId,
    JSON.stringify({ ...detail, why }),
  ]);
}

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
    ORDER BY organisation_id, event_id, member_id, rank)
  INSERT INTO notification (organisation_id, member_id, event_id, name, contribution_id, comment_id, by_id, direct, data, notified_at)
  SELECT g.organisation_id, t.member_id, g.event_id, g.name, g.contribution_id, g.comment_id, g.by_id, t.rank < 3,
    jsonb_build_object('question', g.question, 'why', t.why), g.posted_at
  FROM given g JOIN told t ON t.organisation_id = g.organisation_id AND t.event_id = g.event_id
    AND t.member_id IS DISTINCT FROM g.by_id
  WHERE t.member_id IN (SELECT who_sees(g.organisation_id, g.contribution_id, ARRAY(SELECT o.member_id FROM told o
    WHERE o.organisation_id = g.organisation_id AND o.event_id = g.event_id)))
  ON CONFLICT DO NOTHING`;

/** Sealed authors of the comments that were answered, and of what is spoken about. */
const tellSealedOfComments = `
  SELECT tell_sealed_author(g.organisation_id, g.event_id, g.name, g.contribution_id, about.comment_id, g.by_id,
    jsonb_build_object('question', g.question, 'why', about.why))
  FROM ${given} CROSS JOIN LATERAL (VALUES (1, g.parent_id, 'reply'), (2, NULL, 'author')) AS about (rank, comment_id, why)
  WHERE (about.rank = 2 OR about.comment_id IS NOT NULL) ORDER BY g.event_id, about.rank`;

/** One more suggestion is counted in the notification that was not read yet: twenty in an afternoon are one line. */
const countSuggestion = `
  UPDATE notification n SET event_id = $3, comment_id = $4, by_id = $5, notified_at = $6,
    data = n.data || jsonb_build_object('count', coalesce((n.data ->> 'count')::int, 1) + 1)
  WHERE n.organisation_id = $1 AND n.contribution_id = $2 AND n.name = 'suggestion.made' AND n.read_at IS NULL
    AND n.data ->> 'why' IN ('author', 'follower') AND n.member_id IS DISTINCT FROM $5
    AND NOT EXISTS (SELECT 1 FROM notification o WHERE o.organisation_id = n.organisation_id AND o.event_id = $3 AND o.member_id = n.member_id)`;

async function suggestionMade(event: RecordedEvent, worker: pg.PoolClient): Promise<void> {
  const { organisationId, contributionId, id, commentId, memberId, occurredAt } = event;
  await worker.query(named(countSuggestion, [organisationId, contributionId, id, commentId, memberId, occurredAt]));
  await commentsPosted([event], worker);
}

async function commentsPosted(events: RecordedEvent[], worker: pg.PoolClient): Promise<void> {
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

async function commentAuthorTold(event: RecordedEvent, worker: pg.PoolClient, detail: Detail): Promise<void> {
  const author = await ids(
    worker,
    'SELECT author_id AS id FROM comment WHERE organisation_id = $1 AND id = $2 AND author_id IS NOT NULL',
    [event.organisationId, event.commentId],
  );
  await write(event, worker, author.map(as('author', true)), detail);
  await tellSealed(event, worker, event.commentId, 'author', detail);
}

async function everyone(event: RecordedEvent, worker: pg.PoolClient, detail: Detail): Promise<void> {
  await write(
    event,
    worker,
    [
      ...(await authors(event, worker)).map(as('author', true)),
      ...(await ancestors(event, worker)).map(as('credited', false)),
      ...(await supporters(event, worker)).map(as('supporter', false)),
      ...(await followers(event, worker)).map(as('follower', false)),
    ],
    detail,
  );
  await tellSealed(event, worker, null, 'author', detail);
}

/** Stages that a decision tells of itself, and the first one, of which nobody else knows yet. */
const toldOtherwise = new Set(['draft', 'in_review', 'validated', 'changes_requested', 'refused', 'deployment']);

const told: Partial<Record<EventName, (event: RecordedEvent, worker: pg.PoolClient) => Promise<void>>> = {
  'question.answered': (event, worker) => commentAuthorTold(event, worker, {}),
  'suggestion.made': suggestionMade,
  'suggestion.accepted': (event, worker) => commentAuthorTold(event, worker, { count: event.data.count as number }),
  'suggestion.declined': (event, worker) => commentAuthorTold(event, worker, { count: event.data.count as number }),
  'comment.hidden': (event, worker) => commentAuthorTold(event, worker, {}),
  'contribution.hidden': (event, worker) => everyoneWhoGave(event, worker),
  'contribution.linked': async (event, worker) => {
    const detail = { relation: event.data.relation as string, target: event.data.target as string };
    await write(event, worker, (await authors(event, worker)).map(as('author', true)), detail);
    await write(event, worker, (await supporters(event, worker)).map(as('supporter', false)), detail);
    await tellSealed(event, worker, null, 'author', detail);
  },
  'contribution.invited': (event, worker) =>
    write(event, worker, [as('invited', true)(event.data.member as string)], { level: event.data.level as string }),
  'press_release.staged': async (event, worker) => {
    const stage = event.data.stage as string;
    const planned = event.data.planned === true;
    if (!toldOtherwise.has(stage)) await everyone(event, worker, { stage, ...(planned && { planned }) });
  },
  'decision.asked': (event, worker) =>
    write(event, worker, (event.data.deciders as string[]).map(as('decider', true)), {
      dueOn: event.data.dueOn as string,
    }),
  'decision.made': (event, worker) => everyone(event, worker, { outcome: event.data.outcome as string }),
};

async function everyoneWhoGave(event: RecordedEvent, worker: pg.PoolClient): Promise<void> {
  await write(event, worker, (await authors(event, worker)).map(as('author', true)), {});
  await tellSealed(event, worker, null, 'author', {});
}

const posts: ReadonlySet<EventName> = new Set(['comment.posted', 'passage_comment.made']);

export const notificationReaction: Reaction = {
  on: new Set([...(Object.keys(told) as EventName[]), ...posts]),
  react: async (events, worker) => {
    const posted = events.filter((event) => posts.has(event.name));
    if (posted.length > 0) await commentsPosted(posted, worker);
    for (const event of events) await told[event.name]?.(event, worker);
  },
};
