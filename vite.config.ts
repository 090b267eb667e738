import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env.SILLAGE_SERVER ?? 'http://localhost:3001';
const live = { target: server, ws: true };

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
  plugins: [react(), wordsOnTheirWay()],
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
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api/': { target: server }, '/live': live, '/documents': live },
    watch: { ignored: ['**/data/**', '**/dist/**', '**/.cache/**', '**/test-results/**'] },
  },
});

/** Tells first-paint.js where the words of each language are, so that they come beside the script and not after it. */
function wordsOnTheirWay(): Plugin {
  return {
    name: 'words-on-their-way',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const words: Record<string, string> = {};
        for (const part of Object.values(bundle ?? {})) {
          if (part.type !== 'chunk') continue;
          const language = part.facadeModuleId?.match(/app\/web\/words\/(\w\w)\.ts$/)?.[1];
          if (language !== undefined) words[language] = `/${part.fileName}`;
        }
        return [
          { tag: 'meta', attrs: { name: 'words', content: JSON.stringify(words) }, injectTo: 'head-prepend' },
        ];
      },
    },
  };
}
