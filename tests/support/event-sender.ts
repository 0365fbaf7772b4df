// A process that takes in one event after the other, as a running Coro does, and prints a line for each, so that it can be killed at any instant.
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { takeEvents } from '#services/events.ts';

const [url = '', organizationId = '', customerId = ''] = process.argv.slice(2);
const store = await openStore(url);
const box = await openBox(boxBeside(url));
const now = new Date('2026-03-10T09:00:00Z');
let made = 0;
const newId = (size = 21): string => `p${process.pid}${++made}`.padStart(size, '0');
const ctx = onBehalfOf(visitAt({ store, box, newKeyPair, newId, secret: '', baseUrl: '' }, now), organizationId);
for (let n = 0; n < 100_000; n++) {
  const event = { touchpoint: 'shop', at: now, customer: { id: customerId }, team: null };
  await takeEvents(ctx, 'api', [{ ...event, reference: `${process.pid}-${n}` }]);
  console.log(n);
}
await Promise.all([store.close(), box.close()]);
