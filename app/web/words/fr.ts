// Every namespace of words, one per feature: add a feature's here and in the three others, in the same order.
import { identity } from '../../../features/identity/words/fr.ts';
import { organisations } from '../../../features/organisations/words/fr.ts';
import { contributions } from '../../../features/contributions/words/fr.ts';
import { discussions } from '../../../features/discussions/words/fr.ts';
import { ideas } from '../../../features/ideas/words/fr.ts';
import { fr as checks } from '../../../features/press-releases/checks/words/fr.ts';
import { enrichments } from '../../../features/press-releases/enrichments/words/fr.ts';
import { questions } from '../../../features/press-releases/questions/words/fr.ts';
import { versions } from '../../../features/press-releases/versions/words/fr.ts';
import { fr as passages } from '../../../features/press-releases/passages/words/fr.ts';
import { pressReleases } from '../../../features/press-releases/words/fr.ts';
import { support } from '../../../features/support/words/fr.ts';
import { notifications } from '../../../features/notifications/words/fr.ts';
import { decisions } from '../../../features/decisions/words/fr.ts';
import { reviews } from '../../../features/reviews/words/fr.ts';
import { consents } from '../../../features/consents/words/fr.ts';
import { search } from '../../../features/search/words/fr.ts';
import { shell, ui } from '../shell/words/fr.ts';

export const words = {
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
