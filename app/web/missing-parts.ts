// A part of the program that did not come: gone since an upgrade of the server, or only out of reach.

const oncePer = 60_000;
const kept = 'sillage.restarted';

/** Whether the server still has the program that this page runs. Its parts bear its build in their names: it has all or none. */
type Program = 'there' | 'gone' | 'unknown';

/**
 * Starts the page again where the server has another program by now, once. Otherwise it was the network, be it for a moment
 * or for something that is only read ahead, and what is on the screen stays.
 */
export async function startAgain(restart = () => location.reload()): Promise<void> {
  if (recently() || (await program()) !== 'gone' || recently()) return;
  sessionStorage.setItem(kept, String(Date.now()));
  restart();
}

/** Tries again a part that somebody waits for. Some engines remember that it did not come for as long as the page lives. */
export async function tryAgain(draw: () => void, restart = () => location.reload()): Promise<void> {
  if ((await program()) === 'unknown') draw();
  else restart();
}

async function program(): Promise<Program> {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '/';
  const answer = await fetch(entry, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.status === 404) return 'gone';
  return answer?.ok ? 'there' : 'unknown';
}

const recently = () => Date.now() - Number(sessionStorage.getItem(kept) ?? 0) < oncePer;

/** Whether an error is a part that did not come, in the words of the three engines and of Vite. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
