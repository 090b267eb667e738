// The bare baseline: node:http that answers two kilobytes, as a process of its own.
import { createServer } from 'node:http';

const body = Buffer.from('x'.repeat(2048));
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`open at http://localhost:${(server.address() as { port: number }).port}`);
});
