// The provider of Hocuspocus, made strict: nothing leaves before both sides have said what they hold, and *stored* is the server's word.
import { HocuspocusProvider } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';

const sync = 0;
const asks = 0;

/** Whether a frame asks for what the server lacks (the first step of Yjs' sync): the answer to it holds all that was typed. */
function asksForOurs(data: ArrayBuffer): boolean {
  const decoder = createDecoder(new Uint8Array(data));
  readVarString(decoder);
  return readVarUint(decoder) === sync && readVarUint(decoder) === asks;
}

export class Link extends HocuspocusProvider {
  /** The server has been told everything that was here when it asked; what comes later follows on from that. */
  caughtUp = false;

  // An update typed before that would reach the server with a gap before it, and be refused; the answer brings it instead.
  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (this.caughtUp) super.documentUpdateHandler(update, origin);
  }

  override onMessage(event: MessageEvent): void {
    super.onMessage(event);
    if (!this.caughtUp && asksForOurs(event.data as ArrayBuffer)) {
      this.caughtUp = true;
      this.emit('caughtUp');
    }
  }

  override onClose(): void {
    this.caughtUp = false;
    super.onClose();
  }

  /** Asks to be let in again on the same socket. */
  async rejoin(): Promise<void> {
    await this.sendToken();
    this.startSync();
  }

  /** All that is here is stored by the server. */
  get isStored(): boolean {
    return this.isAuthenticated && this.caughtUp && this.unsyncedChanges === 0;
  }
}
