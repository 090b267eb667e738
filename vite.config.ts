import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wordsFolder } from './app/web/words-folder.ts';
import { writeVisits } from './scripts/visits.ts';

const server = process.env.SILLAGE_SERVER ?? 'http://localhost:3001';
const live = { target: server, ws: true };

/** What nearly every page shows: its words and its code come together, those of other features are a file each. */
const everyday = ['shell', 'contributions', 'notifications', 'discussions', 'support', 'ideas'];
const everydayCode = /\/(ui|core|features\/(contributions|notifications|support)\/web)\/(?!wake)|@tanstack/;

function wordsPart(id: string): string | null {
  const [, feature = '', language] = id.match(/\/([\w-]+)(?:\/checks)?\/words\/(\w\w)\.ts$/) ?? [];
  if (language === undefined) return null;
  return `words-${language}${everyday.includes(feature) ? '' : `-${feature}`}`;
}

/** What comes in one file. A first visit asks for few of them, since each may cost a journey to the server. */
const groups = [
  { name: 'main', tags: ['$initial' as const], priority: 4 },
  { name: 'wake', test: /\/(ui|contributions\/web)\/wake/, priority: 3 },
  { name: wordsPart, debugName: 'words', priority: 3 },
  { name: 'everyday', test: everydayCode, minShareCount: 2, priority: 2 },
  // The cards of a margin come after the page; what the page itself holds of them, and what draws upon the text, stays apart.
  {
    name: 'passages',
    test: /\/press-releases\/web\/passages\/(?!board|use-passages|api|filter|marks|places|choose)/,
    priority: 2,
  },
  // What several pages share of another feature. A page, and what only it needs, stay by themselves.
  {
    name: (id: string) => id.match(/\/features\/([\w-]+)\/web\//)?.[1] ?? null,
    debugName: 'features',
    minShareCount: 2,
    priority: 1,
  },
];

export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'app/web/public',
  resolve: {
    // React has had this hook since 18; what stands in for it in older ones need not travel.
    alias: [
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
      {
        find: /^use-sync-external-store\/shim\/with-selector(\.js)?$/,
        replacement: 'use-sync-external-store/with-selector.js',
      },
    ],
  },
  plugins: [react(), writeVisits(import.meta.dirname, wordsFolder)],
  css: {
    modules: { generateScopedName: '[name]-[local]-[hash:base64:4]', localsConvention: 'camelCaseOnly' },
  },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // light-dark() and anchors as written, not unfolded: see ui/tokens.css.
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    // The policy of the page has no `data:`; a small font or icon stays a file that can be kept by its name.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api/': { target: server }, '/live': live, '/documents': live },
    watch: { ignored: ['**/data/**', '**/dist/**', '**/.cache/**', '**/test-results/**'] },
  },
});
