import { expect, test } from 'vitest';
import { closeFrame, frame, frameReader, type FrameEvent } from './frames.ts';

const mask = Buffer.from([0x5a, 0x01, 0xff, 0x80]);

/** A frame as a browser sends it: masked, and as long as its head says in one of three ways. */
function sent(opcode: number, bytes: Buffer, isLast = true): Buffer {
  const plain = frame('binary', bytes);
  const head = Buffer.from(plain.subarray(0, plain.length - bytes.length));
  head.writeUInt8((isLast ? 0x80 : 0) | opcode, 0);
  head.writeUInt8(0x80 | head.readUInt8(1), 1);
  return Buffer.concat([head, mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

function readAll(pieces: readonly Buffer[]): FrameEvent[] {
  const read = frameReader();
  return pieces.flatMap((piece) => read(piece));
}

function dataOf(events: readonly FrameEvent[]): Buffer {
  return Buffer.concat(events.flatMap((event) => (event.kind === 'data' ? [event.bytes] : [])));
}

/** What comes, cut into pieces of one length. */
function cut(bytes: Buffer, length: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
}

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 70_000])(
  'a message of %i bytes is the same however it is cut',
  (length) => {
    const message = Buffer.from(Array.from({ length }, (_, at) => (at * 31) % 256));
    const bytes = Buffer.concat([sent(2, message), sent(2, Buffer.from('more'))]);
    for (const size of [1, 2, 7, 13, 4096, bytes.length])
      expect(dataOf(readAll(cut(bytes, size))).equals(Buffer.concat([message, Buffer.from('more')]))).toBe(
        true,
      );
  },
);

test('a message in parts, with a ping between them, is read on, and the ping is handed out whole', () => {
  const bytes = Buffer.concat([
    sent(2, Buffer.from('one '), false),
    sent(9, Buffer.from('still there?')),
    sent(0, Buffer.from('two')),
    sent(10, Buffer.from('an answer nobody asked for')),
  ]);
  for (const size of [1, 5, bytes.length]) {
    const events = readAll(cut(bytes, size));
    expect(dataOf(events).toString()).toBe('one two');
    expect(events.filter(({ kind }) => kind === 'ping')).toEqual([
      { kind: 'ping', bytes: Buffer.from('still there?') },
    ]);
  }
});

test('a farewell is told, and what is sent is what RFC 6455 has', () => {
  expect(readAll([sent(8, Buffer.from([3, 0xe8]))])).toEqual([{ kind: 'close' }]);
  expect(closeFrame(1000)).toEqual(Buffer.from([0x88, 2, 3, 0xe8]));
  expect(frame('pong', Buffer.from('a'))).toEqual(Buffer.from([0x8a, 1, 0x61]));
  expect(frame('binary', Buffer.alloc(126)).subarray(0, 4)).toEqual(Buffer.from([0x82, 126, 0, 126]));
  expect(frame('binary', Buffer.alloc(65_536)).subarray(0, 10)).toEqual(
    Buffer.from([0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
  );
});

test.each([
  ['not masked', Buffer.from([0x82, 0x01, 0x41])],
  ['with an extension', Buffer.from([0xc2, 0x80, 0, 0, 0, 0])],
  ['of an unknown kind', Buffer.from([0x83, 0x80, 0, 0, 0, 0])],
  ['a ping in parts', Buffer.from([0x09, 0x80, 0, 0, 0, 0])],
  ['a ping that is too long', Buffer.from([0x89, 0xfe, 0, 126, 0, 0, 0, 0])],
  [
    'longer than can be counted',
    Buffer.from([0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
  ],
])('after a frame that is %s nothing is read', (_, bytes) => {
  const read = frameReader();
  expect(read(Buffer.concat([sent(2, Buffer.from('before')), bytes, sent(2, Buffer.from('after'))]))).toEqual(
    [
      { kind: 'data', bytes: Buffer.from('before') },
      { kind: 'fault', why: expect.any(String) as string },
    ],
  );
  expect(read(sent(2, Buffer.from('later')))).toEqual([]);
});
