import type { Words } from '../../../core/web/words.ts';
import { identity } from '../../../features/identity/words/pt.ts';
import { organisations } from '../../../features/organisations/words/pt.ts';
import { contributions } from '../../../features/contributions/words/pt.ts';
import { discussions } from '../../../features/discussions/words/pt.ts';
import { ideas } from '../../../features/ideas/words/pt.ts';
import { pt as checks } from '../../../features/press-releases/checks/words/pt.ts';
import { enrichments } from '../../../features/press-releases/enrichments/words/pt.ts';
import { questions } from '../../../features/press-releases/questions/words/pt.ts';
import { versions } from '../../../features/press-releases/versions/words/pt.ts';
import { pt as passages } from '../../../features/press-releases/passages/words/pt.ts';
import { pressReleases } from '../../../features/press-releases/words/pt.ts';
import { support } from '../../../features/support/words/pt.ts';
import { notifications } from '../../../features/notifications/words/pt.ts';
import { decisions } from '../../../features/decisions/words/pt.ts';
import { reviews } from '../../../features/reviews/words/pt.ts';
import { consents } from '../../../features/consents/words/pt.ts';
import { search } from '../../../features/search/words/pt.ts';
import { shell, ui } from '../shell/words/pt.ts';
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
