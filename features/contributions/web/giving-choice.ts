import type { Language } from '../../../core/languages.ts';
import type { Audience } from '../contract.ts';

/** What anybody says before they write: who will see it, in which language, about what, under which name. */
export interface GivingChoice {
  audience: Audience;
  entityId: string;
  language: Language;
  topics: string[];
  sealed: boolean;
}
