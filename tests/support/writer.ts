// A process that opens a database and writes organizations into it, eight at a time, printing each one's name once it is told that it is on disk.
import { openStore } from '#db/store.ts';

const [url = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore(url);
console.log('open');
let next = 0;
await Promise.all(
  Array.from({ length: 8 }, async () => {
    while (next < Number(count)) {
      const id = `${name}${next++}`;
      await store.write((tx) =>
        tx.insert(tx.t.organizations).values({ id, name: id, locale: 'en', timeZone: 'UTC', createdAt: new Date(0) }),
      );
      console.log(id);
    }
  }),
);
await store.close();
