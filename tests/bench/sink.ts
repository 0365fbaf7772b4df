// Takes letters and throws them away: a mail server and a stand-in for Resend that do nothing but count, in a process of their own.
import { createServer as createHttp } from 'node:http';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

let taken = 0;
let first = 0;
const count = (letters: number): void => {
  first ||= Date.now();
  taken += letters;
};

const end = Buffer.from('\r\n.\r\n');

/** As little of SMTP as a client needs that does not pipeline: every line is welcome, and what comes after DATA ends with a dot. */
const smtp = createServer({ noDelay: true }, (socket: Socket) => {
  let inLetter = false;
  let tail = Buffer.alloc(0);
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  say('220 sink');
  socket.on('error', () => {});
  socket.on('data', (bytes: Buffer) => {
    if (inLetter) {
      tail = Buffer.concat([tail, bytes]).subarray(-end.length);
      if (!tail.equals(end)) return;
      inLetter = false;
      count(1);
      return say('250 taken');
    }
    for (const line of bytes.toString('latin1').split('\r\n').filter(Boolean)) {
      if (/^DATA/i.test(line)) {
        inLetter = true;
        tail = Buffer.alloc(0);
        say('354 go on');
      } else say(/^QUIT/i.test(line) ? '221 bye' : '250 fine');
    }
  });
});

const resend = createHttp((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (bytes: Buffer) => pieces.push(bytes));
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') return response.end(JSON.stringify({ taken, first }));
    const letters = JSON.parse(Buffer.concat(pieces).toString()) as unknown[];
    count(letters.length);
    return response.end(JSON.stringify({ data: letters.map(() => ({ id: 'letter' })), errors: [] }));
  });
});

smtp.listen(0, '127.0.0.1', () =>
  resend.listen(0, '127.0.0.1', () =>
    console.log(JSON.stringify({ smtp: (smtp.address() as AddressInfo).port, http: (resend.address() as AddressInfo).port })),
  ),
);
