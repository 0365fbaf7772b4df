// A process that plans one wave page by page, until it is killed.
import { nanoid } from 'nanoid';
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { planWave } from '#services/waves.ts';

const [url = '', organizationId = '', waveId = '', now = '', secret = 'of the planner'] = process.argv.slice(2);
const store = await openStore(url);
const box = await openBox(boxBeside(url));
const visit = visitAt({ store, box, newKeyPair, newId: nanoid, secret, baseUrl: 'http://localhost:3000' }, new Date(now));
console.log('at work');
await planWave(onBehalfOf(visit, organizationId), waveId);
console.log('done');
