// npm run restore -- file: brings a backup back into an empty database.
import { restore } from '../core/backup/restore.ts';
import { runOnDatabase } from '../core/backup/command.ts';

await runOnDatabase({ usage: 'npm run restore -- file', creates: true }, async (server, file) => {
  const { manifest, migrated } = await restore(server.owner, server.users, file);
  const { madeAt, product, postgresql, tables } = manifest;
  console.log(`Restored what Sillage ${product} kept on ${madeAt} (PostgreSQL ${postgresql}):`);
  for (const { name, rows } of tables) if (rows > 0) console.log(`  ${String(rows).padStart(9)}  ${name}`);
  console.log(`  ${String(tables.reduce((sum, { rows }) => sum + rows, 0)).padStart(9)}  rows in all`);
  if (migrated.length > 0) console.log(`Then migrated forward: ${migrated.join(', ')}.`);
});
