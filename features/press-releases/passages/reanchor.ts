// Gives new anchors to passages whose characters are gone while their words stand elsewhere: cut and pasted, undone, restored.
import type * as Y from 'yjs';
import type { DocumentKey } from '../../../core/realtime/document-kind.ts';
import { type Anchored, anchorsOf, atlasOf, locate } from '../document/anchors.ts';
import type { SectionName } from '../document/blocks.ts';
import type { Queryable } from '../queryable.ts';

export interface AnchoredRow {
  comment_id: string;
  section: SectionName;
  quote: string;
  anchor_from: Buffer;
  anchor_to: Buffer;
}

export const anchoredOf = (row: AnchoredRow): Anchored => ({
  section: row.section,
  quote: row.quote,
  anchorFrom: new Uint8Array(row.anchor_from),
  anchorTo: new Uint8Array(row.anchor_to),
});

/** Of `$1` organisation and `$2` release: what still waits, a settled passage may stay where it was. */
const waitingPassages = `SELECT p.comment_id, p.section, p.quote, p.anchor_from, p.anchor_to FROM passage p
  LEFT JOIN suggestion s ON s.organisation_id = p.organisation_id AND s.comment_id = p.comment_id
  LEFT JOIN resolution r ON r.organisation_id = p.organisation_id AND r.comment_id = p.comment_id
  WHERE p.organisation_id = $1 AND p.contribution_id = $2 AND s.outcome IS NULL AND r.comment_id IS NULL`;

const moveAnchors = `UPDATE passage p SET section = m.section, anchor_from = m.anchor_from, anchor_to = m.anchor_to
  FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[]) AS m (id, section, anchor_from, anchor_to)
  WHERE p.organisation_id = $1 AND p.comment_id = m.id`;

/** Those that are found by their words alone hold on to the characters of these words from now on. */
export async function keepAnchors(
  queryable: Queryable,
  { organisationId, name }: DocumentKey,
  doc: Y.Doc,
): Promise<void> {
  const { rows } = (await queryable.query(waitingPassages, [organisationId, name])) as { rows: AnchoredRow[] };
  if (rows.length === 0) return;
  const atlas = atlasOf(doc);
  const moved = rows.flatMap((row) => {
    const place = locate(atlas, anchoredOf(row));
    const anchors = place?.moved ? anchorsOf(atlas, place) : null;
    return place && anchors ? [{ id: row.comment_id, section: place.section, ...anchors }] : [];
  });
  if (moved.length === 0) return;
  await queryable.query(moveAnchors, [
    organisationId,
    moved.map(({ id }) => id),
    moved.map(({ section }) => section),
    moved.map(({ anchorFrom }) => Buffer.from(anchorFrom)),
    moved.map(({ anchorTo }) => Buffer.from(anchorTo)),
  ]);
}
