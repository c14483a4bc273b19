import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listStandards } from '#src/catalogue/standards.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { mostFields } from '#src/domain/changes/declaredField.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import type { Edit, LoneEdit } from '#src/domain/changes/recordEdit.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { writeEvaluationsFile, type EvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { takeOutLogs } from '#src/persistence/takeOutLogs.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { watchRows } from '#src/persistence/watchRows.ts';
import { readExampleIds, writeExampleIds } from '#src/state/session/exampleIds.ts';
import { intakeSource } from '#src/state/backup/takeOut.ts';
import { commitGuarded, importFile, type FileImport } from '#src/state/import/importFile.ts';
import type { ImportPlan, PlanOutcome } from '#src/state/import/ImportPlan.ts';
import { lockBytes } from '#src/state/files/lockedFile.ts';
import { useSession } from '#src/state/session/session.ts';
import { exampleEvaluation, people, type Person } from '../support/buildChange.ts';
import {
  answerEdit,
  connect,
  contentOf,
  happening,
  indicatorEdit,
  startEdit,
  writer,
} from './testDatabase.ts';

/** The standard that comes with the app. */
const [standardId = ''] = listStandards().map(({ standard }) => standard);

const naming = { name: 'kopi.json', description: '' };
const source = intakeSource('file', 'fra-kollega.json');

/** The session of a tab with this database open. */
function openTab(database: RettesnorDatabase, person: Person = people.leder): void {
  const { author, device } = person;
  useSession.setState({ database: { status: 'open', database }, identity: author, device });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
}

/** All that a machine holds, as the file it would hand out. */
async function fileOf(database: RettesnorDatabase, marks: Partial<EvaluationsFile> = {}): Promise<Blob> {
  const bytes = writeEvaluationsFile(await takeOutLogs(database), new Date('2026-03-03T12:00:00Z'));
  const file = { ...(JSON.parse(new TextDecoder().decode(bytes)) as EvaluationsFile), ...marks };
  return new Blob([JSON.stringify(file)]);
}

/** A machine with what somebody has said on top of what the leader has begun. */
async function machine(begun: Blob | null, edits: LoneEdit[], person: Person = people.leder) {
  const database = await connect();
  if (begun) await takeIn(database, begun);
  const hand = writer(person);
  hand.pass(person === people.leder ? 600 : 1200);
  await recordEdits(database, edits, hand);
  return database;
}

async function begin(
  database: RettesnorDatabase,
  file: Blob,
): Promise<{ opened: FileImport; plan: ImportPlan }> {
  openTab(database);
  const opened = importFile(file);
  onTestFinished(opened.end);
  return { opened, plan: planned(await opened.plan()) };
}

function planned(outcome: PlanOutcome): ImportPlan {
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome));
  return outcome.plan;
}

async function takeIn(
  database: RettesnorDatabase,
  file: Blob,
  decide: (plan: ImportPlan) => Edit<string>[] = () => [],
): Promise<ImportPlan> {
  const { opened, plan } = await begin(database, file);
  expect(await opened.commit(plan, decide(plan))).toEqual({ kind: 'committed' });
  return plan;
}

/** What people disagree on about the first requirement is to be a 2. */
function decideOnTwo(plan: ImportPlan): Edit<string>[] {
  return plan.evaluations.flatMap(({ evaluation, conflicts }) =>
    conflicts
      .filter(({ entityId }) => entityId === `${exampleEvaluation}_1`)
      .map(({ entity, entityId, field, values }) => ({
        evaluation: evaluation.id,
        entity,
        entityId,
        patch: { [field]: 2 },
        knew: { [field]: values.flatMap(({ voices }) => voices.map(({ change }) => change)) },
      })),
  );
}

async function logOf(database: RettesnorDatabase): Promise<Change[]> {
  const rows = await database.log.toArray();
  return rows.map((row) => row.change as Change).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rows that screens read follow from the log, every one. */
async function expectProjected(database: RettesnorDatabase): Promise<void> {
  const before = await contentOf(database);
  for (const { id } of await database.evaluations.toArray()) {
    expect(await loadEvaluation(database, id)).toMatchObject({ ok: true, repaired: [], unreadable: [] });
  }
  expect(await contentOf(database)).toEqual(before);
}

/** Two colleagues who went on from the same evaluation, each on their own machine. */
async function colleagues() {
  const shared = await machine(null, [startEdit(), answerEdit(1, { score: 1 }), answerEdit(2, { score: 1 })]);
  const begun = await fileOf(shared);
  const here = await machine(begun, [
    answerEdit(1, { score: 2 }),
    answerEdit(2, { justification: 'Vårt' }),
    indicatorEdit('bosatt', { numerator: 30 }),
  ]);
  const there = await machine(
    begun,
    [
      answerEdit(1, { score: 3 }),
      answerEdit(2, { score: 4 }),
      answerEdit(3, { score: 0 }),
      indicatorEdit('bosatt', { numerator: 31 }),
    ],
    people.veileder,
  );
  return { here, there };
}

describe('a colleague’s file', () => {
  test('comes in with nothing lost: new, put together and disagreed on', async () => {
    const { here, there } = await colleagues();
    const [mine, theirs] = [await logOf(here), await logOf(there)];
    const plan = await takeIn(here, await fileOf(there));
    expect(plan.evaluations).toMatchObject([
      {
        outcome: 'changed',
        added: 4,
        touched: [
          { entity: 'answer', count: 3 },
          { entity: 'indicatorValue', count: 1 },
        ],
        joined: 1,
        conflicts: [
          { field: 'score', known: false, values: [{ value: 3 }, { value: 2 }] },
          { field: 'numerator', known: false, values: [{ value: 31 }, { value: 30 }] },
        ],
        refused: { count: 0 },
      },
    ]);
    expect(await logOf(here)).toEqual(mergeLogs(mine, theirs));
    expect(await here.answers.toArray()).toMatchObject([
      { requirement: 1, score: 3, conflicts: [{ field: 'score' }] },
      { requirement: 2, score: 4, justification: 'Vårt', conflicts: [] },
      { requirement: 3, score: 0 },
    ]);
    await expectProjected(here);
    const incoming = new Set(theirs.map(({ id }) => id));
    const sealed = await here.log.filter((row) => row.sealed === 1).primaryKeys();
    expect([...incoming].filter((id) => !sealed.includes(id))).toEqual([]);
  });

  test('gives the same on both machines, whoever takes in whose', async () => {
    const { here, there } = await colleagues();
    const [mine, theirs] = [await fileOf(here), await fileOf(there)];
    await takeIn(here, theirs);
    await takeIn(there, mine);
    expect(await logOf(there)).toEqual(await logOf(here));
    expect(await there.answers.toArray()).toEqual(await here.answers.toArray());
    expect(await there.indicatorValues.toArray()).toEqual(await here.indicatorValues.toArray());
  });

  test('taken in once more changes nothing, and calls the disagreement known', async () => {
    const { here, there } = await colleagues();
    const file = await fileOf(there);
    await takeIn(here, file);
    const before = await contentOf(here);
    const plan = await takeIn(here, file);
    expect(plan.evaluations).toMatchObject([
      { outcome: 'same', added: 0, conflicts: [{ known: true }, { known: true }] },
    ]);
    expect(await contentOf(here)).toEqual(before);
  });

  test('is decided along with it by a change with both sides as parents', async () => {
    const { here, there } = await colleagues();
    const plan = await takeIn(here, await fileOf(there), decideOnTwo);
    const heads = plan.evaluations[0]?.conflicts[0]?.values.flatMap(({ voices }) => voices) ?? [];
    const decision = (await logOf(here)).at(-1);
    expect(decision).toMatchObject({
      patch: { score: 2 },
      parents: heads.map(({ change }) => change).toSorted(),
      author: people.leder.author,
    });
    expect(await here.answers.get(`${exampleEvaluation}_1`)).toMatchObject({ score: 2, conflicts: [] });
    await expectProjected(here);
  });

  test('is seen at once where the evaluation is open', async () => {
    const { here, there } = await colleagues();
    const { happened, tell } = happening<Answer[]>();
    const tab = await connect(here.name);
    onTestFinished(
      watchRows(
        tab,
        entities.answer,
        exampleEvaluation,
        (answers) => {
          if (answers.length === 3) tell(answers);
        },
        () => {},
      ),
    );
    await takeIn(here, await fileOf(there));
    expect(await happened).toMatchObject([{ score: 3 }, { score: 4 }, { score: 0 }]);
  });

  test('that has an id of another evaluation’s change is taken in without it', async () => {
    const { here, there } = await colleagues();
    const other = 'nav-eksempelvika_2025_eksempelstandard_1';
    await recordEdits(here, [startEdit(other), answerEdit(5, { score: 4 }, other)], writer(people.laerer));
    const mine = (await logOf(here)).find(({ entityId }) => entityId === `${other}_5`);
    const [theirs] = await takeOutLogs(there);
    const forged = {
      ...(theirs?.changes.at(-1) as Change),
      id: mine?.id ?? '',
      entity: 'answer' as const,
      entityId: `${exampleEvaluation}_9`,
      patch: { score: 0 },
    };
    const changes = [...(theirs?.changes ?? []), forged];
    const bytes = writeEvaluationsFile([{ id: exampleEvaluation, changes }], new Date());
    const plan = await takeIn(here, new Blob([bytes]));
    expect(plan.evaluations).toMatchObject([
      { added: 4, contradicting: { count: 1, first: [{ row: { requirement: 9 } }] } },
    ]);
    expect((await logOf(here)).find(({ id }) => id === mine?.id)).toEqual(mine);
    await expectProjected(here);
  });

  test('that would make a row too large to be read again is taken in without that row, which is named', async () => {
    const { here, there } = await colleagues();
    const wide = (prefix: string) =>
      Object.fromEntries(
        Array.from({ length: mostFields / 2 }, (_, index) => [
          `checkpoint:${prefix}${index}`,
          'met' as const,
        ]),
      );
    await recordEdits(here, [answerEdit(5, wide('a'))], writer(people.laerer));
    const theirs = [answerEdit(5, wide('b')), answerEdit(5, { score: 3 })];
    await recordEdits(there, theirs, writer(people.veileder));
    const plan = await takeIn(here, await fileOf(there));
    expect(plan.evaluations).toMatchObject([
      {
        overfull: { count: 2, first: [{ row: { entity: 'answer', requirement: 5 } }, {}] },
        touched: [{ entity: 'answer', count: 3 }, {}],
      },
    ]);
    expect(await loadEvaluation(here, exampleEvaluation)).toMatchObject({ ok: true, unreadable: [] });
    await expectProjected(here);
  });

  test('heals a change that could not be read here', async () => {
    const { here, there } = await colleagues();
    const file = await fileOf(there);
    const [first] = await logOf(there);
    await here.log.update(first?.id ?? '', { change: 'torn' });
    await takeIn(here, file);
    expect((await here.log.get(first?.id ?? ''))?.change).toEqual(first);
    await expectProjected(here);
  });
});

describe('a plan', () => {
  test('writes nothing', async () => {
    const { here, there } = await colleagues();
    const before = await contentOf(here);
    await begin(here, await fileOf(there));
    expect(await contentOf(here)).toEqual(before);
  });

  test('that no longer holds is not carried out, but made anew', async () => {
    const { here, there } = await colleagues();
    const { opened, plan } = await begin(here, await fileOf(there));
    const hand = writer(people.laerer);
    hand.pass(3000);
    const tab = await connect(here.name);
    await recordEdits(tab, [answerEdit(3, { score: 2 })], hand);
    const before = await contentOf(here);
    const outcome = await opened.commit(plan, decideOnTwo(plan));
    if (outcome.kind !== 'stale') throw new Error(outcome.kind);
    expect(await contentOf(here)).toEqual(before);
    expect(outcome.plan.evaluations[0]?.conflicts.map(({ entityId }) => entityId)).toContain(
      `${exampleEvaluation}_3`,
    );
    expect(await opened.commit(outcome.plan, [])).toEqual({ kind: 'committed' });
    await expectProjected(here);
  });

  test('still holds when the backup before it has sealed what is here', async () => {
    const { here, there } = await colleagues();
    const { opened, plan } = await begin(here, await fileOf(there));
    await takeOutLogs(here);
    expect(await opened.commit(plan, [])).toEqual({ kind: 'committed' });
  });

  test('is refused with its kind, and the machine is as it was', async () => {
    const { here } = await colleagues();
    const before = await contentOf(here);
    const deep = new Blob(['['.repeat(5_000_000)]);
    openTab(here);
    for (const [file, kind] of [
      [new Blob([]), 'empty'],
      [new Blob(['{"app":"et-annet"}']), 'not-ours'],
      [deep, 'too-deep'],
    ] as const) {
      const opened = importFile(file);
      expect(await opened.plan()).toMatchObject({ kind: 'refused', error: { kind } });
      opened.end();
    }
    expect(await contentOf(here)).toEqual(before);
  });

  test('tells how far it has come', async () => {
    const { there } = await colleagues();
    const here = await connect();
    openTab(here);
    const stages = new Set<string>();
    const opened = importFile(await fileOf(there), ({ stage, done, total }) => {
      expect(done).toBeLessThanOrEqual(total);
      stages.add(stage);
    });
    onTestFinished(opened.end);
    await opened.commit(planned(await opened.plan()), []);
    expect([...stages]).toEqual(['reading', 'comparing', 'writing']);
  });
});

describe('several files at once', () => {
  test('go in as one: the union of all, in one transaction, and can be taken out together', async () => {
    const { here, there } = await colleagues();
    const third = await machine(await fileOf(here), [answerEdit(5, { score: 3 })], people.laerer);
    const expected = mergeLogs(mergeLogs(await logOf(here), await logOf(there)), await logOf(third));
    openTab(here);
    const opened = importFile([
      { name: 'leder.json', file: await fileOf(there) },
      { name: 'ødelagt.json', file: new Blob(['{']) },
      { name: 'laerer.json', file: await fileOf(third) },
    ]);
    onTestFinished(opened.end);
    const plan = planned(await opened.plan());
    expect(plan.files.map(({ name, error }) => [name, error?.kind ?? null])).toEqual([
      ['leder.json', null],
      ['ødelagt.json', 'not-json'],
      ['laerer.json', null],
    ]);
    expect(plan.evaluations.map(({ outcome, replaced }) => [outcome, replaced])).toEqual([['changed', 0]]);
    const before = await logOf(here);
    expect(await logOf(here)).toEqual(before);
    expect(await opened.commit(plan, [], intakeSource('file', '3 filer'))).toEqual({ kind: 'committed' });
    expect(await logOf(here)).toEqual(expected);
    await expectProjected(here);
  });

  test('one with a password is told of by name, and the rest go in', async () => {
    const { here, there } = await colleagues();
    openTab(here);
    const bytes = new Uint8Array(await (await fileOf(there)).arrayBuffer());
    const locked = new Blob([await lockBytes(bytes, 'fjell kaffe tusen sokk')]);
    const opened = importFile([
      { name: 'låst.json', file: locked },
      { name: 'åpen.json', file: await fileOf(there) },
    ]);
    onTestFinished(opened.end);
    const plan = planned(await opened.plan());
    expect(plan.files.map(({ error }) => error?.kind ?? null)).toEqual(['locked', null]);
    expect(plan.evaluations).toHaveLength(1);
  });
});

describe('a merge that dies in the middle', () => {
  test('leaves all of it or nothing, and data that can be used', async () => {
    const { here, there } = await colleagues();
    const before = await contentOf(here);
    const big = await connect();
    await recordEdits(
      big,
      [startEdit(), ...Array.from({ length: 400 }, (_, index) => answerEdit(index + 1, { score: 1 }))],
      writer(people.laerer),
    );
    openTab(here);
    let dead = false;
    const opened = importFile(await fileOf(big), ({ stage }) => {
      if (stage !== 'writing' || dead) return;
      dead = true;
      opened.end();
    });
    const plan = planned(await opened.plan());
    void opened.commit(plan, []);
    await vi.waitUntil(() => dead);
    // Its transaction has ended, one way or the other, once another can write.
    await recordEdits(here, [], writer());
    const after = await contentOf(here);
    const whole = mergeLogs(
      await logOf(big),
      before['log']?.map((row) => (row as { change: Change }).change) ?? [],
    );
    expect([before['log']?.length, whole.length]).toContain(after['log']?.length);
    await expectProjected(here);
    await takeIn(here, await fileOf(there));
    await expectProjected(here);
  });
});

describe('the copy before it', () => {
  /** The dialogue for files stands for what the person does with it. */
  function answerDialogue(answer: () => Promise<unknown>): void {
    vi.stubGlobal('showSaveFilePicker', answer);
    onTestFinished(() => void vi.unstubAllGlobals());
  }

  test('is asked for where there is somebody’s own work, and without it nothing is written', async () => {
    const { here, there } = await colleagues();
    const before = await logOf(here);
    const { opened, plan } = await begin(here, await fileOf(there));
    answerDialogue(async () => Promise.reject(new DOMException('', 'AbortError')));
    expect(await commitGuarded(opened, plan, [], naming, source)).toEqual({
      kind: 'no-copy',
      why: 'cancelled',
    });
    answerDialogue(async () => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await commitGuarded(opened, plan, [], naming, source)).toEqual({ kind: 'no-copy', why: 'failed' });
    expect(await logOf(here)).toEqual(before);
    const folder = await navigator.storage.getDirectory();
    answerDialogue(async () => folder.getFileHandle('kopi.json', { create: true }));
    expect(await commitGuarded(opened, plan, [], naming, source)).toEqual({ kind: 'committed' });
    const handle = await folder.getFileHandle('kopi.json');
    const copy = JSON.parse(await (await handle.getFile()).text()) as EvaluationsFile;
    expect(copy.evaluations[0]?.changes).toHaveLength(before.length);
  });

  test('is not asked for where there is nothing, or only the example', async () => {
    const { there } = await colleagues();
    const picker = vi.fn();
    answerDialogue(picker);
    for (const examples of [[], ['nav-eksempelvika_2025_eksempelstandard_1']]) {
      const here = await connect();
      const [id] = examples;
      if (id !== undefined) await recordEdits(here, [startEdit(id)], writer());
      await writeExampleIds(here, examples);
      const { opened, plan } = await begin(here, await fileOf(there));
      expect(await commitGuarded(opened, plan, [], naming, source)).toEqual({ kind: 'committed' });
      expect(await readExampleIds(here)).toEqual(new Set(examples));
    }
    expect(picker).not.toHaveBeenCalled();
  });
});

describe('what is marked as the example', () => {
  test('is never somebody’s own work, whatever a file calls itself', async () => {
    const { here, there } = await colleagues();
    await takeIn(here, await fileOf(there, { example: true }));
    expect(await readExampleIds(here)).toEqual(new Set());
  });

  test('is no longer the example when somebody’s own file has gone into it', async () => {
    const { here, there } = await colleagues();
    await writeExampleIds(here, [exampleEvaluation, 'annen_2025_eksempelstandard_1']);
    await takeIn(here, await fileOf(there));
    expect(await readExampleIds(here)).toEqual(new Set(['annen_2025_eksempelstandard_1']));
  });
});

describe('an office at the door', () => {
  /** The beginning of an evaluation of an own office against the standard that comes with the app. */
  function begun(office: string, year: number, name: string, kind = 'bydel'): LoneEdit {
    const evaluation = `${office}_${year}_${standardId}_1`;
    const edit = startEdit(evaluation);
    return { ...edit, patch: { ...edit.patch, ownOffice: { name, kind } } };
  }

  async function taken(
    here: LoneEdit[],
    there: LoneEdit[],
  ): Promise<{ plan: ImportPlan; database: RettesnorDatabase }> {
    const file = await fileOf(await machine(null, there, people.veileder));
    const database = await machine(null, here);
    return { plan: await takeIn(database, file), database };
  }

  const outcomes = ({ evaluations }: ImportPlan) => evaluations.map(({ outcome }) => outcome);

  test('is not mixed with another of another name, in the same year or in another', async () => {
    for (const year of [2026, 2027]) {
      const { plan, database } = await taken(
        [begun('asen-skole', 2026, 'Asen skole')],
        [begun('asen-skole', year, 'Åsen skole')],
      );
      expect(outcomes(plan)).toEqual(['otherOffice']);
      const kept = await database.evaluations.toArray();
      expect(kept.map(({ ownOffice }) => ownOffice?.name)).toEqual(['Asen skole']);
    }
  });

  test('two of one id and two names in one file: the first is taken in, and the other is not', async () => {
    const { plan } = await taken(
      [],
      [begun('asen-skole', 2026, 'Asen skole'), begun('asen-skole', 2027, 'Åsen skole')],
    );
    expect(outcomes(plan)).toEqual(['new', 'otherOffice']);
  });

  test('is the same when only capitals, spaces and what nobody sees differ', async () => {
    const { plan } = await taken(
      [begun('asen-skole', 2026, 'Åsen skole')],
      [begun('asen-skole', 2027, 'ÅSEN\u00a0sko\u00adle')],
    );
    expect(outcomes(plan)).toEqual(['new']);
  });

  test('is refused when its kind is none of the standard’s, and only then', async () => {
    const { plan, database } = await taken(
      [],
      [begun('stasjonen', 2026, 'Stasjonen', 'romstasjon'), begun('senteret', 2026, 'Senteret')],
    );
    expect(outcomes(plan).toSorted()).toEqual(['new', 'unknownKind']);
    expect((await database.evaluations.toArray()).map(({ office }) => office)).toEqual(['senteret']);
  });

  test('levels off the scale are told, and kept as they were', async () => {
    const start = begun('senteret', 2026, 'Senteret');
    const { plan, database } = await taken(
      [],
      [start, answerEdit(1, { score: 99, target: { level: 99, reason: 'Et steg.' } }, start.evaluation)],
    );
    expect(plan.evaluations).toMatchObject([{ outcome: 'new', repaired: { count: 2 } }]);
    expect(await database.answers.toArray()).toMatchObject([{ score: 99 }]);
  });
});
