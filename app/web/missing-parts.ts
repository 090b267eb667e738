// A part of the program that did not come: gone since an upgrade of the server, or only out of reach.

const oncePer = 60_000;
const kept = 'sillage.restarted';

/** Starts the page again where the server is there without the part, once; offline, what is on the screen stays. */
export async function startAgain(restart = () => location.reload()): Promise<void> {
  if (recently()) return;
  const there = await fetch('/healthz', { cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!there || recently()) return;
  sessionStorage.setItem(kept, String(Date.now()));
  restart();
}

const recently = () => Date.now() - Number(sessionStorage.getItem(kept) ?? 0) < oncePer;

/** Whether an error is a part that did not come, in the words of the three engines and of Vite. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
