import type { ReactNode } from 'react';

/** A step in the life of a contribution that another feature tells, in one sentence. */
export interface WakeStep {
  id: string;
  at: string;
  text: ReactNode;
}
