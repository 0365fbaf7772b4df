// A process that closes a wave and is killed at the step it is told: before a transaction, at its end before it is committed, after it, or around a cleaning.
import { boxBeside, openBox, openStore, type Store } from '#db/store.ts';
import { onBehalfOf, visitAt } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';

const [url = '', secret = '', organizationId = '', waveId = '', now = '', killAt = '0'] = process.argv.slice(-6);

let steps = 0;
function step(): void {
  steps++;
  if (steps === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

function mortal<S>(store: Store<S>): Store<S> {
  return {
    ...store,
    write: async (work) => {
      step();
      const done = await store.write(async (tx) => {
        const value = await work(tx);
        step();
        return value;
      });
      step();
      return done;
    },
    scrub: async (tables) => {
      step();
      await store.scrub(tables);
      step();
    },
  };
}

const [store, box] = [mortal(await openStore(url)), mortal(await openBox(boxBeside(url)))];
const newKeyPair = (): never => {
  throw new Error('no keys are made here');
};
let made = 0;
const newId = (size = 16): string => `${process.pid}-${made++}`.padStart(size, '0');
const visit = visitAt({ store, box, newKeyPair, newId, secret, baseUrl: '' }, new Date(Number(now)));
await closeWave(onBehalfOf(visit, organizationId), waveId);
console.log(`closed after ${steps} steps`);
await Promise.all([store.close(), box.close()]);
