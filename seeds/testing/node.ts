// One node of the product on a database that exists: what a second start, another machine or a restored backup would be.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type pg from 'pg';
import { type Application, openApplication } from '../../app/application.ts';
import { type Connection, connect } from '../../core/database/connect.ts';
import type { Users } from '../../core/database/migrate.ts';

export interface TestNode {
  origin: string;
  application: Application;
  connection: Connection;
  close: () => Promise<void>;
}

export interface NodeOptions {
  now?: () => Date;
  limits?: boolean;
}

export async function openNode(own: pg.ClientConfig, users: Users, options: NodeOptions = {}): Promise<TestNode> {
  const connection = await connect(
    { owner: own, user: own, users, stop: async () => {} },
    { app: 6, auth: 2, worker: 2 },
  );
  const application = await openApplication({
    settings: { publicUrl: 'http://localhost', limits: options.limits ?? true },
    connection,
    checkAnswers: true,
    ...(options.now && { now: options.now }),
  });
  const listening = serve({ fetch: application.hono.fetch, port: 0, hostname: '127.0.0.1' });
  application.attach(listening as never);
  await new Promise((ready) => listening.once('listening', ready));
  return {
    origin: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    application,
    connection,
    async close() {
      // Sockets of live documents are no longer the HTTP server's to close.
      await application.close();
      (listening as unknown as { closeAllConnections: () => void }).closeAllConnections();
      await new Promise((done) => listening.close(done));
      await connection.close();
    },
  };
}
