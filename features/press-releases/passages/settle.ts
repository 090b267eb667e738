// Suggestions are settled one after another behind the document's lock, and what is accepted is in the log with its commit.
import { sql } from 'kysely';
import type * as Y from 'yjs';
import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { record } from '../../../core/events.ts';
import { findSubject, mayEdit, type Subject } from '../../contributions/index.ts';
import { atlasOf, locate } from '../document/anchors.ts';
import { editDocument } from '../document/edit.ts';
import { rewrite } from '../document/rewrite-passage.ts';
import { mergeWords } from '../document/word-edits.ts';
import { frozenStages } from '../policy.ts';
import { lockDocument } from '../queries.ts';
import { isSettled } from './commands.ts';
import type { results } from './contract.ts';
import { maySettle } from './policy.ts';
import { type AnchoredRow, anchoredOf } from './reanchor.ts';

type Result = (typeof results)[number];

export type Settlement = { outcome: 'accepted'; over?: string | undefined } | { outcome: 'declined'; reason: string };

interface SuggestionRow extends AnchoredRow {
  replacement: string;
  outcome: string | null;
  settled_name: string | null;
  author_id: string | null;
  sealed: boolean;
  gone: boolean;
}

function mustSettle(ctx: Context, about: Subject): void {
  if (maySettle(ctx.actor, about)) return;
  const frozen = about.stage !== null && frozenStages.has(about.stage);
  if (mayEdit(ctx.actor, about) && !ctx.actor.guest && frozen)
    throw conflict('release.frozen', 'The text is settled: it is read, not rewritten.');
  throw forbidden('suggestion.not_writer');
}

/** Whoever comes second waits here, and then reads how it ended. */
async function lockSuggestions(ctx: Context, id: string, which: { one: string } | { of: string }) {
  const chosen =
    'one' in which ? sql`s.comment_id = ${which.one}` : sql`k.author_id = ${which.of} AND s.outcome IS NULL`;
  const { rows } = await sql<SuggestionRow>`
    SELECT s.comment_id, s.replacement, s.outcome, p.section, p.quote, p.anchor_from, p.anchor_to, k.author_id, k.sealed,
      (k.removed_at IS NOT NULL OR k.hidden_at IS NOT NULL) AS gone, m.name AS settled_name
    FROM suggestion s JOIN passage p ON p.organisation_id = s.organisation_id AND p.comment_id = s.comment_id
    JOIN comment k ON k.organisation_id = s.organisation_id AND k.id = s.comment_id
    LEFT JOIN member m ON m.organisation_id = s.organisation_id AND m.id = s.settled_by
    WHERE s.organisation_id = my_organisation() AND s.contribution_id = ${id} AND ${chosen}
    ORDER BY s.comment_id FOR UPDATE OF s`.execute(ctx.db);
  return rows;
}

interface Accepted {
  result: Result;
  /** What stands there, where it is not what the suggestion speaks of. */
  now?: string;
}

function accept(doc: Y.Doc, row: SuggestionRow, over: string | undefined): Accepted {
  const place = locate(atlasOf(doc), anchoredOf(row));
  if (!place) return { result: 'gone' };
  const conflicting: Accepted = { result: 'conflict', now: place.text };
  if (over !== undefined && over !== place.text) return conflicting;
  const merged = over === undefined ? mergeWords(place.text, row.quote, row.replacement) : row.replacement;
  if (merged === null) return conflicting;
  return { result: rewrite(doc, place, place.text, merged) ? 'accepted' : 'refused' };
}

const firstInText = (doc: Y.Doc, rows: SuggestionRow[]) => {
  const atlas = atlasOf(doc);
  const order = (row: SuggestionRow) => {
    const place = locate(atlas, anchoredOf(row));
    return place
      ? atlas.sections.findIndex(({ section }) => section === place.section) * 2_000_000 + place.from
      : Infinity;
  };
  const at = new Map(rows.map((row) => [row.comment_id, order(row)]));
  return rows.toSorted((a, b) => (at.get(a.comment_id) as number) - (at.get(b.comment_id) as number));
};

/** Takes suggestions into the text as it is stored; resolves with what became of each. */
async function acceptAll(
  ctx: Context,
  id: string,
  rows: SuggestionRow[],
  over?: string,
): Promise<Map<string, Accepted>> {
  const results = new Map<string, Accepted>();
  await editDocument(ctx, id, (doc) => {
    for (const row of firstInText(doc, rows))
      results.set(row.comment_id, row.gone ? { result: 'gone' } : accept(doc, row, over));
  });
  return results;
}

/** Writes down how they ended, and tells each author once. */
async function write(ctx: Context, id: string, rows: SuggestionRow[], settlement: Settlement): Promise<void> {
  if (rows.length === 0) return;
  const { outcome } = settlement;
  await ctx.db
    .updateTable('suggestion')
    .set({
      outcome,
      reason: settlement.outcome === 'declined' ? settlement.reason : '',
      settled_by: ctx.actor.memberId,
      settled_at: ctx.now(),
    })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where(
      'comment_id',
      'in',
      rows.map((row) => row.comment_id),
    )
    .execute();
  const [first] = rows as [SuggestionRow];
  await record(ctx, {
    name: `suggestion.${outcome}`,
    contributionId: id,
    commentId: first.comment_id,
    data: { count: rows.length },
  });
}

/** Settles one suggestion: only one that waits, and only once. */
export async function settleSuggestion(ctx: Context, id: string, settlement: Settlement): Promise<void> {
  const found = await ctx.db
    .selectFrom('suggestion')
    .select('contribution_id')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
  const release = found.contribution_id;
  mustSettle(ctx, (await findSubject(ctx, release)).subject);
  await lockDocument(ctx, release);
  const [row] = await lockSuggestions(ctx, release, { one: id });
  if (!row) throw notFound();
  if (row.outcome)
    throw isSettled({ outcome: row.outcome, by: row.settled_name === null ? null : { name: row.settled_name } });
  if (row.gone) throw conflict('comment.gone', 'It is no longer there.');
  if (settlement.outcome === 'accepted') {
    const { result, now } = (await acceptAll(ctx, release, [row], settlement.over)).get(id) as Accepted;
    if (result === 'conflict')
      throw conflict('suggestion.conflict', 'The passage reads differently now.', { now: now ?? '' });
    if (result === 'gone') throw conflict('passage.gone', 'The passage is no longer in the text.');
    if (result === 'refused')
      throw conflict('suggestion.borders', 'Lines and questions can be neither joined nor split.');
  }
  await write(ctx, release, [row], settlement);
}

/** Settles all that one person suggests and that waits; resolves with what became of each. */
export async function settleAllOf(ctx: Context, id: string, member: string, settlement: Settlement) {
  const { subject } = await findSubject(ctx, id);
  if (subject.kind !== 'press-release') throw notFound();
  mustSettle(ctx, subject);
  await lockDocument(ctx, id);
  const rows = await lockSuggestions(ctx, id, { of: member });
  const results =
    settlement.outcome === 'accepted'
      ? await acceptAll(ctx, id, rows)
      : new Map(rows.map((row): [string, Accepted] => [row.comment_id, { result: row.gone ? 'gone' : 'declined' }]));
  const settled = rows.filter((row) => results.get(row.comment_id)?.result === settlement.outcome);
  await write(ctx, id, settled, settlement);
  return { items: rows.map((row) => ({ id: row.comment_id, result: results.get(row.comment_id)?.result ?? 'gone' })) };
}
