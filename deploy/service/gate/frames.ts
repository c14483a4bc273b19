/** Reads the client's half of a web socket (RFC 6455), as far as a client of ours goes: no extensions, and all of it masked. */

/** What has come: bytes of a message, in the pieces they come in, or a word about the connection. */
export type FrameEvent =
  | { kind: 'data'; bytes: Buffer }
  | { kind: 'ping'; bytes: Buffer }
  | { kind: 'close' }
  /** What comes after cannot be read. */
  | { kind: 'fault'; why: string };

const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };

/** Bytes of a frame's head at the most: two, a length of eight, a mask of four. */
const longestHead = 14;
const longestControl = 125;

type Head = { opcode: number; mask: Buffer; length: number; size: number };

/** Reads frames from pieces that may end anywhere. A piece of a long message is handed on at once: nothing large is gathered. */
export function frameReader(): (piece: Buffer) => FrameEvent[] {
  let waiting = Buffer.alloc(0);
  let open: (Head & { read: number }) | null = null;
  let isBroken = false;

  const next = (): FrameEvent | null => {
    if (!open) {
      const head = readHead(waiting);
      if (head === null) return null;
      if ('why' in head) return { kind: 'fault', why: head.why };
      waiting = waiting.subarray(head.size);
      open = { ...head, read: 0 };
    }
    const left = open.length - open.read;
    const isControl = open.opcode >= opcodes.close;
    if (waiting.length < (isControl ? left : Math.min(left, 1))) return null;
    const bytes = unmask(waiting.subarray(0, left), open.mask, open.read);
    waiting = waiting.subarray(bytes.length);
    open.read += bytes.length;
    const { opcode } = open;
    if (open.read === open.length) open = null;
    if (opcode === opcodes.close) return { kind: 'close' };
    if (opcode === opcodes.ping) return { kind: 'ping', bytes };
    return { kind: 'data', bytes: opcode === opcodes.pong ? Buffer.alloc(0) : bytes };
  };

  return (piece) => {
    if (isBroken) return [];
    waiting = Buffer.concat([waiting, piece]);
    const events: FrameEvent[] = [];
    for (let event = next(); event; event = next()) {
      events.push(event);
      if (event.kind === 'fault' || event.kind === 'close') {
        isBroken = true;
        break;
      }
    }
    return events;
  };
}

function readHead(bytes: Buffer): Head | { why: string } | null {
  if (bytes.length < 2) return null;
  const first = bytes.readUInt8(0);
  const second = bytes.readUInt8(1);
  const opcode = first & 0x0f;
  if ((first & 0x70) !== 0) return { why: 'an extension that was not agreed on' };
  if (!Object.values(opcodes).includes(opcode)) return { why: 'an unknown kind of frame' };
  if ((second & 0x80) === 0) return { why: 'not masked' };
  const short = second & 0x7f;
  if (opcode >= opcodes.close && (short > longestControl || (first & 0x80) === 0))
    return { why: 'a control frame in parts' };
  const lengthSize = short === 127 ? 8 : short === 126 ? 2 : 0;
  const size = 2 + lengthSize + 4;
  if (bytes.length < Math.min(size, longestHead)) return null;
  const length =
    lengthSize === 8 ? Number(bytes.readBigUInt64BE(2)) : lengthSize === 2 ? bytes.readUInt16BE(2) : short;
  if (!Number.isSafeInteger(length)) return { why: 'a frame that is too long' };
  return { opcode, mask: Buffer.from(bytes.subarray(size - 4, size)), length, size };
}

function unmask(bytes: Buffer, mask: Buffer, from: number): Buffer {
  const plain = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) plain[at] = (bytes[at] ?? 0) ^ (mask[(from + at) % 4] ?? 0);
  return plain;
}

/** A frame to the client, whole and unmasked. */
export function frame(kind: 'binary' | 'close' | 'pong', bytes: Buffer): Buffer {
  const { length } = bytes;
  const first = 0x80 | opcodes[kind];
  if (length < 126) return Buffer.concat([Buffer.from([first, length]), bytes]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head.writeUInt8(first, 0);
  if (length < 65_536) {
    head.writeUInt8(126, 1);
    head.writeUInt16BE(length, 2);
  } else {
    head.writeUInt8(127, 1);
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, bytes]);
}

/** Why the connection ends, as a number that web sockets have for it. */
export function closeFrame(code: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return frame('close', bytes);
}
