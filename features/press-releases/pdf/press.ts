// Orders for pages, one after another, each within a time; the thread that sets them starts with the first and ends when idle.
import { Worker } from 'node:worker_threads';
import { tooMany } from '../../../core/errors.ts';
import { log } from '../../../core/log.ts';
import type { ReleaseText } from '../release-text.ts';
import type { Imprint } from './imprint.ts';
import type { Delivery, Order } from './worker.ts';

const mostWaiting = 20;
const patience = 10_000;
const idle = 30_000;

let worker: Worker | null = null;
let resting: NodeJS.Timeout | null = null;
let orders = 0;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

function end(): void {
  void worker?.terminate();
  worker = null;
}

function begin(): Worker {
  if (resting) clearTimeout(resting);
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 192 } });
  // One that fails while nobody waits is replaced by the next order.
  worker.on('error', end);
  worker.unref();
  return worker;
}

function setOne(text: ReleaseText, imprint: Imprint): Promise<Uint8Array> {
  const own = begin();
  const id = orders++;
  return new Promise<Uint8Array>((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(late);
      own.off('message', take).off('exit', fail);
      resting = setTimeout(end, idle).unref();
      done();
    };
    const fail = () =>
      settle(() => {
        end();
        reject(new Error('The page was not set in time, or its thread ended.'));
      });
    const take = (delivery: Delivery) => {
      if (delivery.id !== id) return;
      const { file } = delivery;
      settle(() => (file ? resolve(file) : reject(new Error('The page could not be set.'))));
    };
    const late = setTimeout(fail, patience);
    own.on('message', take).on('exit', fail);
    own.postMessage({ id, text, imprint } satisfies Order);
  });
}

/** Sets a page; resolves with the file. Refuses when too many wait already. */
export function setPage(text: ReleaseText, imprint: Imprint): Promise<Uint8Array> {
  if (waiting >= mostWaiting) throw tooMany('print.busy', 5);
  waiting++;
  const own = last.then(() => setOne(text, imprint));
  last = own
    .catch((error: unknown) => log('error', 'page.not_set', { error }))
    .finally(() => {
      waiting--;
    });
  return own;
}
