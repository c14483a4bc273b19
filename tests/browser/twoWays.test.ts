import { describe, expect, onTestFinished, test } from 'vitest';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { project } from '#src/domain/changes/project.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { commitMerge, readForMerge } from '#src/persistence/mergeRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { noteRewritten, readRewritten } from '#src/persistence/rewrittenChanges.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingWayNames, sharingWays, type SharingWay } from '#src/persistence/sharingWays.ts';
import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { openWayMeetings } from '#src/state/sharing/wayMeetings.ts';
import { createMemoryHub, memoryTransport, type MemoryHub } from '#src/sync/memory.ts';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  people,
  type Person,
} from '../support/buildChange.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const chosen = { offices: ['nav-eksempelvika'], choice: 'a' };

/** One way of sharing on a machine, through a place in the memory. */
function openWay(database: RettesnorDatabase, name: SharingWay, hub: MemoryHub, mayWrite = true) {
  const kept = { name, readChoice: async () => null, writeChoice: async () => {} };
  const meetings = openWayMeetings(database, kept, chosen, { mayWrite: () => mayWrite });
  onTestFinished(meetings.close);
  return async () => meetings.meetOthers(memoryTransport(hub));
}

/** A machine that shares in both ways. */
async function machine(person: Person, hubs: Record<SharingWay, MemoryHub>) {
  const database = await connect();
  for (const way of sharingWayNames) await writeSetting(database, sharingWays[way], chosen);
  const ways = {
    mappe: openWay(database, 'mappe', hubs.mappe),
    direkte: openWay(database, 'direkte', hubs.direkte),
  };
  return { database, hand: writer(person), ways };
}

function twoHubs(): Record<SharingWay, MemoryHub> {
  return { mappe: createMemoryHub(), direkte: createMemoryHub() };
}

describe('a machine that shares in two ways', () => {
  test('carries on in one what came in the other', async () => {
    const hubs = twoHubs();
    const both = await machine(people.leder, hubs);
    const folder = await machine(people.veileder, { ...twoHubs(), mappe: hubs.mappe });
    const live = await machine(people.laerer, { ...twoHubs(), direkte: hubs.direkte });
    await recordEdits(folder.database, [startEdit(), answerEdit(1, { score: 2 })], folder.hand);
    await folder.ways.mappe();
    expect(await both.ways.mappe()).toMatchObject({ taken: 2 });
    expect(await both.ways.direkte()).toMatchObject({ taken: 0, waiting: 0 });
    expect(await live.ways.direkte()).toMatchObject({ taken: 2 });
  });

  test('hands over in both what a file has told more of since', async () => {
    const hubs = twoHubs();
    const { database, hand, ways } = await machine(people.leder, hubs);
    const [whole, part] = [{ score: 2, justification: 'Rutinen er skrevet.' }, { score: 2 }].map((patch) =>
      buildChange(patch),
    );
    if (!whole || !part) throw new Error('nothing to tell');
    await recordEdits(database, [startEdit()], hand);
    await takeInChanges(database, exampleEvaluation, [part]);
    for (const meet of Object.values(ways)) await meet();
    const stored = await readForMerge(database, exampleEvaluation);
    const plan = planMerge(stored.changes, [whole]);
    const prepared = {
      basis: new Map([[exampleEvaluation, stored.basis]]),
      added: [],
      rewritten: plan.continued,
      rows: new Map([['answers', plan.rows.map(({ changes }) => project(entities.answer, changes))]]),
      settings: [],
      decisions: [],
      source: null,
    };
    expect(await commitMerge(database, prepared, hand)).toBe(true);
    for (const way of sharingWayNames) {
      await ways[way]();
      expect(JSON.stringify(hubs[way].arrived)).toContain('Rutinen er skrevet.');
      expect(await readRewritten(database, way)).toEqual([]);
    }
    const before = sharingWayNames.map((way) => hubs[way].arrived.length);
    for (const meet of Object.values(ways)) await meet();
    expect(sharingWayNames.map((way) => hubs[way].arrived.length)).toEqual(before);
  });

  test('takes note of nothing for a way that is off', async () => {
    const { database } = await machine(people.leder, twoHubs());
    await writeSetting(database, sharingWays.direkte, null);
    await database.transaction('rw', database.settings, async () => noteRewritten(database, [{ id: 'x' }]));
    expect(await readRewritten(database, 'mappe')).toEqual(['x']);
    expect(await readRewritten(database, 'direkte')).toEqual([]);
  });
});

describe('what the other side knows of who made a change', () => {
  const confirmed = async ({ name }: RettesnorDatabase) => {
    const remembered = new SharingDatabase(name, 'direkte');
    const rows = await remembered.confirmed.toArray();
    remembered.close();
    return rows;
  };
  const begun = buildEvaluationChange({}, { by: people.veileder });
  const answered = buildChange({ score: 3 }, { minutes: 1, by: people.veileder });
  const handOver = (hub: MemoryHub, changes: unknown[], by: string | null) =>
    hub.arrived.push({ evaluation: exampleEvaluation, version: schemaVersion, changes, by });

  test('is kept beside it, of whoever was first, and outlives that the place is emptied', async () => {
    const hub = createMemoryHub();
    const database = await connect();
    const meet = openWay(database, 'direkte', hub);
    handOver(hub, [begun, answered], null);
    await meet();
    expect(await confirmed(database)).toEqual([]);
    handOver(hub, [answered], 'b200');
    handOver(hub, [answered], 'b300');
    await meet();
    expect(await confirmed(database)).toEqual([{ id: answered.id, by: 'b200' }]);
    hub.arrived = [];
    hub.epoch = '2';
    await meet();
    expect(await confirmed(database)).toEqual([{ id: answered.id, by: 'b200' }]);
  });

  test('is not said of a change that says something else than the one that is here', async () => {
    const hub = createMemoryHub();
    const database = await connect();
    const meet = openWay(database, 'direkte', hub);
    handOver(hub, [begun, answered], null);
    handOver(hub, [{ ...answered, patch: { score: 1 } }], 'b300');
    expect(await meet()).toMatchObject({ aside: { refused: 1 } });
    expect(await confirmed(database)).toEqual([]);
  });
});

test('who may not write hands over nothing, and nothing waits', async () => {
  const hub = createMemoryHub();
  const database = await connect();
  const meet = openWay(database, 'direkte', hub, false);
  await recordEdits(database, [startEdit(), answerEdit(1, { score: 2 })], writer());
  expect(await meet()).toMatchObject({ waiting: 0 });
  expect(hub.arrived).toEqual([]);
});
