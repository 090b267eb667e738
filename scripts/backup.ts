// npm run backup -- file: everything that Sillage keeps, in one file, while it runs or not.
import { backUp } from '../core/backup/backup.ts';
import { runOnDatabase, sizeInWords } from '../core/backup/command.ts';

await runOnDatabase({ usage: 'npm run backup -- file', creates: false }, async (server, file) => {
  const { manifest, bytes } = await backUp(server.owner, file);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${file}: ${manifest.tables.length} tables, ${rows} rows, ${sizeInWords(bytes)}.`);
  console.log('It holds everything, the authors of sealed contributions and the secret that signs sessions included:');
  console.log('keep it where only those may read it who may read the database itself.');
});
