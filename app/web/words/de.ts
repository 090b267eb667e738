import type { Words } from '../../../core/web/words.ts';
import { organisations } from '../../../features/organisations/words/de.ts';
import { shell, ui } from '../shell/words/de.ts';
import type * as fr from './fr.ts';

export const words: Words<typeof fr.words> = { shell, ui, organisations };
