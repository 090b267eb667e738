// The frames of the Hocuspocus protocol, so that its provider serves as our client; the server behind it is our own.
import { createDecoder, type Decoder, hasContent, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarInt,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';

const type = { sync: 0, presence: 1, auth: 2, askPresence: 3, status: 8, ping: 9, pong: 10, close: 7 } as const;
const step = { one: 0, two: 1, update: 2 } as const;
const auth = { denied: 1, granted: 2 } as const;

export type Message =
  | { kind: 'auth' }
  | { kind: 'stateVector'; vector: Uint8Array }
  | { kind: 'update'; update: Uint8Array }
  | { kind: 'presence'; update: Uint8Array }
  | { kind: 'askPresence' }
  | { kind: 'ping' }
  | { kind: 'leave' };

/** Reads what a client sent: the document's name, and the message. Throws on what is no such frame. */
export function readMessage(frame: Uint8Array): { name: string; message: Message } {
  const decoder = createDecoder(frame);
  const name = readVarString(decoder);
  return { name, message: readBody(decoder) };
}

function readBody(decoder: Decoder): Message {
  const kind = readVarUint(decoder);
  switch (kind) {
    case type.sync: {
      const which = readVarUint(decoder);
      const content = readVarUint8Array(decoder);
      if (which === step.one) return { kind: 'stateVector', vector: content };
      if (which === step.two || which === step.update) return { kind: 'update', update: content };
      throw new Error('unknown step');
    }
    case type.presence:
      return { kind: 'presence', update: readVarUint8Array(decoder) };
    case type.auth:
      return { kind: 'auth' };
    case type.askPresence:
      return { kind: 'askPresence' };
    case type.ping:
      return { kind: 'ping' };
    case type.close:
      return { kind: 'leave' };
    default:
      throw new Error('unknown message');
  }
}

function frame(name: string, kind: number, write: (encoder: Encoder) => void): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  writeVarUint(encoder, kind);
  write(encoder);
  return toUint8Array(encoder);
}

const sync = (name: string, which: number, content: Uint8Array) =>
  frame(name, type.sync, (encoder) => {
    writeVarUint(encoder, which);
    writeVarUint8Array(encoder, content);
  });

export const frames = {
  granted: (name: string, access: 'write' | 'read') =>
    frame(name, type.auth, (encoder) => {
      writeVarUint(encoder, auth.granted);
      writeVarString(encoder, access === 'write' ? 'read-write' : 'readonly');
    }),
  denied: (name: string, reason: string) =>
    frame(name, type.auth, (encoder) => {
      writeVarUint(encoder, auth.denied);
      writeVarString(encoder, reason);
    }),
  /** Asks the client for what the server does not have. */
  stateVector: (name: string, vector: Uint8Array) => sync(name, step.one, vector),
  /** The answer to a client's state vector. */
  difference: (name: string, update: Uint8Array) => sync(name, step.two, update),
  update: (name: string, update: Uint8Array) => sync(name, step.update, update),
  presence: (name: string, update: Uint8Array) =>
    frame(name, type.presence, (encoder) => writeVarUint8Array(encoder, update)),
  /** One update of the client's is stored durably. */
  stored: (name: string) => frame(name, type.status, (encoder) => writeVarInt(encoder, 1)),
  closed: (name: string, reason: string) => frame(name, type.close, (encoder) => writeVarString(encoder, reason)),
  pong: (name: string) => frame(name, type.pong, () => {}),
};

export interface PresenceEntry {
  client: number;
  clock: number;
  /** null: gone. */
  state: Record<string, unknown> | null;
}

/** The entries of a presence update (y-protocols' awareness encoding); throws on what is none. */
export function readPresence(update: Uint8Array): PresenceEntry[] {
  const decoder = createDecoder(update);
  const count = readVarUint(decoder);
  const entries: PresenceEntry[] = [];
  for (let at = 0; at < count && hasContent(decoder); at++) {
    const client = readVarUint(decoder);
    const clock = readVarUint(decoder);
    const state: unknown = JSON.parse(readVarString(decoder));
    entries.push({
      client,
      clock,
      state: typeof state === 'object' && !Array.isArray(state) ? (state as PresenceEntry['state']) : null,
    });
  }
  return entries;
}

export function writePresence(entries: PresenceEntry[]): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    writeVarUint(encoder, client);
    writeVarUint(encoder, clock);
    writeVarString(encoder, JSON.stringify(state));
  }
  return toUint8Array(encoder);
}

/** A whole unmasked binary frame of RFC 6455, so that one buffer serves every receiver. */
export function webSocketFrame(payload: Uint8Array): Buffer {
  const { length } = payload;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const out = Buffer.allocUnsafe(header + length);
  out[0] = 0x82;
  if (header === 2) out[1] = length;
  else if (header === 4) {
    out[1] = 126;
    out.writeUInt16BE(length, 2);
  } else {
    out[1] = 127;
    out.writeBigUInt64BE(BigInt(length), 2);
  }
  out.set(payload, header);
  return out;
}
