// From rows to what leaves the server. Sealed things leave with a day and without a name.
import type { Author, Contribution, ContributionKind, Stage, Standing, Audience } from './contract.ts';
import { keepWritten } from '../../core/http/json.ts';
import type { Language } from '../../core/languages.ts';

export interface AuthorRow {
  author_id: string | null;
  author_name: string | null;
  author_entity: string | null;
  sealed: boolean;
}

export function presentAuthor(row: AuthorRow, mine: boolean): Author {
  if (row.sealed) return { kind: 'sealed', mine };
  if (!row.author_id || row.author_name === null) return { kind: 'former' };
  return { kind: 'member', id: row.author_id, name: row.author_name, entity: row.author_entity ?? '' };
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

// Rows are kept between requests, and so are their dates: each is written out once.
const written = new WeakMap<Date, string>();
function toIso(at: Date): string {
  const known = written.get(at);
  if (known) return known;
  const iso = at.toISOString();
  written.set(at, iso);
  return iso;
}
export const presentMoment = (at: Date, sealed: boolean): string => (sealed ? dayOf(at) : toIso(at));

export interface ContributionRow extends AuthorRow {
  id: string;
  kind: ContributionKind;
  title: string;
  excerpt: string;
  language: Language;
  entity_id: string;
  entity_name: string;
  entity_path: string[];
  audience: Audience;
  standing: Standing;
  stage: Stage | null;
  topics: string[];
  contributed_at: Date;
  moved_at: Date;
  support_count: number;
  comment_count: number;
  open_question_count: number;
  /** Its comments have not one audience: the two counts above are for whoever asked. */
  counted_by_reader: boolean;
  supported: boolean;
  seal_mine: boolean;
  /** What stands for this version of the row in memory, where nothing but `supported` is the reader's own. */
  kept?: object | undefined;
}

// A card is made and written once for each version of its row: with the reader's support, and without.
const shown = new WeakMap<object, Partial<Record<'true' | 'false', Contribution>>>();

export function presentContribution(row: ContributionRow): Contribution {
  if (!row.kept) return makeCard(row);
  const known = shown.get(row.kept) ?? {};
  shown.set(row.kept, known);
  known[`${row.supported}`] ??= keepWritten(makeCard(row));
  return known[`${row.supported}`] as Contribution;
}

const makeCard = (row: ContributionRow): Contribution => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  excerpt: row.excerpt,
  language: row.language,
  author: presentAuthor(row, row.seal_mine),
  entity: { id: row.entity_id, name: row.entity_name },
  audience: row.audience,
  standing: row.standing,
  stage: row.stage,
  topics: row.topics,
  contributedAt: presentMoment(row.contributed_at, row.sealed),
  movedAt: presentMoment(row.moved_at, row.sealed),
  supports: row.support_count,
  comments: row.comment_count,
  openQuestions: row.open_question_count,
  supported: row.supported,
});
