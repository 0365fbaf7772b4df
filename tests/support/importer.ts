// A process that runs an import, as a worker does, and prints a line after each transaction, so that it can be killed between two.
import { openStore } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { runImport } from '#services/import-run.ts';

const [url = '', organizationId = '', id = ''] = process.argv.slice(2);
const store = await openStore(url);
let made = 0;
const visit = visitAt(
  { store, newId: (size = 21) => `p${process.pid}${++made}`.padStart(size, '0'), secret: '', baseUrl: '' },
  new Date(0),
);
const write: typeof store.write = async (work) => {
  const value = await store.write(work);
  console.log('written');
  return value;
};
await runImport(onBehalfOf({ ...visit, write }, organizationId), id);
await store.close();
