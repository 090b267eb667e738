// A thread of its own, so that setting a page delays nobody's typing, and its memory goes when it goes.
import { parentPort } from 'node:worker_threads';
import { layOut } from '../checks/page/page.ts';
import type { ReleaseText } from '../release-text.ts';
import { draw } from './draw.ts';
import type { Imprint } from './imprint.ts';

export interface Order {
  id: number;
  text: ReleaseText;
  imprint: Imprint;
}

export interface Delivery {
  id: number;
  file: Uint8Array | null;
}

parentPort?.on('message', ({ id, text, imprint }: Order) => {
  draw(layOut(text), imprint).then(
    (file) => parentPort?.postMessage({ id, file } satisfies Delivery),
    () => parentPort?.postMessage({ id, file: null } satisfies Delivery),
  );
});
