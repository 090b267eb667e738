import { benchPassages } from './passages.ts';
console.log(await benchPassages({ runs: 1, each: 300 }));
process.exit(0);
