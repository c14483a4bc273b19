import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { emptyStream, fakeLiveServer, sessionOf } from '../../../tests/support/fakeLiveServer.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { Killed } from '../../../tests/support/sharingDevice.ts';
import { playWorld, worldArbitrary, type Place } from '../../../tests/support/sharingWorld.ts';
import { blankErased, erasuresIn } from '#src/domain/changes/erasures.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { parseData } from './liveMessages.ts';
import { liveTransport, type LiveTransport } from './liveTransport.ts';

const office = exampleEvaluation.split('_')[0] ?? '';

let made = 0;

function newId(): string {
  made += 1;
  return uuidv7(Date.parse('2026-03-02') + made, new Uint8Array(10).fill(7));
}

/** What whoever keeps the server does: what has been erased goes from the stream, and nobody hands it over again. */
function letGoOfErased(stream: ReturnType<typeof emptyStream>): void {
  const changeIn = (data: Uint8Array) => (parseData(data) as { change: unknown }).change;
  const erasures = erasuresIn(stream.messages.map(({ data }) => changeIn(data)));
  stream.messages = stream.messages.filter(({ data }) => {
    const change = changeIn(data);
    return blankErased([change], erasures)[0] === change;
  });
}

/** A server that drops what it says it has, breaks off, cannot be asked, and is emptied or put back from a copy. */
function faultyServer(dice: () => number, opened: LiveTransport[]): Place {
  const server = fakeLiveServer([office]);
  const stream = () => server.streams.get(office) ?? emptyStream();
  server.before = (what) => {
    if (what === 'pull' && dice() < 0.05) throw new Error('another leader');
    if (dice() < 0.03) throw new Error('no answer');
  };
  server.stores = () => dice() >= 0.1;
  return {
    open: (device, version) => {
      const inner = liveTransport({
        connect: server.connect,
        session: async () => sessionOf(device, [office]),
        offices: [office],
        device,
        version,
        newId,
        retries: { tries: 3, pause: 0 },
      });
      opened.push(inner);
      const orDie = async <Result>(work: Promise<Result>): Promise<Result> => {
        try {
          return await work;
        } catch {
          throw new Killed();
        }
      };
      return {
        ...inner,
        epoch: async (cursor) => orDie(inner.epoch(cursor)),
        read: async (cursor, take) =>
          orDie(
            inner.read(cursor, async (some) => {
              if (dice() < 0.05) throw new Killed();
              await take(structuredClone(some));
              if (dice() < 0.1) await take(structuredClone(some));
            }),
          ),
        offer: async (some) => orDie(inner.offer(some)),
      };
    },
    content: () =>
      stream()
        .messages.map(({ data }) => new TextDecoder().decode(data))
        .join('\n'),
    letGo: async () => {
      // Now and then, and always in the end.
      if (dice() > 0.8) letGoOfErased(stream());
    },
    upkeep: async () => {
      if (dice() < 0.3) server.hangUp();
      if (dice() >= 0.5) return;
      const kept = stream().messages.slice(0, Math.floor(dice() * stream().messages.length));
      // Emptied, put back from a copy of the stream, or from one of the disk: that one says it was made when it was.
      const { created } = dice() < 0.5 ? emptyStream() : stream();
      server.putBack(office, { created, last: kept.at(-1)?.seq ?? 0, messages: kept });
    },
  };
}

test('on a server that forgets, breaks off and says what is not so, five devices end with the same log', async () => {
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(worldArbitrary, async (world) => {
      const opened: LiveTransport[] = [];
      const { logs, written, leftAside, found } = await playWorld(world, (dice) =>
        faultyServer(dice, opened),
      );
      for (const transport of opened) await transport.close();
      const isWhole = new Set(logs).size === 1 && leftAside === 0 && found.length === 0;
      if (!isWhole || (JSON.parse(logs[0] ?? '[]') as unknown[]).length !== written) failed += 1;
    }),
    { numRuns: 200 },
  );
  expect(failed).toBe(0);
}, 180_000);
