// Plain JavaScript for whatever Node the machine has: brings the packages, and with them the Node that the project runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const read = (name) => {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return '';
  }
};

/** Whether what is installed is what the lockfile names (for this platform). */
function isInstalled() {
  const wanted = JSON.parse(read('package-lock.json') || '{"packages":{}}').packages;
  const installed = JSON.parse(read('node_modules/.package-lock.json') || '{"packages":{}}').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages unless they are there already. */
export function install() {
  if (isInstalled() && existsSync(node())) return;
  console.log('Installing packages (once)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lockfile that does not name the optional packages of platforms which a registry lacks.
  const done = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) {
    console.error('The packages could not be installed: check the network, then run the command again.');
    process.exit(1);
  }
}

/** The project's own Node, or this one where no package brings it. */
export function node() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}
