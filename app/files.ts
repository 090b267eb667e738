// The built client, read once into memory with its compressed forms; every address that is a page gets the same document.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

interface StoredFile {
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | null;
  type: string;
  /** Named after its content, so it never changes. */
  immutable: boolean;
}

const read = (path: string) => new Uint8Array(readFileSync(path));

function readAll(root: string): Map<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const compressed = new Set<string>();
  for (const entry of entries) if (entry.name.endsWith('.br')) compressed.add(join(entry.parentPath, entry.name));
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith('.br')) continue;
    const path = join(entry.parentPath, entry.name);
    const brotli = compressed.has(`${path}.br`) ? read(`${path}.br`) : null;
    const address = `/${relative(root, path).split(sep).join('/')}`;
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    files.set(address, { body: read(path), brotli, type, immutable: address.startsWith('/assets/') });
  }
  return files;
}

function answer(file: StoredFile, accepts: string | undefined, status = 200): Response {
  const compressed = file.brotli !== null && /\bbr\b/.test(accepts ?? '');
  return new Response(compressed ? file.brotli : file.body, {
    status,
    headers: {
      'content-type': file.type,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(compressed && { 'content-encoding': 'br' }),
    },
  });
}

/** Serves the client below `root`; addresses without a file are pages of the client, except below /api and /assets. */
export function clientFiles(root: string): MiddlewareHandler {
  const files = readAll(root);
  const page = files.get('/index.html');
  return async (http, next) => {
    const { method, path } = http.req;
    if ((method !== 'GET' && method !== 'HEAD') || path.startsWith('/api/')) return next();
    const accepts = http.req.header('accept-encoding');
    const file = path === '/' ? page : files.get(path);
    if (file) return answer(file, accepts);
    if (!page || path.startsWith('/assets/') || extname(path)) return next();
    return answer(page, accepts);
  };
}
