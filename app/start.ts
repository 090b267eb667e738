// From settings to a running server: database, migrations, first data, address, and a clean way to stop.
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type pg from 'pg';
import { holdAlone } from '../core/database/alone.ts';
import { type Connection, connect, findServer, type Server as DatabaseServer } from '../core/database/connect.ts';
import { OtherMajor } from '../core/database/embedded.ts';
import { NewerDatabase } from '../core/database/migrate.ts';
import { log } from '../core/log.ts';
import { openTransport } from '../core/mail/send.ts';
import { isLoopback, readSettings, type Settings, WrongSetting } from '../core/settings.ts';
import { seedDemonstration } from '../seeds/play.ts';
import { type Application, openApplication } from './application.ts';
import { type AllJobs, openAllJobs } from './jobs.ts';

/** A reason not to start that an operator can act on: one line, no stack. */
class CannotStart extends Error {}

async function requireAlone(server: DatabaseServer): Promise<pg.Client> {
  const held = await holdAlone(server.owner);
  if (held) return held;
  throw new CannotStart(
    'Another Sillage, a backup or a restore runs on this DATA_DIR: stop it or let it end, or choose another DATA_DIR.',
  );
}

async function installation(
  connection: Connection,
): Promise<{ ready: boolean; demonstration: boolean; erased: boolean }> {
  const { rows } = await connection.auth.query('SELECT * FROM auth.installation()');
  return rows[0];
}

/** Decides on the demonstration: filled where nothing is set up, never within reach of the network unasked. */
async function prepare(settings: Settings, connection: Connection): Promise<{ demonstration: boolean; host: string }> {
  const { ready, demonstration: isDemonstration, erased } = await installation(connection);
  // Once erased, a demonstration does not come back: the set-up waits instead, whatever DEMO says.
  const wanted = settings.demo !== 'off' && !erased && (settings.demo !== 'auto' || !ready);
  const demonstration = ready ? isDemonstration : wanted;
  if (demonstration && settings.demo === 'off')
    throw new CannotStart(
      'The database holds a demonstration: choose another database, or erase it on its page of the organisation.',
    );
  const host = settings.host || (demonstration && settings.demo !== 'exposed' ? '127.0.0.1' : '0.0.0.0');
  if (demonstration && !isLoopback(host) && settings.demo !== 'exposed') {
    throw new CannotStart(
      'A demonstration lets anybody sign in as anybody: set DEMO=exposed to open it to the network, or leave HOST alone.',
    );
  }
  if (demonstration && !isLoopback(new URL(settings.publicUrl).hostname)) {
    throw new CannotStart('A demonstration cannot have a public PUBLIC_URL: anybody could sign in as anybody.');
  }
  if (demonstration && !ready) {
    console.log('Filling the demonstration company…');
    await seedDemonstration(connection);
  }
  return { demonstration, host };
}

function listen(application: Application, host: string, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: application.hono.fetch, port, hostname: host }, (info) =>
      resolve({ server, port: info.port }),
    ) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new CannotStart(`Port ${port} is taken: set PORT to another one.`) : error);
    });
  });
}

export interface Started {
  address: string;
  stop: () => Promise<void>;
}

export async function start(env: Record<string, string | undefined>): Promise<Started> {
  const settings = readSettings(env);
  const database = await findServer(settings);
  const alone = settings.databaseUrl ? null : await requireAlone(database);
  const connection = await connect(database);
  const { demonstration, host } = await prepare(settings, connection);
  let jobs: AllJobs | null = null;
  // Thousands of digests are written within a minute: those of a moment are one reason to send.
  let waking: NodeJS.Timeout | null = null;
  const mailWritten = () => {
    waking ??= setTimeout(() => {
      waking = null;
      jobs
        ?.add('send_mail', {}, { key: 'send_mail' })
        .catch((error: unknown) => log('warn', 'mail.not_woken', { error }));
    }, 50).unref();
  };
  const application = await openApplication({ settings, connection, mailWritten });
  const { server, port } = await listen(application, host, settings.port);
  application.attach(server);
  const transport = openTransport(settings);
  const address = settings.port === 0 ? `http://localhost:${port}` : settings.publicUrl;
  const { committed } = application.services;
  jobs = openAllJobs({ connection, publicUrl: address, transport, mailFrom: settings.mailFrom, committed });
  console.log(`\n  Sillage is open at ${address}\n`);
  if (demonstration) console.log('  This is the demonstration company: choose a person to be, no password needed.\n');
  else if (!(await installation(connection)).ready)
    console.log(`  Found your organisation at ${address}/setup with the code ${application.identity.setupCode}\n`);

  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      server.close();
      server.closeAllConnections();
      await jobs?.close().catch((error: unknown) => log('warn', 'stop.incomplete', { error }));
      transport?.close();
      await application.close().catch((error: unknown) => log('warn', 'stop.incomplete', { error }));
      await connection.close().catch(() => {});
      await alone?.end().catch(() => {});
      await database.stop();
    })();
    return stopping;
  };
  return { address, stop };
}

/** Starts as a program: one clear line where it cannot, and everything put away at the end. */
export async function main(): Promise<void> {
  try {
    const { stop } = await start(process.env);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => void stop().then(() => process.exit(0)));
    }
  } catch (error) {
    const known = [WrongSetting, CannotStart, NewerDatabase, OtherMajor].some((kind) => error instanceof kind);
    console.error(known ? (error as Error).message : error);
    process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) await main();
