// Gives new anchors to passages whose characters are gone while their words stand elsewhere: cut and pasted, undone, restored.
import type { Anchored, Atlas } from '../document/anchors.ts';
import { anchorsOf, locate } from '../document/anchors.ts';
import type { SectionName } from '../document/blocks.ts';

export interface AnchoredRow {
  comment_id: string;
  section: SectionName;
  quote: string;
  anchor_from: Buffer;
  anchor_to: Buffer;
}

export interface Moved {
  id: string;
  section: SectionName;
  from: Buffer;
  to: Buffer;
}

export const anchoredOf = (row: AnchoredRow): Anchored => ({
  section: row.section,
  quote: row.quote,
  anchorFrom: new Uint8Array(row.anchor_from),
  anchorTo: new Uint8Array(row.anchor_to),
});

/** Which of these passages were found by their words, and where they hold on to the text from now on. */
export function movedAmong(atlas: Atlas, rows: AnchoredRow[]): Moved[] {
  return rows.flatMap((row) => {
    const place = locate(atlas, anchoredOf(row));
    const anchors = place?.moved ? anchorsOf(atlas, place) : null;
    if (!place || !anchors) return [];
    const { anchorFrom, anchorTo } = anchors;
    return [{ id: row.comment_id, section: place.section, from: Buffer.from(anchorFrom), to: Buffer.from(anchorTo) }];
  });
}

/** Of `$1` organisation and `$2` release: what still waits, a settled passage may stay where it was. */
export const waitingPassages = `SELECT p.comment_id, p.section, p.quote, p.anchor_from, p.anchor_to FROM passage p
  LEFT JOIN suggestion s ON s.organisation_id = p.organisation_id AND s.comment_id = p.comment_id
  LEFT JOIN resolution r ON r.organisation_id = p.organisation_id AND r.comment_id = p.comment_id
  WHERE p.organisation_id = $1 AND p.contribution_id = $2 AND s.outcome IS NULL AND r.comment_id IS NULL`;

export const moveAnchors = `UPDATE passage p SET section = m.section, anchor_from = m.anchor_from, anchor_to = m.anchor_to
  FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[]) AS m (id, section, anchor_from, anchor_to)
  WHERE p.organisation_id = $1 AND p.comment_id = m.id`;

export const movedValues = (organisationId: string, moved: Moved[]) => [
  organisationId,
  moved.map(({ id }) => id),
  moved.map(({ section }) => section),
  moved.map(({ from }) => from),
  moved.map(({ to }) => to),
];
