// What a node tells the others when it has stored something of live documents. Sent with the commit, so never before it can be read.

export interface Notice {
  /** The node that says so: it knows already. '' for nobody in particular. */
  from: string;
  /** Which documents; null: any. */
  names: string[] | null;
  /** The log was folded into the snapshot: only the whole document holds everything. */
  whole: boolean;
}

export const channel = 'document_stored';

/** A payload has 8000 bytes at most. */
const mostNames = 150;

export const writeNotice = ({ from, names, whole }: Notice): string =>
  JSON.stringify({ from, names: names && names.length <= mostNames ? names : null, whole });

/** One that cannot be read is about everything: looking costs less than missing something. */
export function readNotice(payload: string): Notice {
  try {
    return JSON.parse(payload) as Notice;
  } catch {
    return { from: '', names: null, whole: true };
  }
}
