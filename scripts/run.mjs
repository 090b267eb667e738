// Runs a TypeScript file of the project on the project's own Node, installing what is missing first.
import { spawnSync } from 'node:child_process';
import { install, node } from './install.mjs';

install();
const [file, ...rest] = process.argv.slice(2);
const { status, signal } = spawnSync(node(), ['--disable-warning=ExperimentalWarning', file, ...rest], {
  stdio: 'inherit',
});
process.exit(signal ? 1 : (status ?? 1));
