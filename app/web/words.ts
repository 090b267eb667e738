// The registry of words: those of one feature in one language are fetched when a page that is read in it needs them.
import type { Language } from '../../core/languages.ts';
import type { WordTree } from '../../core/web/words.ts';
import type {} from 'i18next';
import { wordsFolder } from './words-folder.ts';
import type { words as french } from './words/fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof french;
  }
}

/** `words/<language>.ts` of the shell and of every feature. */
const files = import.meta.glob<Record<string, WordTree>>([
  '/app/web/shell/words/{fr,en,de,pt}.ts',
  '/features/*/words/{fr,en,de,pt}.ts',
  '/features/press-releases/*/words/{fr,en,de,pt}.ts',
]);

/** The words of one namespace: in a file they stand under its name, or under that of the language. */
export async function loadNamespace(language: Language, namespace: string): Promise<WordTree> {
  const found = await files[`/${wordsFolder(namespace)}/words/${language}.ts`]?.();
  const words = found?.[namespace] ?? found?.[language];
  if (!words) throw new Error(`no words of ${namespace} in ${language}`);
  return words;
}

/** Every namespace that has words. */
export const namespaces: readonly string[] = [
  ...new Set(
    Object.keys(files).map((file) => {
      const folder = file.match(/([\w-]+)\/words\//)?.[1] ?? '';
      return folder.replace(/-\w/g, (part) => part.charAt(1).toUpperCase());
    }),
  ),
  'ui',
];
