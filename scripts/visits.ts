// What each page asks for before it can be used, written down while the client is built: the server names it in the document
// of a first visit (app/document.ts), and scripts/size.ts weighs it.
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languages } from '../core/languages.ts';

export interface Visit {
  /** As in app/web/router.tsx: `/ideas/$id`. */
  path: string;
  scripts: string[];
  styles: string[];
  /** Of words, and the files in which they come. */
  namespaces: string[];
  words: Record<Language, string[]>;
}

/** Every `page('/…', () => import('…'))` of the list of addresses, the style guide aside. */
export function pagesIn(router: string): { path: string; module: string }[] {
  const entry = /\b(?:page|bare)\(\s*'([^']+)',\s*\(\) => import\('([^']+)'\)/g;
  return [...router.matchAll(entry)]
    .map(([, path = '', module = '']) => ({ path, module: normalize(join('app/web', module)) }))
    .filter(({ path }) => path !== '/styleguide');
}

/** The namespaces of words that a piece of code shows. */
export function namespacesIn(code: string): string[] {
  const calls = code.matchAll(/\buseTranslation\(\s*(\[[^\]]*\]|["'`][^"'`]*["'`])/g);
  return [...calls].flatMap(([, given = '']) => [...given.matchAll(/["'`](\w+)["'`]/g)].map(([, name = '']) => name));
}

interface Part {
  fileName: string;
  imports: string[];
  moduleIds: string[];
  styles: string[];
  code: string;
}

/** A part and all that it imports. */
function withImports(start: Part, parts: Map<string, Part>, found = new Set<Part>()): Set<Part> {
  if (found.has(start)) return found;
  found.add(start);
  for (const name of start.imports) {
    const next = parts.get(name);
    if (next) withImports(next, parts, found);
  }
  return found;
}

function visitOf(
  path: string,
  page: Part,
  entry: Part,
  parts: Map<string, Part>,
  words: (namespace: string, language: Language) => string,
): Visit {
  const all = [...withImports(page, parts, withImports(entry, parts))];
  const namespaces = [...new Set(['shell', 'ui', ...all.flatMap((part) => namespacesIn(part.code))])];
  const files = (language: Language) => [...new Set(namespaces.map((name) => words(name, language)))];
  return {
    path,
    scripts: all.map((part) => `/${part.fileName}`),
    styles: [...new Set(all.flatMap((part) => part.styles))].map((name) => `/${name}`),
    namespaces,
    words: Object.fromEntries(languages.map((language) => [language, files(language)])) as Visit['words'],
  };
}

export function writeVisits(root: string, folderOf: (namespace: string) => string): Plugin {
  return {
    name: 'visits',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = new Map<string, Part>();
      const byModule = new Map<string, Part>();
      let entry: Part | undefined;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const styles = [
          ...((chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? []),
        ];
        const code = Object.values(chunk.modules)
          .map((module) => module.code ?? '')
          .join('\n');
        const part = { fileName: chunk.fileName, imports: chunk.imports, moduleIds: chunk.moduleIds, styles, code };
        parts.set(chunk.fileName, part);
        for (const id of chunk.moduleIds) byModule.set(id.slice(root.length + 1), part);
        if (chunk.isEntry) entry = part;
      }
      const partOf = (module: string) => {
        const part = byModule.get(module);
        if (!part) throw new Error(`${module} is in no part of the client`);
        return part;
      };
      if (!entry) throw new Error('the client has no beginning');
      const start = entry;
      const words = (namespace: string, language: Language) =>
        `/${partOf(`${folderOf(namespace)}/words/${language}.ts`).fileName}`;
      const router = readFileSync(join(root, 'app/web/router.tsx'), 'utf8');
      const visits = pagesIn(router).map(({ path, module }) => visitOf(path, partOf(module), start, parts, words));
      this.emitFile({ type: 'asset', fileName: 'visits.json', source: JSON.stringify(visits, null, 1) });
    },
  };
}
