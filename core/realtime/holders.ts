// Whose each open socket is: one whose session has ended is closed, whether or not a document is open on it.
import type { WebSocket } from 'ws';
import type { Actor } from '../actor.ts';

const sessionEnded = 4401;

export function openHolders(actorOf: (token: string) => Promise<Actor | null>) {
  const holders = new Map<WebSocket, { token: string; memberId: string }>();
  return {
    hold(socket: WebSocket, token: string, memberId: string): void {
      holders.set(socket, { token, memberId });
      socket.on('close', () => holders.delete(socket));
    },
    async recheck(): Promise<void> {
      for (const [socket, { token, memberId }] of [...holders]) {
        const actor = await actorOf(token);
        if (actor?.memberId !== memberId) socket.close(sessionEnded, 'gone');
      }
    },
  };
}
