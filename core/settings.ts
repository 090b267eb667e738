// Every setting of the program, read once from the environment; a wrong one stops the start with one clear line.
import { resolve } from 'node:path';

export interface Settings {
  port: number;
  /** The address to listen on; a demonstration stays on loopback unless `DEMO=exposed`. */
  host: string;
  /** Where the embedded database and files live. */
  dataDir: string;
  /** null: the embedded database. */
  databaseUrl: string | null;
  /** The owner of the tables, where it is not the user of `databaseUrl`. */
  databaseOwnerUrl: string | null;
  /** The origin that people type, without a trailing slash. */
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Whether a member who writes faster than hands can is asked to wait. */
  limits: boolean;
  /** 'auto': a demonstration where nothing is set up and no public address is given. */
  demo: 'auto' | 'on' | 'off' | 'exposed';
}

/** Name, default and meaning of each setting: the list in docs/operating.md is made from it. */
export const settingDocs = [
  ['PORT', '3000', 'Port to listen on; 0 takes a free one.'],
  ['HOST', '127.0.0.1 in a demonstration, else 0.0.0.0', 'Address to listen on.'],
  ['DATA_DIR', './data', 'Folder of the embedded database.'],
  ['DATABASE_URL', 'none: embedded database', 'A PostgreSQL 15 or newer to use instead of the embedded one.'],
  ['DATABASE_OWNER_URL', 'DATABASE_URL', 'A user who owns the tables, so that the program itself does not.'],
  ['PUBLIC_URL', 'http://localhost:PORT', 'The address that people type; links in mails use it.'],
  ['SMTP_URL', 'none: mail is kept', 'smtp:// or smtps:// address of the mail server.'],
  ['MAIL_FROM', 'Sillage <sillage@ host of PUBLIC_URL>', 'Sender of mails.'],
  ['LIMITS', 'on', 'off lets members write as fast as they can: for loading data and for measuring only.'],
  ['DEMO', 'on where nothing is set up', 'on, off, or exposed (a demonstration open to the network).'],
] as const;

export class WrongSetting extends Error {}

const loopback = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

function url(name: string, value: string | undefined, protocols: string[]): URL | null {
  if (!value) return null;
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (!parsed || !protocols.includes(parsed.protocol)) {
    throw new WrongSetting(
      `${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );
  }
  return parsed;
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], otherwise: T): T {
  if (!value) return otherwise;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new WrongSetting(`${name} must be one of ${allowed.join(', ')}, not "${value}"`);
}

/** Reads and checks the settings; throws `WrongSetting` with a sentence that an operator can act on. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const port = env.PORT ? Number(env.PORT) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new WrongSetting(`PORT must be a whole number from 0 to 65535, not "${env.PORT}"`);
  }
  const databaseUrl = url('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']);
  const owner = url('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL, ['postgres:', 'postgresql:']);
  if (owner && !databaseUrl) throw new WrongSetting('DATABASE_OWNER_URL needs DATABASE_URL beside it');
  const publicUrl = url('PUBLIC_URL', env.PUBLIC_URL, ['http:', 'https:']);
  if (publicUrl && (publicUrl.pathname !== '/' || publicUrl.search)) {
    throw new WrongSetting('PUBLIC_URL must be an origin without a path, such as https://ideas.example.org');
  }
  const demo = oneOf('DEMO', env.DEMO, ['auto', 'on', 'off', 'exposed'] as const, 'auto');
  const isPublic = publicUrl !== null && !loopback.has(publicUrl.hostname);
  if (isPublic && (demo === 'on' || demo === 'exposed')) {
    throw new WrongSetting('DEMO lets visitors sign in as anybody: remove it, or remove the public PUBLIC_URL');
  }
  return {
    port,
    host: env.HOST ?? '',
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: databaseUrl?.href ?? null,
    databaseOwnerUrl: owner?.href ?? null,
    publicUrl: publicUrl?.origin ?? `http://localhost:${port}`,
    smtpUrl: url('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:'])?.href ?? null,
    mailFrom: env.MAIL_FROM || `Sillage <sillage@${publicUrl?.hostname ?? 'localhost'}>`,
    limits: oneOf('LIMITS', env.LIMITS, ['on', 'off'] as const, 'on') === 'on',
    demo: isPublic && demo === 'auto' ? 'off' : demo,
  };
}

/** Whether an address is only this machine's. */
export const isLoopback = (host: string): boolean => loopback.has(host);
