import { fc } from './propertyTests.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { rowKey } from '#src/domain/changes/groupByRow.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { exampleEvaluation, people, startTime, type Person } from './buildChange.ts';
import { patchArbitrary, saidInOneLog, type Said } from './changeArbitraries.ts';
import { withMadeUp } from './madeUpKind.ts';

type EditStep = { kind: 'edit'; who: number; said: Said; seconds: number };
type HandOverStep = { kind: 'handOver'; from: number; to: number };

/** Something that happens among people who work on their own machines and now and then hand each other their file. */
type Step = EditStep | HandOverStep;

const crew: readonly Person[] = Object.values(people);
const who = fc.integer({ min: 0, max: crew.length - 1 });

export type History = { steps: Step[]; /** How wrong each person's clock is, in seconds. */ skews: number[] };

/** Histories of three people, a few rows, and clocks that may be hours wrong. */
function historiesOf(said: fc.Arbitrary<Said>, longestPause: number): fc.Arbitrary<History> {
  return fc.record({
    steps: fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.record({
            kind: fc.constant('edit' as const),
            who,
            said,
            seconds: fc.integer({ min: 0, max: longestPause }),
          }),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('handOver' as const), from: who, to: who }) },
      ),
      { maxLength: 30 },
    ),
    skews: fc.array(fc.integer({ min: -7200, max: 7200 }), {
      minLength: crew.length,
      maxLength: crew.length,
    }),
  });
}

/** Histories of rows of every kind. */
export const historyArbitrary = saidInOneLog.chain((said) => historiesOf(said, 400));

function saidOfAnswers(patch: fc.Arbitrary<Patch>): fc.Arbitrary<Said> {
  return fc.record({
    entity: fc.constant('answer'),
    entityId: fc.constantFrom(answerId(exampleEvaluation, 1), answerId(exampleEvaluation, 2)),
    patch,
  });
}

/** Histories of people who mostly type, with pauses short enough that a text is often written on. */
export const typingHistoryArbitrary = historiesOf(
  saidOfAnswers(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ justification: fc.string({ minLength: 1, maxLength: 4 }) }) },
      { weight: 1, arbitrary: patchArbitrary },
    ),
  ),
  90,
);

/** One change as it was appended, with all that its author had at hand at that moment. */
type Appended = { id: string; knew: ReadonlySet<string> };

type Join = (own: readonly Change[], given: readonly Change[]) => Change[];

export type Played = {
  /** The log of each person at the end. */
  logs: Change[][];
  appended: Appended[];
};

/**
 * Lets the steps happen, each person seeing only the own log and what has been handed over.
 * @param sealing false: what is handed over may be written on, as in logs that left by other means than the app
 * @param join how somebody takes in what is handed to them
 */
export function play({ steps, skews }: History, sealing = true, join: Join = mergeLogs): Played {
  const logs: Change[][] = crew.map(() => []);
  const sealed = crew.map(() => new Set<string>());
  const appended: Appended[] = [];
  let clock = startTime;
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'handOver') {
      const given = logs[step.from] ?? [];
      if (sealing) for (const change of given) for (const seals of sealed) seals.add(change.id);
      logs[step.to] = join(logs[step.to] ?? [], given);
      continue;
    }
    clock += step.seconds * 1000;
    const person = crew[step.who] ?? people.leder;
    const now = new Date(clock + (skews[step.who] ?? 0) * 1000);
    const log = logs[step.who] ?? [];
    const recorded = recordEdit(
      { evaluation: exampleEvaluation, ...step.said, knew: 'all' },
      log.filter((change) => rowKey(change) === rowKey(step.said)),
      sealed[step.who] ?? new Set(),
      {
        ...person,
        now,
        newId: uuidv7(now.getTime(), new Uint8Array(10).fill(index)),
        own: new Set(log.map(({ id }) => id)),
      },
      withMadeUp,
    );
    if (recorded.kind === 'nothing') continue;
    if (recorded.kind === 'appended') {
      appended.push({ id: recorded.change.id, knew: new Set(log.map((change) => change.id)) });
    }
    logs[step.who] = [...log.filter((change) => change.id !== recorded.change.id), recorded.change];
  }
  return { logs, appended };
}

/** Everybody's log in one. */
export function unionOf(logs: readonly (readonly Change[])[]): Change[] {
  return logs.reduce<Change[]>((merged, log) => mergeLogs(merged, log), []);
}
