import type { Words } from '../../../core/web/words.ts';
import { identity } from '../../../features/identity/words/de.ts';
import { organisations } from '../../../features/organisations/words/de.ts';
import { contributions } from '../../../features/contributions/words/de.ts';
import { discussions } from '../../../features/discussions/words/de.ts';
import { ideas } from '../../../features/ideas/words/de.ts';
import { de as checks } from '../../../features/press-releases/checks/words/de.ts';
import { enrichments } from '../../../features/press-releases/enrichments/words/de.ts';
import { questions } from '../../../features/press-releases/questions/words/de.ts';
import { versions } from '../../../features/press-releases/versions/words/de.ts';
import { de as passages } from '../../../features/press-releases/passages/words/de.ts';
import { pressReleases } from '../../../features/press-releases/words/de.ts';
import { support } from '../../../features/support/words/de.ts';
import { notifications } from '../../../features/notifications/words/de.ts';
import { decisions } from '../../../features/decisions/words/de.ts';
import { reviews } from '../../../features/reviews/words/de.ts';
import { consents } from '../../../features/consents/words/de.ts';
import { search } from '../../../features/search/words/de.ts';
import { shell, ui } from '../shell/words/de.ts';
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
