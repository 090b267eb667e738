// Builds the client into dist/web with its compressed forms; `--if-needed` only where a source is newer than the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist', 'web');
const stamp = join(root, 'dist', 'built');
const sources = ['app', 'core', 'features', 'ui', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Changes with every source that the client is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (!existsSync(join(root, path))) return;
    if (extname(path)) {
      if (!/\.(test\.tsx?|md|sql)$/.test(path)) hash.update(path).update(readFileSync(join(root, path)));
      return;
    }
    for (const entry of readdirSync(join(root, path)).sort()) visit(join(path, entry));
  };
  for (const source of sources) visit(source);
  return hash.digest('hex');
}

const print = fingerprint();
const isBuilt = existsSync(join(out, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
if (!process.argv.includes('--if-needed') || !isBuilt) {
  if (process.argv.includes('--if-needed')) console.log('Building the client…');
  await build({ root, logLevel: 'warn' });
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !['.js', '.css', '.html', '.svg', '.wasm', '.json'].includes(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), options));
  }
  writeFileSync(stamp, print);
}
