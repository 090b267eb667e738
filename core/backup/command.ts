// What the two commands share: the database that the settings name, alone on it where it is the embedded one, and one clear line.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { holdAlone } from '../database/alone.ts';
import { findServer, type Server } from '../database/connect.ts';
import { hasDatabase, OtherMajor } from '../database/embedded.ts';
import { NewerDatabase } from '../database/migrate.ts';
import { readSettings, WrongSetting } from '../settings.ts';
import { CannotBackUp } from './archive.ts';

export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

interface Command {
  usage: string;
  /** Whether it may make a database where there is none. */
  creates: boolean;
}

async function run({ usage, creates }: Command, work: (server: Server, file: string) => Promise<void>): Promise<void> {
  const [given, ...rest] = process.argv.slice(2);
  if (!given || rest.length > 0) throw new CannotBackUp(`Say which file: ${usage}.`);
  // npm runs its scripts in the project's folder: the file is meant from where the person stands.
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  if (creates && !existsSync(file)) throw new CannotBackUp(`There is no file ${file}.`);
  const settings = readSettings(process.env);
  const embedded = settings.databaseUrl === null;
  if (embedded && !creates && !hasDatabase(settings.dataDir))
    throw new CannotBackUp(`There is no database in ${settings.dataDir}: set DATA_DIR or DATABASE_URL.`);
  const server = await findServer(settings);
  // Where the program runs, its database is used and left running; where it does not, ours is stopped again at the end.
  const alone = embedded ? await holdAlone(server.owner) : null;
  try {
    if (embedded && creates && !alone)
      throw new CannotBackUp('Sillage, a backup or a restore runs on this DATA_DIR: stop it first.');
    await work(server, file);
  } finally {
    await alone?.end();
    if (alone) await server.stop();
  }
}

const known = [CannotBackUp, WrongSetting, OtherMajor, NewerDatabase];
/** What the disk or the database say for themselves: full, refused, no such role. */
const said = (error: unknown): string => `${(error as Error).message.replace(/\.$/, '')}.`;

/** Runs a command to its end; what failed is said in one line, and nothing was changed by it. */
export async function runOnDatabase(
  command: Command,
  work: (server: Server, file: string) => Promise<void>,
): Promise<void> {
  try {
    await run(command, work);
  } catch (error) {
    const what = known.some((kind) => error instanceof kind) ? (error as Error).message : said(error);
    console.error(`${what} Nothing was ${command.creates ? 'restored' : 'kept'}.`);
    process.exitCode = 1;
  }
}
