// The built client, read once into memory with its compressed forms; every address that is a page gets its document.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Hono, Context as Http, MiddlewareHandler } from 'hono';
import { documents } from './document.ts';

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

const forEver = 'public, max-age=31536000, immutable';

interface StoredFile {
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | null;
  type: string;
  /** How long it may be kept: for ever where it is named after its content. */
  keep: string;
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
    files.set(address, { body: read(path), brotli, type, keep: address.startsWith('/assets/') ? forEver : 'no-cache' });
  }
  return files;
}

function answer(file: StoredFile, accepts: string | undefined, status = 200): Response {
  const compressed = file.brotli !== null && /\bbr\b/.test(accepts ?? '');
  return new Response(compressed ? file.brotli : file.body, {
    status,
    headers: {
      'content-type': file.type,
      'cache-control': file.keep,
      vary: 'accept-encoding',
      ...(compressed && { 'content-encoding': 'br' }),
    },
  });
}

/** Asks the application itself, as this visitor: the same routes, the same refusals. */
const asking = (http: Http, application: Hono) => async (address: string) => {
  const { origin } = new URL(http.req.url);
  const headers = new Headers({ accept: 'application/json' });
  for (const name of ['cookie', 'x-forwarded-for']) {
    const given = http.req.header(name);
    if (given !== undefined) headers.set(name, given);
  }
  const response = await application.fetch(new Request(origin + address, { headers }), http.env);
  return response.status === 200 ? response.text() : undefined;
};

/** Serves the client below `root`; addresses without a file are pages of the client, except below /api and /assets. */
export function clientFiles(root: string, application: Hono, isInside: (http: Http) => boolean): MiddlewareHandler {
  const files = readAll(root);
  const documentOf = documents(root);
  return async (http, next) => {
    const { method, path } = http.req;
    if ((method !== 'GET' && method !== 'HEAD') || path.startsWith('/api/')) return next();
    const accepts = http.req.header('accept-encoding');
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return answer(file, accepts);
    if (path.startsWith('/assets/') || extname(path)) return next();
    const made = await documentOf({
      url: new URL(http.req.url),
      wishes: http.req.header('accept-language') ?? '',
      inside: isInside(http),
      ask: asking(http, application),
    });
    return answer({ ...made, type: types['.html'] as string, keep: 'no-store' }, accepts);
  };
}
