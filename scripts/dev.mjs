// Server and client for those who build: both reload in place.
import { spawn } from 'node:child_process';
import { install, node, root } from './install.mjs';

install();
const env = { ...process.env, PORT: process.env.PORT ?? '3001', PUBLIC_URL: 'http://localhost:5173' };
const children = [
  spawn(node(), ['--watch-path=app', '--watch-path=core', '--watch-path=features', 'app/start.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  }),
  spawn(node(), ['node_modules/vite/bin/vite.js'], { cwd: root, stdio: 'inherit' }),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
