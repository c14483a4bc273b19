import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A client that says whatever it is told to, as a hostile one would: no library keeps it from anything. */
export type RawClient = {
  say: (text: string) => void;
  publish: (subject: string, payload: string, reply?: string) => void;
  /** All that the server has said. */
  heard: () => string;
  /** The answer to a question, on the client's own inbox. */
  ask: (subject: string, payload?: string) => Promise<string>;
  /** Until what was said has been worked through by the server. Rejects where the connection is closed instead. */
  flush: () => Promise<void>;
  isClosed: () => boolean;
  close: () => void;
};

const patience = 8000;

/** Past the gate: a connection to the node itself. */
export async function rawToNode(address: string, options: object, inbox: string): Promise<RawClient> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect(Number(port), host);
  await new Promise((done) => socket.once('connect', done));
  return speak(
    socket,
    (bytes) => socket.write(bytes),
    (piece) => piece,
    options,
    inbox,
  );
}

/** Through the gate. Rejects with the number of the answer where no web socket is opened. */
export async function rawToGate(
  port: number,
  options: object,
  inbox: string,
  headers: Record<string, string>,
  path?: string,
): Promise<RawClient> {
  const socket = await upgrade(port, headers, path);
  const write = (bytes: Buffer) => socket.write(maskedFrame(2, bytes));
  return speak(socket, write, unframe(), options, inbox);
}

/** Opens a web socket, and hands out the bare connection. */
export function upgrade(port: number, headers: Record<string, string>, path = '/live'): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const asked = request({
      port,
      host: '127.0.0.1',
      path,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
        ...headers,
      },
    });
    asked.on('upgrade', (_, socket, head) => {
      socket.unshift(head);
      resolve(socket);
    });
    asked.on('response', ({ statusCode }) => reject(new Error(String(statusCode))));
    asked.on('error', reject);
    asked.end();
  });
}

/** A frame as a browser sends it. */
export function maskedFrame(opcode: number, bytes: Buffer): Buffer {
  const mask = randomBytes(4);
  const { length } = bytes;
  const head = Buffer.alloc(length < 126 ? 2 : 4);
  head.writeUInt8(0x80 | opcode, 0);
  head.writeUInt8(0x80 | (length < 126 ? length : 126), 1);
  if (length >= 126) head.writeUInt16BE(length, 2);
  return Buffer.concat([head, mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

/** What the frames from a server hold, as they come. */
function unframe(): (piece: Buffer) => Buffer {
  let waiting = Buffer.alloc(0);
  return (piece) => {
    waiting = Buffer.concat([waiting, piece]);
    const found: Buffer[] = [];
    while (waiting.length >= 2) {
      const short = waiting.readUInt8(1) & 0x7f;
      const size = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (waiting.length < size) break;
      const length =
        short === 127 ? Number(waiting.readBigUInt64BE(2)) : short === 126 ? waiting.readUInt16BE(2) : short;
      if (waiting.length < size + length) break;
      if ((waiting.readUInt8(0) & 0x0f) === 2) found.push(waiting.subarray(size, size + length));
      waiting = waiting.subarray(size + length);
    }
    return Buffer.concat(found);
  };
}

async function speak(
  socket: Duplex,
  write: (bytes: Buffer) => void,
  read: (piece: Buffer) => Buffer,
  options: object,
  inbox: string,
): Promise<RawClient> {
  let heard = '';
  let isClosed = false;
  let pongs = 0;
  let asked = 0;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of waiting) each();
  };
  socket.on('data', (piece: Buffer) => {
    heard += read(piece).toString('utf8');
    pongs = heard.split('PONG\r\n').length - 1;
    wake();
  });
  for (const event of ['close', 'end', 'error'])
    socket.on(event, () => {
      isClosed = true;
      wake();
    });
  const until = (isDone: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        settle();
      };
      const look = () => {
        if (isDone()) end(resolve);
        else if (isClosed) end(() => reject(new Error(`closed: ${heard.slice(-200)}`)));
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`nothing came: ${heard.slice(-200)}`))),
        patience,
      );
      waiting.add(look);
      look();
    });
  const say = (text: string) => {
    if (!isClosed) write(Buffer.from(text));
  };
  const publish = (subject: string, payload: string, reply?: string) =>
    say(
      `PUB ${subject} ${reply === undefined ? '' : `${reply} `}${Buffer.byteLength(payload)}\r\n${payload}\r\n`,
    );
  const flush = async () => {
    const wanted = pongs + 1;
    say('PING\r\n');
    await until(() => pongs >= wanted);
  };
  const client: RawClient = {
    say,
    publish,
    heard: () => heard,
    ask: async (subject, payload = '') => {
      asked += 1;
      const reply = `${inbox}.${asked}`;
      // An answer, or a word that there will be none.
      const answer = new RegExp(
        String.raw`MSG ${reply.replaceAll(/[.$]/g, String.raw`\$&`)} 1 [\d ]+\r\n(.*?)\r\n|-ERR '(.*?)'`,
        's',
      );
      const from = heard.length;
      publish(subject, payload, reply);
      await until(() => answer.test(heard.slice(from)));
      const [, said, refused] = answer.exec(heard.slice(from)) ?? [];
      return said ?? `-ERR ${refused ?? ''}`;
    },
    flush,
    isClosed: () => isClosed,
    close: () => socket.destroy(),
  };
  say(
    `CONNECT ${JSON.stringify({ verbose: false, pedantic: false, protocol: 1, headers: true, no_responders: true, ...options })}\r\n`,
  );
  say(`SUB ${inbox}.* 1\r\n`);
  await flush();
  return client;
}
