// A process that runs an import, as a worker does, and prints a line after each transaction, so that it can be killed between two.
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { runImport } from '#services/import-run.ts';

const [url = '', organizationId = '', id = ''] = process.argv.slice(2);
const store = await openStore(url);
const box = await openBox(boxBeside(url));
let made = 0;
const visit = visitAt(
  { store, box, newKeyPair, newId: (size = 21) => `p${process.pid}${++made}`.padStart(size, '0'), secret: '', baseUrl: '' },
  new Date(0),
);
const write: typeof store.write = async (work) => {
  const value = await store.write(work);
  console.log('written');
  return value;
};
await runImport(onBehalfOf({ ...visit, write }, organizationId), id);
await Promise.all([store.close(), box.close()]);
