import type { Words } from '../../../core/web/words.ts';
import { identity } from '../../../features/identity/words/en.ts';
import { organisations } from '../../../features/organisations/words/en.ts';
import { contributions } from '../../../features/contributions/words/en.ts';
import { discussions } from '../../../features/discussions/words/en.ts';
import { ideas } from '../../../features/ideas/words/en.ts';
import { en as checks } from '../../../features/press-releases/checks/words/en.ts';
import { enrichments } from '../../../features/press-releases/enrichments/words/en.ts';
import { questions } from '../../../features/press-releases/questions/words/en.ts';
import { versions } from '../../../features/press-releases/versions/words/en.ts';
import { en as passages } from '../../../features/press-releases/passages/words/en.ts';
import { pressReleases } from '../../../features/press-releases/words/en.ts';
import { support } from '../../../features/support/words/en.ts';
import { notifications } from '../../../features/notifications/words/en.ts';
import { decisions } from '../../../features/decisions/words/en.ts';
import { reviews } from '../../../features/reviews/words/en.ts';
import { consents } from '../../../features/consents/words/en.ts';
import { search } from '../../../features/search/words/en.ts';
import { shell, ui } from '../shell/words/en.ts';
import type * as fr from './fr.ts';

export const words: Words<typeof fr.words> = {
  shell,
  ui,
  identity,
  organisations,
  contributions,
  discussions,
  ideas,
  checks,
  enrichments,
  questions,
  versions,
  passages,
  pressReleases,
  support,
  notifications,
  decisions,
  reviews,
  consents,
  search,
};
