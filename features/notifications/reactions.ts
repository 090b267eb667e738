// Who is told what, when something happens to what they gave, follow or were asked for.
import type pg from 'pg';
import { named } from '../../core/database/scope.ts';
import type { EventName } from '../../core/events.ts';
import type { Reaction, RecordedEvent } from '../../core/reactions.ts';
import { commentsPosted, suggestionMade } from './comments-told.ts';
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

const remindedOf = ({ data }: RecordedEvent): Detail => ({
  reminder: data.reminder as string,
  dueOn: data.dueOn as string,
});

/** Stages that a decision tells of itself, and the first one, of which nobody else knows yet. */
const toldOtherwise = new Set(['draft', 'in_review', 'validated', 'changes_requested', 'refused', 'deployment']);

const told: Partial<Record<EventName, (event: RecordedEvent, worker: pg.PoolClient) => Promise<void>>> = {
  'question.answered': (event, worker) => commentAuthorTold(event, worker, {}),
  'question.promoted': (event, worker) => commentAuthorTold(event, worker, {}),
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
  'enrichment.proposed': async (event, worker) => {
    const ofRelease = { ...event, contributionId: event.data.release as string };
    const writers = await authors(ofRelease, worker);
    await write(ofRelease, worker, writers.map(as('author', true)), { target: event.data.idea as string });
  },
  'enrichment.taken': enrichmentSettled,
  'enrichment.declined': enrichmentSettled,
  'decision.asked': (event, worker) =>
    write(event, worker, (event.data.deciders as string[]).map(as('decider', true)), {
      dueOn: event.data.dueOn as string,
    }),
  'decision.decider_named': (event, worker) =>
    write(event, worker, (event.data.deciders as string[]).map(as('decider', true)), {
      dueOn: event.data.dueOn as string,
    }),
  'decision.proposed': (event, worker) =>
    write(event, worker, (event.data.deciders as string[]).map(as('decider', true)), {}),
  'decision.reminded': (event, worker) =>
    write(event, worker, (event.data.deciders as string[]).map(as('decider', true)), remindedOf(event)),
  'decision.overdue': async (event, worker) =>
    write(
      event,
      worker,
      [
        ...(event.data.sponsors as string[]).map(as('sponsor', true)),
        ...(event.data.deciders as string[]).map(as('decider', true)),
        ...(await authors(event, worker)).map(as('author', true)),
      ],
      remindedOf(event),
    ),
  'review.prepared': async (event, worker) => {
    const invited = (event.data.members as string[]).map(as('invited', true));
    // Somebody invited later concerns nobody else.
    const its = event.data.alone === true ? [] : (await authors(event, worker)).map(as('author', true));
    await write(event, worker, [...invited, ...its], {});
  },
  'review.entered': async (event, worker) => {
    const phase = event.data.phase as string;
    const its = ['reading', 'revealed', 'closed'].includes(phase) ? await authors(event, worker) : [];
    const readers = phase === 'reading' ? (event.data.members as string[]) : [];
    await write(event, worker, [...readers.map(as('invited', true)), ...its.map(as('author', false))], { phase });
  },
  'consent.opened': async (event, worker) => {
    const invited = (event.data.members as string[]).map(as('invited', true));
    await write(event, worker, [...invited, ...(await authors(event, worker)).map(as('author', true))], {});
  },
  'consent.reached': async (event, worker) =>
    write(event, worker, (await authors(event, worker)).map(as('author', true)), {}),
  'consent.returned': async (event, worker) => {
    const took = (event.data.members as string[]).map(as('invited', true));
    const detail = { dueOn: event.data.dueOn as string };
    await write(event, worker, [...took, ...(await authors(event, worker)).map(as('author', true))], detail);
  },
  'decision.made': async (event, worker) => {
    const detail = { outcome: event.data.outcome as string };
    // Who is named for a change is asked for it, also where they wrote none of the release.
    const named = (event.data.members ?? []) as string[];
    await write(event, worker, named.map(as('author', true)), detail);
    await everyone(event, worker, detail);
  },
};

/** Whoever brought the idea is told, and whoever had it; of one that was taken in, its author hears by its wake. */
async function enrichmentSettled(event: RecordedEvent, worker: pg.PoolClient): Promise<void> {
  const { idea, release } = event.data as { idea: string; release: string };
  const had = await ids(
    worker,
    'SELECT author_id AS id FROM contribution WHERE organisation_id = $1 AND id = $2 AND author_id IS NOT NULL',
    [event.organisationId, idea],
  );
  const brought = [event.data.proposer].filter((one): one is string => typeof one === 'string');
  const isTaken = event.name === 'enrichment.taken';
  const told = isTaken ? brought.filter((one) => !had.includes(one)) : brought;
  await write({ ...event, contributionId: release }, worker, told.map(as('credited', true)), { target: idea });
  if (isTaken) return;
  const ofIdea = { ...event, contributionId: idea };
  await write(ofIdea, worker, had.map(as('author', true)), { target: release });
  await tellSealed(ofIdea, worker, null, 'author', { target: release });
}

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
