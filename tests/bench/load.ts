// Sends many requests at once, each to a link of its own, in a process of its own and with little effort: what it takes, the servers lack.
import { fork } from 'node:child_process';
import { connect, type Socket } from 'node:net';

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
};

/** Runs the load in another process; every connection sends its next request when it has the whole answer to the one before. Throws when a connection breaks. */
export function sendLoad(load: Load): Promise<Loaded> {
  return new Promise((ok, bad) => {
    const child = fork(import.meta.filename, { serialization: 'advanced' });
    child.once('message', (loaded) => ok(loaded as Loaded));
    child.once('error', bad);
    child.once('exit', (code) => bad(new Error(`the load ended early with code ${code}`)));
    child.send(load);
  });
}

async function run(load: Load): Promise<Loaded> {
  const requests = load.paths.map((path, i) => requestOf(load, path, load.bodies?.[i] ?? ''));
  const { hostname, port } = new URL(load.url);
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => connected(hostname, Number(port))));
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  const began = performance.now();
  let next = 0;
  const talk = async (socket: Socket): Promise<void> => {
    const answered = reader(socket);
    for (let i = next++; i < requests.length; i = next++) {
      const sent = performance.now();
      socket.write(requests[i]!);
      const status = await answered();
      times.push(performance.now() - sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    socket.destroy();
  };
  await Promise.all(sockets.map(talk));
  const took = performance.now() - began;
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  return { perSecond: (times.length * 1000) / took, p99: slow, statuses };
}

function requestOf({ url, method }: Load, path: string, body: string): Buffer {
  const form = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${method === 'POST' ? form : ''}\r\n${body}`);
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((ok, bad) => {
    const socket = connect({ host, port, noDelay: true }, () => ok(socket));
    socket.once('error', bad);
  });
}

/** Waits for the next whole answer and tells its status. Understands what the two servers send: a length, or chunks. */
function reader(socket: Socket): () => Promise<string> {
  let tell: ((status: string) => void) | undefined;
  let status = '';
  let missing = 0;
  let inChunks = false;
  socket.on('data', (bytes) => {
    if (status !== '') missing -= bytes.length;
    else {
      const end = bytes.indexOf('\r\n\r\n') + 4;
      if (end < 4) throw new Error('an answer began with less than its head');
      const head = bytes.toString('latin1', 0, end).toLowerCase();
      status = head.slice(9, 12);
      inChunks = head.includes('transfer-encoding: chunked');
      missing = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0) - (bytes.length - end);
    }
    const whole = inChunks ? bytes.toString('latin1', Math.max(0, bytes.length - 5)) === '0\r\n\r\n' : missing <= 0;
    if (!whole) return;
    const was = status;
    status = '';
    tell?.(was);
  });
  return () => new Promise((ok) => (tell = ok));
}

if (process.send) {
  process.on('unhandledRejection', (e) => {
    console.error(e);
    process.exit(1);
  });
  process.once('message', (load) => {
    void run(load as Load).then((loaded) => process.send?.(loaded, () => process.disconnect()));
  });
}
