// Sends many requests at once, each with a link of its own, in a process of its own so that it takes no time from the server it measures.
import { type ChildProcess, fork } from 'node:child_process';
import autocannon from 'autocannon';

export type Load = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly connections: number;
  /** Each request goes to the next of these paths; there are as many requests as paths. */
  readonly paths: readonly string[];
  /** What is posted to each path. */
  readonly bodies?: readonly string[];
};

export type Loaded = {
  readonly perSecond: number;
  /** In ms. */
  readonly p99: number;
  /** How many answers came with each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Connections that broke and requests that nobody answered. */
  readonly errors: number;
};

/** Runs the load in another process and waits for its end. */
export function sendLoad(load: Load): Promise<Loaded> {
  return new Promise((ok, bad) => {
    const child: ChildProcess = fork(import.meta.filename, { serialization: 'advanced' });
    child.once('message', (loaded) => ok(loaded as Loaded));
    child.once('error', bad);
    child.once('exit', (code) => bad(new Error(`the load ended early with code ${code}`)));
    child.send(load);
  });
}

async function cannonade({ url, method, connections, paths, bodies }: Load): Promise<Loaded> {
  const statuses: Record<string, number> = {};
  let next = 0;
  let answered = 0;
  let last = 0;
  const headers = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const i = next++;
    return { ...request, path: paths[i], ...(bodies && { body: bodies[i] }) };
  };
  const first = performance.now();
  const result = await new Promise<autocannon.Result>((ok, bad) => {
    const options = { url, method, connections, amount: paths.length, headers, requests: [{ setupRequest }], timeout: 30 };
    const running = autocannon(options, (error: unknown, done) => (error ? bad(error) : ok(done)));
    // It looks at its own clock once a second only.
    running.on('response', (_client, status) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      answered++;
      last = performance.now();
    });
  });
  return { perSecond: (answered * 1000) / (last - first), p99: result.latency.p99, statuses, errors: result.errors };
}

if (process.send) {
  process.once('message', (load) => {
    void cannonade(load as Load).then((loaded) => process.send?.(loaded, () => process.disconnect()));
  });
}
