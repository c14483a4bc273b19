import { noCaseFields } from '#src/exchange/report/ReportOptions.ts';
import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { logRow } from '#src/persistence/recordEdits.ts';
import { people } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { Catalogue } from '../years/officeEvaluations.ts';
import { findReportPlaces } from './reportPlaces.ts';
import { readReportSource } from './reportSource.ts';

const noYear = { recurringPoint: false, surveyRound: false, councilMatter: false, teamReview: false };

const standard = buildStandard({});
const catalogue: Catalogue = {
  listStandards: () => [{ standard: standard.id, edition: standard.edition }],
  loadStandard: async ({ edition }) => (edition === standard.edition ? standard : null),
  loadEditionMaps: async () => [],
  loadOffices: async () => [],
};
const now = new Date('2026-11-22T08:00:00.000Z');

function idOf(year: number, edition = standard.edition): string {
  return evaluationId({ office: 'nav-eksempelvika', year, standard: standard.id, edition });
}

const indicator = 'andel-i-arbeid';

/** The log of one year: begun, with these patches to requirement 1 and to an indicator, in that order. */
function logOf(id: string, year: number, answers: readonly Patch[], values: readonly Patch[] = []): Change[] {
  let clock = Date.parse(`${year}-03-02T08:00:00.000Z`);
  const newest = new Map<string, string>();
  const change = (entity: Change['entity'], entityId: string, patch: Patch): Change => {
    clock += 3_600_000;
    const before = newest.get(entityId);
    const made = uuidv7(clock, new Uint8Array(10).fill(year % 256));
    newest.set(entityId, made);
    return {
      id: made,
      evaluation: id,
      entity,
      entityId,
      parents: before === undefined ? [] : [before],
      patch,
      author: people.leder.author,
      device: people.leder.device,
      at: new Date(clock).toISOString(),
    };
  };
  const [, , , edition = ''] = id.split('_');
  return [
    change('evaluation', id, {
      standard: standard.id,
      edition,
      office: 'nav-eksempelvika',
      year,
      ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      createdAt: new Date(clock).toISOString(),
    }),
    ...answers.map((patch) => change('answer', answerId(id, 1), patch)),
    ...values.map((patch) => change('indicatorValue', indicatorValueId(id, indicator), patch)),
  ];
}

async function databaseOf(...logs: (readonly [id: string, changes: Change[]])[]): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(`source-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  for (const [id, changes] of logs) {
    await database.log.bulkAdd(changes.map((change) => logRow(change, 0)));
    await loadEvaluation(database, id);
  }
  return database;
}

async function read(database: RettesnorDatabase, id: string) {
  const state = await readReportSource(database, id, now, catalogue);
  if (state.status !== 'ready') throw new Error(state.status);
  return state.source;
}

const words = { introduction: '', proposal: '', caseFields: noCaseFields };
const everything = {
  answers: true,
  actions: [],
  barriers: [],
  feedback: false,
  meetings: false,
  year: noYear,
  log: true,
  words: true,
};

describe('what a paper is made of', () => {
  test('the years up to and including its own, the log oldest first, and every indicator of those years', async () => {
    const ids = [2024, 2025, 2026].map((year) => idOf(year));
    const database = await databaseOf(
      ...[2024, 2025, 2026].map(
        (year, index) =>
          [
            ids[index] ?? '',
            logOf(ids[index] ?? '', year, [{ score: index }], [{ numerator: index, denominator: 4 }]),
          ] as const,
      ),
    );
    const source = await read(database, idOf(2025));
    expect(source.office).toEqual({ id: 'nav-eksempelvika', name: 'NAV Eksempelvika', kind: 'nav-kontor' });
    expect(source.years.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(source.items[0]?.score).toBe(1);
    expect(source.years.at(-1)?.items).toBe(source.items);
    expect(source.indicatorValues.map(({ numerator }) => numerator)).toEqual([0, 1]);
    expect(source.changes.map(({ at }) => at)).toEqual(source.changes.map(({ at }) => at).toSorted());
    expect(source.changes).toHaveLength(3);
    expect(source.madeAt).toBe(now.toISOString());
    // It is handed to a worker.
    expect(structuredClone(source)).toEqual(source);
  });

  test.each([
    ['a figure', 'indicatorValue', (id: string) => indicatorValueId(id, indicator), { numerator: 1 }],
    ['the look of the ressursteam', 'teamReview', teamReviewId.make, { results: 'Godt.' }],
    [
      'an action that was taken away',
      'action',
      (id: string) => actionId.make(id, uuidv7(1, new Uint8Array(10))),
      { title: 'Kurs', removed: true },
    ],
  ] as const)('it was last changed when %s was, as Hjem says', async (_, entity, idIn, patch) => {
    const id = idOf(2026);
    const [before, after] = [idOf(2025), logOf(id, 2026, [{ score: 2 }])];
    const at = '2026-05-04T10:00:00.000Z';
    const last: Change = {
      ...(after[1] as Change),
      id: uuidv7(Date.parse(at), new Uint8Array(10)),
      entity,
      entityId: idIn(id),
      parents: [],
      patch,
      author: people.veileder.author,
      at,
    };
    const database = await databaseOf([before, logOf(before, 2025, [{ score: 1 }])], [id, [...after, last]]);
    const { lastChanged } = await read(database, id);
    expect(lastChanged).toEqual({ changedAt: at, changedBy: people.veileder.author });
    expect((await read(database, before)).lastChanged.changedAt).toMatch(/^2025/);
  });

  test('the log is believed, not the rows that are computed from it; and nothing is written', async () => {
    const id = idOf(2026);
    const database = await databaseOf([id, logOf(id, 2026, [{ score: 3 }])]);
    await database.answers.update(answerId(id, 1), { score: 0 });
    expect((await read(database, id)).items[0]?.score).toBe(3);
    expect((await database.answers.get(answerId(id, 1)))?.score).toBe(0);
  });

  test('what is wrong is a state, never an exception', async () => {
    const missing = idOf(2026, '9');
    const broken = idOf(2025);
    const database = await databaseOf([missing, logOf(missing, 2026, [])]);
    await database.log.add({
      id: 'x',
      evaluation: broken,
      entityId: broken,
      sealed: 0,
      change: { id: 7 },
    } as never);
    const status = async (id: string) => (await readReportSource(database, id, now, catalogue)).status;
    expect(await status(idOf(2020))).toBe('not-found');
    expect(await status('../..')).toBe('not-found');
    expect(await status(missing)).toBe('standard-missing');
    expect(await status(broken)).not.toBe('ready');
    database.close();
    expect(await status(missing)).toBe('failed');
  });
});

describe('personal data that would leave', () => {
  const phone = 'Ring 22 33 44 55.';

  test('is found where it stands, in earlier years, in the log alone, and in the paper’s own words', async () => {
    const [before, id] = [idOf(2025), idOf(2026)];
    const database = await databaseOf(
      [before, logOf(before, 2025, [{ improvements: phone }])],
      [
        id,
        logOf(
          id,
          2026,
          [{ justification: phone }, { justification: 'Ring.' }, { strengths: phone }],
          [{ comment: phone }],
        ),
      ],
    );
    const source = await read(database, id);
    const found = findReportPlaces(source, { ...words, introduction: phone }, everything);
    const kinds = ['phone'];
    expect(found).toEqual([
      { written: 'introduction', kinds },
      expect.objectContaining({ year: 2025, field: 'improvements', requirement: 1, past: false, kinds }),
      expect.objectContaining({ year: 2026, field: 'strengths', requirement: 1, past: false, kinds }),
      expect.objectContaining({ year: 2026, field: 'comment', requirement: null, past: false, kinds }),
      expect.objectContaining({ year: 2026, field: 'justification', requirement: 1, past: true, kinds }),
    ]);
    const caseFields = { ...noCaseFields, economy: phone, attachments: `Brev\n${phone}`, officer: phone };
    // Whom to ring about the case is there on purpose.
    expect(
      findReportPlaces(
        source,
        { ...words, proposal: phone, caseFields },
        { ...everything, answers: false, log: false },
      ),
    ).toEqual([
      { written: 'proposal', kinds },
      { written: 'economy', kinds },
      { written: 'attachments', kinds },
    ]);
    expect(findReportPlaces(source, words, { ...everything, log: false })).toHaveLength(3);
    expect(
      findReportPlaces(source, words, {
        answers: false,
        actions: [],
        barriers: [],
        feedback: false,
        meetings: false,
        year: noYear,
        log: false,
        words: true,
      }),
    ).toEqual([]);
  });
});
