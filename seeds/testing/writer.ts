// A person in a live document: the provider of the browser, on a socket that carries their cookie.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { fragmentName } from '../../features/press-releases/document/schema.ts';
import type { House, TestPerson } from './house.ts';

export interface Writer {
  doc: Y.Doc;
  provider: HocuspocusProvider;
  /** The reason for which the server ended it, once it has. */
  ended: Promise<string>;
  synced: Promise<void>;
  /** Everything typed so far is durable. */
  saved: () => Promise<void>;
  headline: () => string;
  type: (text: string) => void;
  leave: () => void;
}

const element = (doc: Y.Doc, name: string) =>
  doc
    .getXmlFragment(fragmentName)
    .toArray()
    .find((child) => child instanceof Y.XmlElement && child.nodeName === name) as Y.XmlElement;

export const elementNamed = element;

export function writeIn(
  house: Pick<House, 'origin'>,
  person: Pick<TestPerson, 'cookie'>,
  releaseId: string,
  options: { origin?: string; doc?: Y.Doc } = {},
): Writer {
  const headers = { cookie: person.cookie, origin: options.origin ?? house.origin };
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const url = `${house.origin.replace('http', 'ws')}/documents`;
  const websocketProvider = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: Socket as never,
    maxAttempts: 1,
  });
  const doc = options.doc ?? new Y.Doc();
  const provider = new HocuspocusProvider({ websocketProvider, name: releaseId, document: doc, token: 'cookie' });
  const ended = new Promise<string>((resolve) => {
    provider.on('close', ({ event }: { event: { reason: string } }) => event.reason && resolve(event.reason));
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => resolve(reason));
  });
  const synced = new Promise<void>((resolve) => provider.on('synced', () => resolve()));
  provider.attach();
  return {
    doc,
    provider,
    ended,
    synced,
    saved: () =>
      new Promise((resolve) => {
        const look = () => {
          if (provider.unsyncedChanges > 0) return;
          provider.off('unsyncedChanges', look);
          resolve();
        };
        provider.on('unsyncedChanges', look);
        look();
      }),
    headline: () =>
      element(doc, 'headline')
        .toArray()
        .map((text) => (text as Y.XmlText).toString())
        .join(''),
    type: (text) => {
      const headline = element(doc, 'headline');
      const first = headline.get(0);
      if (first instanceof Y.XmlText) first.insert(first.length, text);
      else headline.insert(0, [new Y.XmlText(text)]);
    },
    leave: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
