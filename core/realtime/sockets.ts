// One socket of one person, which may carry several documents: frames go to the room that they name, in order.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { type Message, readMessage } from './protocol.ts';
import type { Connection, Room } from './room.ts';

export type Joined = { room: Room; connection: Connection } | null;

interface Told {
  /** A room has taken something. */
  received: (room: Room) => void;
  /** Somebody has left a room. */
  left: (room: Room) => void;
}

const documentsPerSocket = 20;

export function serveSocket(socket: WebSocket, raw: Socket, join: (name: string) => Promise<Joined>, told: Told): void {
  // What arrives for a document waits until its sender is let in.
  const joined = new Map<string, Promise<Joined>>();
  raw.setNoDelay(true);
  socket.on('error', () => {});

  const read = (data: Buffer, binary: boolean): { name: string; message: Message } | null => {
    try {
      return binary ? readMessage(new Uint8Array(data)) : null;
    } catch {
      return null;
    }
  };

  async function take(joining: Promise<Joined>, message: Message): Promise<Joined> {
    const found = await joining;
    if (!found?.room.connections.has(found.connection)) return found;
    await found.room.receive(found.connection, message);
    told.received(found.room);
    return found;
  }

  const joinAgain = async (joining: Promise<Joined>, name: string): Promise<Joined> => {
    const found = await joining;
    return found?.room.connections.has(found.connection) ? found : join(name);
  };

  const malformed = () => {
    socket.close(4400, 'malformed');
    return null;
  };

  socket.on('message', (data: Buffer, binary: boolean) => {
    const frame = read(data, binary);
    if (!frame) return void malformed();
    const { name, message } = frame;
    let joining = joined.get(name);
    if (!joining) {
      if (message.kind === 'leave') return;
      if (joined.size >= documentsPerSocket) return socket.close(4429, 'too many documents');
      joining = join(name);
    } else if (message.kind === 'auth') {
      // The provider says who it is again after it was told to leave: let it in anew.
      joining = joinAgain(joining, name);
    }
    joined.set(name, take(joining, message).catch(malformed));
  });

  socket.on('close', () => {
    for (const joining of joined.values()) {
      void joining.then((found) => {
        found?.room.leave(found.connection);
        if (found) told.left(found.room);
      });
    }
  });
}
