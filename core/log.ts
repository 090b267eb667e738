// Structured lines on standard error, without content, tokens or addresses.

type Level = 'info' | 'warn' | 'error';

const quiet = process.env.LOG === 'off';

/** An error is told by its name, code and stack only: messages of databases and validators repeat what people wrote. */
function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, stack } = value;
  const code = (value as { code?: string }).code;
  return {
    name,
    code,
    stack: stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 8),
  };
}

export function log(level: Level, event: string, fields: Record<string, unknown> = {}): void {
  if (quiet) return;
  const shown = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plain(value)]));
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...shown })}\n`);
}
