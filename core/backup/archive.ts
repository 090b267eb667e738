// One backup is one file: a compressed tar that holds a manifest, then each table as COPY writes it, in parts.
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { z } from 'zod';

/** A reason that an operator can act on: one line, no stack. */
export class CannotBackUp extends Error {}

const name = z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/);
const manifest = z.object({
  format: z.literal(1),
  /** The version of the program that wrote it. */
  product: z.string(),
  postgresql: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name, columns: z.array(z.string()).min(1), rows: z.number().int() })),
  sequences: z.array(z.object({ name, last: z.string().regex(/^\d+$/) })),
});
export type Manifest = z.output<typeof manifest>;

const manifestName = 'manifest.json';
const partOf = (table: string, part: number) => `tables/${table}/${String(part).padStart(6, '0')}.copy`;
const tableOf = (entry: string): string | undefined => entry.match(/^tables\/([^/]+)\/\d+\.copy$/)?.[1];
const partSize = 4_000_000;
const mostManifest = 16_000_000;

export interface ArchiveWriter {
  addTable: (table: string, copied: AsyncIterable<Buffer>) => Promise<void>;
  /** Resolves once the whole file is on the disk under its name. */
  finish: () => Promise<void>;
  /** Leaves no half file behind. */
  abandon: () => Promise<void>;
}

/** Opens an archive for writing; it has its name only when it is complete. Holds a few megabytes, whatever the tables hold. */
export async function writeArchive(file: string, contents: Manifest): Promise<ArchiveWriter> {
  const half = `${file}.part`;
  const pack = tar.pack();
  const written = pipeline(pack, createGzip(), createWriteStream(half, { mode: 0o600 }));
  written.catch(() => {});
  const add = (entry: string, content: Buffer) => {
    const added = new Promise<void>((resolve, reject) => {
      pack.entry({ name: entry, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()));
    });
    // A full disk ends the file, and with it everything that waits to be added: the file says why.
    return Promise.race([added, written]).catch(async (error: unknown) => {
      await written;
      throw error;
    });
  };
  const abandon = async () => {
    pack.destroy();
    await written.catch(() => {});
    await rm(half, { force: true });
  };
  await add(manifestName, Buffer.from(`${JSON.stringify(contents, null, 2)}\n`)).catch(async (error: unknown) => {
    await abandon();
    throw error;
  });
  return {
    abandon,
    async addTable(table, copied) {
      let waiting: Buffer[] = [];
      let size = 0;
      let part = 1;
      const flush = async () => {
        if (size > 0) await add(partOf(table, part++), Buffer.concat(waiting));
        waiting = [];
        size = 0;
      };
      for await (const chunk of copied) {
        waiting.push(chunk);
        size += chunk.length;
        if (size >= partSize) await flush();
      }
      await flush();
    },
    async finish() {
      pack.finalize();
      await written;
      await synced(half);
      await rename(half, file);
      await synced(dirname(file));
    },
  };
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface ArchiveReader {
  manifest: Manifest;
  /** What COPY wrote of a table; tables are asked for in the order of the manifest. */
  table: (name: string) => AsyncIterable<Buffer>;
  /** Resolves where everything was read and nothing is left or damaged. */
  finish: () => Promise<void>;
  close: () => void;
}

export const damaged = () => new CannotBackUp('The archive is damaged, cut short, or no backup of Sillage.');

export async function readArchive(file: string): Promise<ArchiveReader> {
  const extract = tar.extract();
  const whole = pipeline(createReadStream(file), createGunzip(), extract);
  whole.catch(() => {});
  const entries = extract[Symbol.asyncIterator]();
  const next = async () => {
    const found = await entries.next().catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' || error.code === 'EACCES' ? error : damaged();
    });
    return found.done ? null : found.value;
  };
  async function* contentOf(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of entry) yield chunk as Buffer;
    } catch {
      throw damaged();
    }
  }

  let entry = await next();
  if (entry?.header.name !== manifestName || (entry.header.size ?? 0) > mostManifest) throw damaged();
  const parts: Buffer[] = [];
  for await (const chunk of contentOf(entry)) parts.push(chunk);
  const contents = readManifest(Buffer.concat(parts).toString('utf8'));
  entry = await next();
  return {
    manifest: contents,
    async *table(wanted) {
      while (entry && tableOf(entry.header.name) === wanted) {
        yield* contentOf(entry);
        entry = await next();
      }
    },
    async finish() {
      if (entry) throw damaged();
      await whole.catch(() => {
        throw damaged();
      });
    },
    close: () => extract.destroy(),
  };
}

function readManifest(text: string): Manifest {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw damaged();
  }
  const { format } = given as { format?: unknown };
  if (typeof format === 'number' && format > 1)
    throw new CannotBackUp('The archive was made by a newer version of Sillage: install that version first.');
  const parsed = manifest.safeParse(given);
  if (!parsed.success) throw damaged();
  return parsed.data;
}
