// The server asks to wait: said once for the whole page, whichever form met it, since the form cannot know for how long.

type Hear = (seconds: number) => void;

const listeners = new Set<Hear>();

/** Calls back with the seconds to wait; answers with how to stop hearing of it. */
export function onTooFast(hear: Hear): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export function tellTooFast(seconds: number): void {
  for (const hear of listeners) hear(seconds);
}
