// Every namespace of words, one per feature: add a feature's here and in the three others, in the same order.
import { organisations } from '../../../features/organisations/words/fr.ts';
import { shell, ui } from '../shell/words/fr.ts';

export const words = { shell, ui, organisations };
