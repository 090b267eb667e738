import type { Outcome } from '../contract.ts';
import { api } from './api.ts';

export interface VersionMark {
  versionId: string;
  at: string;
  /** What was decided on it; null: it waits for its decision. */
  outcome: Outcome | null;
}

/** The versions of a release that a decision names, oldest first. */
export async function findDecidedVersions(id: string): Promise<VersionMark[]> {
  const record = await api('GET /api/press-releases/:id/decisions', { params: { id } });
  const decided = record.decisions.map(({ versionId, decidedAt, outcome }) => ({ versionId, at: decidedAt, outcome }));
  const { request } = record;
  const asked = request ? [{ versionId: request.versionId, at: request.askedAt, outcome: null }] : [];
  return [...asked, ...decided].reverse();
}
