/** What a decision makes of a version; `outcome` null: it waits for its decision. Oldest first. */
export interface Mark {
  versionId: string;
  at: string;
  outcome: 'validated' | 'deployment' | 'changes_requested' | 'refused' | null;
}
