import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';

export type Person = { author: Author; device: string };

/** Fictional people, each on a machine of their own. */
export const people = {
  leder: {
    author: { name: 'Leder', role: 'NAV-leder' },
    device: '00000000-0000-4000-8000-00000000000a',
  },
  veileder: {
    author: { name: 'Kollega 1', role: 'veileder' },
    device: '00000000-0000-4000-8000-00000000000b',
  },
  laerer: {
    author: { name: 'Kollega 2', role: 'lærer' },
    device: '00000000-0000-4000-8000-00000000000c',
  },
} as const satisfies Record<string, Person>;

/** The id of an evaluation of a fictional office. */
export const exampleEvaluation = 'nav-eksempelvika_2026_eksempelstandard_1';

/** The moment from which the minutes of the tests are counted. */
export const startTime = Date.parse('2026-03-02T08:00:00.000Z');

/** An instant some minutes after the start, as it stands in a change. */
export function minutesIn(minutes: number): string {
  return new Date(startTime + minutes * 60_000).toISOString();
}

/** A change id made some minutes after the start; `salt` (0–255) tells apart those of the same moment, in its order. */
export function idAt(minutes: number, salt = 0): string {
  return uuidv7(startTime + minutes * 60_000, new Uint8Array(10).fill(salt));
}

type Circumstances = Partial<Omit<Change, 'patch'>> & {
  /** Minutes after the start: sets both the id and `at`. */
  minutes?: number;
  /** Tells apart ids of the same moment. */
  salt?: number;
  by?: Person;
  requirement?: number;
};

/** A change of the answer to one requirement (1 unless told otherwise), by the leader, at the start of the tests. */
export function buildChange(patch: Patch, circumstances: Circumstances = {}): Change {
  const { minutes = 0, salt = 0, by = people.leder, requirement = 1, ...overrides } = circumstances;
  return {
    id: idAt(minutes, salt),
    evaluation: exampleEvaluation,
    entity: 'answer',
    entityId: answerId(exampleEvaluation, requirement),
    parents: [],
    patch,
    author: by.author,
    device: by.device,
    at: minutesIn(minutes),
    ...overrides,
  };
}

/** The change that an evaluation begins with. */
export function buildEvaluationChange(patch: Patch = {}, circumstances: Circumstances = {}): Change {
  return buildChange(
    {
      standard: 'eksempelstandard',
      edition: '1',
      office: 'nav-eksempelvika',
      ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      year: 2026,
      createdAt: minutesIn(circumstances.minutes ?? 0),
      ...patch,
    },
    { entity: 'evaluation', entityId: exampleEvaluation, ...circumstances },
  );
}
