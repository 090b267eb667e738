// Keep-alive connections that each send their next request when the last one is answered: requests in a second.
import { connect, type Socket } from 'node:net';

export interface Request {
  method: string;
  path: string;
  cookie?: string;
  body?: object;
}

/** Where an answer ends in what has arrived, or -1: by its length, or by its last chunk. */
function endOf(data: Buffer): number {
  const head = data.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const headers = data.toString('latin1', 0, head).toLowerCase();
  const length = headers.match(/content-length: (\d+)/)?.[1];
  if (length !== undefined) {
    const end = head + 4 + Number(length);
    return data.length >= end ? end : -1;
  }
  if (headers.includes('transfer-encoding: chunked')) {
    const last = data.indexOf('\r\n0\r\n\r\n', head);
    return last < 0 ? -1 : last + 7;
  }
  return head + 4;
}

const encode = ({ method, path, cookie, body }: Request, host: string): string => {
  const json = body ? JSON.stringify(body) : '';
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${host}`, 'connection: keep-alive'];
  if (cookie) lines.push(`cookie: ${cookie}`);
  if (body) lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(json)}`);
  return `${lines.join('\r\n')}\r\n\r\n${json}`;
};

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  failed: number;
}

/** Loads a server for so many seconds; `next` makes each request. */
export async function load(port: number, seconds: number, connections: number, next: () => Request): Promise<Measured> {
  const host = `127.0.0.1:${port}`;
  const times: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  const run = () =>
    new Promise<void>((done, fail) => {
      const socket: Socket = connect(port, '127.0.0.1');
      let data: Buffer = Buffer.alloc(0);
      let sent = 0;
      const send = () => {
        sent = performance.now();
        socket.write(encode(next(), host));
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', fail);
      socket.on('data', (part) => {
        data = data.length === 0 ? part : Buffer.concat([data, part]);
        const stop = endOf(data);
        if (stop < 0) return;
        if (data[9] !== 0x32) failed++;
        data = data.subarray(stop);
        times.push(performance.now() - sent);
        if (performance.now() < end) send();
        else {
          socket.end();
          done();
        }
      });
    });
  const from = performance.now();
  await Promise.all(Array.from({ length: connections }, run));
  const elapsed = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / elapsed, median: at(0.5), p99: at(0.99), failed };
}
