// The shape of the demonstration company as data; `seeds/` plays it through the commands of the features.
import type { Language } from '../../core/languages.ts';
import type { SectionName } from '../../features/press-releases/document/blocks.ts';
import type { ReleaseText, Section } from '../../features/press-releases/release-text.ts';

export const roles = [
  'ambassador',
  'community-manager',
  'sponsor',
  'decider',
  'facilitator',
  'central-team',
  'administrator',
] as const;

type Faq = 'customerFaq' | 'internalFaq';

/** A key is a short kebab-case word, unique in its list. */
export interface SeedEntity {
  key: string;
  name: string;
  parent: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: Language;
}

export interface SeedPerson {
  key: string;
  name: string;
  /** What they do, in their own language. */
  position: string;
  entity: string;
  language: Language;
  /** Beyond `member`; a role without `entity` is for the whole organisation. */
  roles?: { role: (typeof roles)[number]; entity?: string }[];
  guest?: true;
  /** One sentence for the page where visitors pick a person to be (about eight people have one), in four languages. */
  pick?: Record<Language, string>;
}

export interface SeedTopic {
  key: string;
  name: Record<Language, string>;
}

export interface SeedComment {
  by: string;
  /** Days before today, fractions allowed. */
  daysAgo: number;
  text: string;
  question?: true;
  sealed?: true;
  /** People who react. */
  reactions?: { by: string; reaction: 'thanks' | 'agree' | 'curious' | 'celebrate' }[];
  replies?: SeedComment[];
}

/** Something said of some words of a release; with a replacement, a suggestion. */
export interface SeedPassage {
  by: string;
  daysAgo: number;
  section: keyof ReleaseText & SectionName;
  /** Words as they stand in the text by then. */
  quote: string;
  text?: string;
  replacement?: string;
  sealed?: true;
  /** Accepted, or declined with a reason. */
  settled?: { by: string; daysAgo: number; declined?: string };
  replies?: SeedComment[];
}

export interface SeedIdea {
  key: string;
  by: string;
  language: Language;
  daysAgo: number;
  title: string;
  text: string;
  topics: string[];
  audience: 'organisation' | 'entity';
  /** The entity it is addressed to. */
  entity: string;
  sealed?: true;
  supporters: string[];
  comments?: SeedComment[];
  /** Merged into another idea, by key, by somebody who looks after the community. */
  mergedInto?: { key: string; by: string; daysAgo: number; reason: string };
}

export type SeedStage =
  | 'draft'
  | 'open'
  | 'ready'
  | 'in_review'
  | 'validated'
  | 'changes_requested'
  | 'refused'
  | 'deployment'
  | 'launched'
  | 'stopped';

export interface SeedRelease {
  key: string;
  by: string;
  coWriters: string[];
  daysAgo: number;
  text: ReleaseText;
  /** What its first draft said otherwise, and how it was rewritten since; the last one is `text`. */
  begins?: Partial<ReleaseText>;
  revisions?: { by: string; daysAgo: number; name?: string; text: Partial<ReleaseText> }[];
  topics: string[];
  audience: 'private' | 'organisation' | 'entity';
  entity: string;
  stage: SeedStage;
  /** Ideas that became it, by key. */
  from?: string[];
  deciders?: string[];
  /** When they were asked, of a release that waits for its decision. */
  askedDaysAgo?: number;
  /** The decision that came before the last step, for a release that was stopped later. */
  validation?: { by: string; daysAgo: number; reason: string };
  decision?: {
    by: string;
    daysAgo: number;
    reason: string;
    /** For a refusal: what would change it. For changes: what, by whom, until when (days from today). */
    wouldChange?: string;
    changes?: { what: string; by: string; inDays: number }[];
  };
  /** Guests who are invited by name once it is open. */
  guests?: string[];
  supporters: string[];
  /** Support that comes with an offer of help. */
  offers?: { by: string; help: 'time' | 'skill' | 'test' | 'budget'; note: string }[];
  /** Comments (by whom, when) whose question is put into a FAQ; until then its entry in `text` is not there. */
  questions?: { asked: { by: string; daysAgo: number }; by: string; daysAgo: number; faq: Faq; question: string }[];
  /** Ideas that colleagues attach to a section, and what its writers answer. */
  enrichments?: {
    by: string;
    daysAgo: number;
    idea: string;
    section: Section;
    why: string;
    answer?: { by: string; daysAgo: number; outcome: 'taken' | 'declined'; reason?: string };
  }[];
  comments?: SeedComment[];
  passages?: SeedPassage[];
}
