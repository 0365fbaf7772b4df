// A process that plans one wave page by page, until it is killed.
import { nanoid } from 'nanoid';
import { openStore } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { planWave } from '#services/waves.ts';

const [url = '', organizationId = '', waveId = '', now = ''] = process.argv.slice(2);
const store = await openStore(url);
const visit = visitAt({ store, newId: nanoid, secret: 'of the planner', baseUrl: 'http://localhost:3000' }, new Date(now));
console.log('at work');
await planWave(onBehalfOf(visit, organizationId), waveId);
console.log('done');
