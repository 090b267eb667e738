// Installs what is missing, then runs everything: the list of checks, unit and service tests, journeys in a real browser.
import { spawnSync } from 'node:child_process';
import { install, node, root } from './install.mjs';

install();
const rest = process.argv.slice(2);
const run = (...args) => {
  const { status } = spawnSync(node(), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (rest.length > 0) run('node_modules/vitest/vitest.mjs', 'run', ...rest);
else {
  run('scripts/build.ts', '--if-needed');
  run('scripts/check.ts');
  run('node_modules/vitest/vitest.mjs', 'run');
  run('node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts');
}
