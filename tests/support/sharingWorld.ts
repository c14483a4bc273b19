import type { Change } from '#src/domain/changes/Change.ts';
import type { Migration } from '#src/domain/changes/migrations.ts';
import type { Sides } from '#src/sync/meet.ts';
import type { Reading } from '#src/sync/readArrived.ts';
import type { Transport } from '#src/sync/Transport.ts';
import { exampleEvaluation, people, startTime, buildEvaluationChange, type Person } from './buildChange.ts';
import { patchArbitrary, saidInOneLog, type Said } from './changeArbitraries.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { withMadeUp } from './madeUpKind.ts';
import { diceOf } from './diceOf.ts';
import { fc } from './propertyTests.ts';
import { createDevice, Killed, type Device } from './sharingDevice.ts';

type Step =
  | { kind: 'edit'; who: number; said: Said; seconds: number }
  /** Somebody writes what should not be written; another word each time. */
  | { kind: 'slip'; who: number; seconds: number }
  /** Somebody erases for everybody one of the words that are known to them. */
  | { kind: 'erase'; who: number; which: number; seconds: number }
  | { kind: 'meet'; who: number }
  /** Something of the place itself: whoever plays the place knows what. */
  | { kind: 'upkeep'; who: number };

export type World = {
  steps: Step[];
  /** How wrong each clock is, in seconds. */
  skews: number[];
  /** What faults come when. */
  seed: number;
};

/** Where the devices of a world meet. */
export type Place = {
  /** The way in of one device, with the faults of the place. `version`: of the changes it writes. */
  open: (device: string, version: number) => Transport;
  /** What is done now and then by one device to keep the place in order. */
  upkeep?: (device: string, version: number, cursor: unknown) => Promise<unknown>;
  /** What one device, with what it knows, does for the place to let go of what has been erased. */
  letGo?: (device: string, cursor: unknown, log: ReadonlyMap<string, Change>) => Promise<unknown>;
  /** From here on nothing goes wrong. */
  calm?: () => void;
  /** All that lies there, as text. */
  content?: () => string;
};

/** What a world has come to. */
export type Played = {
  /** The log of each device as text, sorted by id. */
  logs: string[];
  written: number;
  leftAside: number;
  /** Words that were erased for everybody. */
  erased: string[];
  /** Those of them that are on a device or in the place in the end, or lay aside on a device that knew better. */
  found: string[];
};

const size = 5;
const who = fc.integer({ min: 0, max: size - 1 });
const pause = fc.integer({ min: 0, max: 400 });

/** The one that does not meet anybody before the year is over, and the one whose app is older until then. */
const away = 3;
const older = 4;

/** A step that cannot be taken twice without being seen. */
const step: Migration = (change) => {
  const { name, role } = change['author'] as Change['author'];
  return { ...change, author: { name, role: `${role} (fra v1)` } };
};
const today: Reading = { steps: [step], kinds: withMadeUp };
const { erasure: _notYet, ...olderKinds } = entities;
const before: Reading = { steps: [], kinds: olderKinds };

const saidByAll: fc.Arbitrary<Said> = fc.record({
  entity: fc.constant('answer'),
  entityId: fc.constantFrom(answerId(exampleEvaluation, 1), answerId(exampleEvaluation, 2)),
  patch: patchArbitrary,
});

/** How many words have been written that should not have been. */
let slips = 0;

/** Worlds of five devices, a few rows, and clocks that are up to two days wrong. */
export const worldArbitrary: fc.Arbitrary<World> = saidInOneLog.chain((said) =>
  fc.record({
    steps: fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            kind: fc.constant('edit' as const),
            who,
            said: fc.oneof(said, saidByAll),
            seconds: pause,
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant('slip' as const), who, seconds: pause }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('erase' as const),
            who,
            which: fc.nat(20),
            seconds: pause,
          }),
        },
        { weight: 4, arbitrary: fc.record({ kind: fc.constant('meet' as const), who }) },
        { weight: 2, arbitrary: fc.record({ kind: fc.constant('upkeep' as const), who }) },
      ),
      { minLength: 20, maxLength: 60 },
    ),
    skews: fc.array(fc.integer({ min: -172_800, max: 172_800 }), { minLength: size, maxLength: size }),
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
  }),
);

/**
 * Lets a world happen, and then a calm time in which everybody meets until nothing moves any more.
 * @param mutate devices that are not made as ours are
 */
export async function playWorld(
  { steps, skews, seed }: World,
  createPlace: (dice: () => number) => Place,
  mutate?: (sides: Sides) => Sides,
): Promise<Played> {
  const dice = diceOf(seed);
  let isCalm = false;
  const place = createPlace(() => (isCalm ? 1 : dice()));
  const devices = Array.from({ length: size }, (_, index): Device => {
    const person = personAt(index);
    return createDevice({
      person,
      reading: index === older ? before : today,
      open: (version) => place.open(person.device, version),
      perhapsDie: () => {
        if (!isCalm && dice() < 0.02) throw new Killed();
      },
      mutate,
    });
  });
  const [first] = devices;
  const begun = buildEvaluationChange({}, { by: personAt(0) });
  first?.log.set(begun.id, begun);
  let clock = startTime;
  const erased = new Set<string>();
  const found = new Set<string>();
  const lookAside = ({ log, aside }: Device) => {
    const known = [...log.values()].filter(({ entity }) => entity === 'erasure');
    for (const { change } of aside.values()) {
      const { id } = change as Change;
      if (known.some(({ entityId }) => entityId.endsWith(id)))
        for (const word of wordsIn(JSON.stringify(change))) found.add(word);
    }
  };
  for (const step of steps) {
    const device = devices[step.who];
    if (!device) continue;
    if (step.kind === 'edit') {
      clock += step.seconds * 1000;
      if (step.who === older && !Object.hasOwn(before.kinds, step.said.entity)) continue;
      device.edit(step.said, new Date(clock + (skews[step.who] ?? 0) * 1000));
    } else if (step.kind === 'slip') {
      clock += step.seconds * 1000;
      const at = new Date(clock + (skews[step.who] ?? 0) * 1000);
      slips += 1;
      const patch = { justification: `Navn-${slips}-nevnt` };
      device.edit({ entity: 'answer', entityId: answerId(exampleEvaluation, 1), patch }, at);
    } else if (step.kind === 'erase') {
      clock += step.seconds * 1000;
      const at = new Date(clock + (skews[step.who] ?? 0) * 1000);
      const said = [...device.log.values()].filter(({ patch }) => wordsIn(JSON.stringify(patch)).length > 0);
      const change = said[step.which % Math.max(1, said.length)];
      if (!change || step.who === older) continue;
      for (const word of wordsIn(JSON.stringify(change.patch))) erased.add(word);
      device.erase(change, 'justification', at);
    } else if (step.who !== away) {
      const version = step.who === older ? 1 : 2;
      const upkeep = async () => place.upkeep?.(device.person.device, version, device.cursor());
      // An older app knows nothing of erasing.
      if (step.who !== older)
        await unlessKilled(place.letGo?.(device.person.device, device.cursor(), device.log));
      if (step.kind === 'upkeep') await unlessKilled(upkeep());
      const hasMet = await unlessKilled(device.meet());
      if (step.kind === 'upkeep') await unlessKilled(upkeep());
      // One that is killed on the way sees to it when it meets the next time.
      if (hasMet) lookAside(device);
    }
  }
  isCalm = true;
  place.calm?.();
  const written = new Set(devices.flatMap(({ log }) => [...log.keys()])).size;
  await devices[older]?.update(today);
  for (let round = 0; round < 5; round += 1) {
    for (const device of devices) {
      await device.meet();
      await place.letGo?.(device.person.device, device.cursor(), device.log);
    }
  }
  const logs = devices.map(({ log }) => asText(log));
  const left = [...logs, place.content?.() ?? ''].join('\n');
  for (const word of erased) if (left.includes(word)) found.add(word);
  return {
    logs,
    erased: [...erased],
    found: [...found],
    written,
    leftAside: devices.reduce((sum, { aside }) => sum + aside.size, 0),
  };
}

/** The words in a text that should not have been written. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/Navn-\d+-nevnt/g)].map(([word]) => word);
}

async function unlessKilled(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (cause) {
    if (!(cause instanceof Killed)) throw cause;
    return false;
  }
}

function personAt(index: number): Person {
  const author = Object.values(people)[index % 3]?.author ?? people.leder.author;
  // Two machines may have the same number, where a whole profile has been copied.
  return { author, device: `00000000-0000-4000-8000-00000000001${index === 2 ? 1 : index}` };
}

function asText(log: ReadonlyMap<string, Change>): string {
  return JSON.stringify([...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}
