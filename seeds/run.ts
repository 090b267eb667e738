// Fills an empty database with the demonstration company, without starting the server.
import { connect, findServer } from '../core/database/connect.ts';
import { readSettings } from '../core/settings.ts';
import { seedDemonstration } from './play.ts';

const server = await findServer(readSettings(process.env));
const connection = await connect(server);
const { rows } = await connection.auth.query<{ ready: boolean }>('SELECT ready FROM auth.installation()');
if (rows[0]?.ready) {
  console.error('There is an organisation already: the demonstration fills empty databases only.');
  process.exitCode = 1;
} else {
  await seedDemonstration(connection);
  console.log('The demonstration company is there.');
}
await connection.close();
await server.stop();
