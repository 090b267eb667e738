// What nodes tell one another through the database; a connection that breaks is made again.
import type pg from 'pg';
import { log } from '../core/log.ts';

export async function listenToNodes(
  open: () => pg.Client,
  channels: Record<string, (payload: string) => void>,
  /** The connection was gone for a while: what was told meanwhile was not heard. */
  missed: () => void,
) {
  let closed = false;
  let before = false;
  let current: pg.Client | null = null;

  const connect = async (): Promise<void> => {
    const client = open();
    const again = () => {
      if (closed || current !== client) return;
      current = null;
      setTimeout(() => void connect(), 500).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''));
    current = client;
    try {
      await client.connect();
      for (const channel of Object.keys(channels)) await client.query(`LISTEN ${channel}`);
      if (before) missed();
      before = true;
    } catch (error) {
      log('warn', 'nodes.not_listening', { error });
      await client.end().catch(() => {});
      again();
    }
  };
  await connect();
  return {
    close: async () => {
      closed = true;
      await current?.end().catch(() => {});
    },
  };
}
