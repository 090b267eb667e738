import type { Words } from '../../../core/web/words.ts';
import { organisations } from '../../../features/organisations/words/en.ts';
import { shell, ui } from '../shell/words/en.ts';
import type * as fr from './fr.ts';

export const words: Words<typeof fr.words> = { shell, ui, organisations };
