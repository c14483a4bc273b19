import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
} from '../../../tests/support/buildChange.ts';
import { shuffled } from '../../../tests/support/changeArbitraries.ts';
import { madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { historyArbitrary, play, unionOf } from '../../../tests/support/offlineHistory.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import type { Change, Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import { erasureId } from './entities/erasureId.ts';
import { erasurePatch, joinErasures } from './erasing.ts';
import { blankErased, erasuresIn } from './erasures.ts';
import { planReplacing, planReturn } from './logAt.ts';
import { mergeLogs } from './mergeLogs.ts';
import { schemaVersion } from './migrations.ts';
import { planMerge } from './planMerge.ts';
import { readEvaluation } from './readEvaluation.ts';
import { shareLog, type ShareChoice } from './shareLog.ts';

const begun = buildEvaluationChange({}, { minutes: -10 });
const slip = buildChange({ justification: 'Kari Nordmann venter' });
const corrected = buildChange({ justification: 'En deltaker venter' }, { minutes: 3, parents: [slip.id] });

/** The change that says that texts of another are erased. */
function erasing({ id, entity, patch }: Change, fields: readonly string[], minutes = 9): Change {
  const kind = kindNamed(withMadeUp, entity);
  if (!kind) throw new Error(entity);
  return buildChange(erasurePatch(kind, patch, fields), {
    entity: 'erasure',
    entityId: erasureId.make(exampleEvaluation, id),
    minutes,
    salt: 9,
    by: people.veileder,
  });
}

const gone = erasing(slip, ['justification']);
const blanked = { ...slip, patch: { justification: null } };

function read(changes: readonly Change[], kinds: Entities = entities) {
  const result = readEvaluation(
    { app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes },
    [],
    kinds,
  );
  if (!result.ok) throw new Error(result.error.what);
  return result.log;
}

describe('a text that has been erased for everybody', () => {
  test('is said in a form that others can read without knowing our kinds', () => {
    expect(gone).toMatchObject({
      entity: 'erasure',
      entityId: `${exampleEvaluation}_slettet_${slip.id}`,
      patch: { 'text:justification': true },
    });
    const evidence = buildChange({ 'evidence:0198-ab': { kind: 'note', text: 'Kari' } });
    expect(erasing(evidence, ['evidence:0198-ab']).patch).toEqual({ 'text:evidence-0198-ab': true });
    expect(blankErased([evidence], erasuresIn([erasing(evidence, ['evidence:0198-ab'])]))[0]?.patch).toEqual({
      'evidence:0198-ab': null,
    });
  });

  test('is said as nothing and not left out, so that what stood before it does not stand again', () => {
    const before = buildChange({ justification: 'Fra før' }, { minutes: -5 });
    const later = { ...slip, parents: [before.id] };
    const log = read([begun, before, later, erasing(later, ['justification'])]);
    expect(log.changes.find(({ id }) => id === slip.id)?.patch).toEqual({ justification: null });
    expect(log.answers[0]?.justification).toBe('');
  });

  test('goes from the door, from every log that meets the erasure, and is neither refused nor a disagreement', () => {
    expect(JSON.stringify(read([begun, slip, corrected, gone]))).not.toContain('Nordmann');
    const here = [begun, blanked, corrected, gone];
    const theirs = [begun, slip, corrected];
    for (const [mine, other] of [
      [here, theirs],
      [theirs, here],
    ] as const) {
      const plan = planMerge(mine, other);
      expect(plan.refused).toEqual([]);
      expect(plan.conflicts).toEqual([]);
      expect(JSON.stringify(plan)).not.toContain('Nordmann');
      expect(mergeLogs(mine, other)).toEqual(mergeLogs(here, here));
    }
    expect(planMerge(theirs, here).continued).toEqual([blanked]);
    expect(planMerge(here, theirs).status).toBe('same');
  });

  test('stays erased also where it had been written on, on another machine', () => {
    const grown = { ...slip, patch: { justification: 'Kari Nordmann venter ennå' }, at: minutesIn(2) };
    for (const [a, b] of [
      [blanked, grown],
      [grown, blanked],
    ] as const) {
      const plan = planMerge([begun, a, gone], [begun, b, gone]);
      expect(plan.refused).toEqual([]);
      expect(JSON.stringify(plan)).not.toContain('Nordmann');
    }
  });

  test('is all that is erased: no level goes, and nothing under another id', () => {
    const scored = buildChange({ score: 4, justification: 'Kari Nordmann' });
    const asked = buildChange(
      { 'text:score': true, 'text:justification': true },
      { entity: 'erasure', entityId: erasureId.make(exampleEvaluation, scored.id), minutes: 9 },
    );
    expect(mergeLogs([scored, corrected], [asked])[0]?.patch).toEqual({ score: 4, justification: null });
    expect(mergeLogs([corrected], [gone])).toContainEqual(corrected);
    const elsewhere = { ...gone, entityId: gone.entityId.replace('2026', '2025') };
    expect(mergeLogs([slip], [elsewhere])).toContainEqual(slip);
  });

  test('what an edit under a known id says is erased is not believed', () => {
    const forged = { ...gone, id: corrected.id };
    const plan = planMerge([begun, slip, corrected], [forged]);
    expect(plan).toMatchObject({ status: 'same', continued: [], refused: [forged] });
  });

  test('what was said of it is erased with it', () => {
    const vouched = buildChange({ justification: 'Kari', unchangedSince: 2025 });
    const emptied = buildChange({ justification: null }, { minutes: 3, parents: [vouched.id] });
    const log = [begun, vouched, emptied];
    expect(read(log).answers[0]?.unchangedSince).toBeNull();
    expect(read([...log, erasing(vouched, ['justification'])]).answers[0]?.unchangedSince).toBeNull();
  });

  test('whoever has heard of it from several sides knows of all', () => {
    const other = erasing(corrected, ['justification']);
    const joined = joinErasures(erasuresIn([gone]), erasuresIn([other]), erasuresIn([gone]));
    expect(joined).toEqual(erasuresIn([gone, other]));
    expect(blankErased([slip, corrected], joined).map(({ patch }) => patch)).toEqual([
      { justification: null },
      { justification: null },
    ]);
  });

  test('an app that does not know of it carries it on, and an app that does erases what that one kept', () => {
    const { erasure: _unknown, ...older } = entities;
    const kept = read([begun, slip, gone], older as unknown as Entities);
    expect(kept.changes).toEqual(expect.arrayContaining([slip, gone]));
    expect(JSON.stringify(read(kept.changes))).not.toContain('Nordmann');
  });

  test('of a kind that only a newer app knows, what it says is believed', () => {
    const madeUp = buildChange(
      { title: 'Kari Nordmann' },
      { entity: 'madeUp', entityId: madeUpId.make(exampleEvaluation, idAt(1)) },
    );
    expect(mergeLogs([madeUp], [erasing(madeUp, ['title'])])[0]?.patch).toEqual({ title: null });
  });
});

describe('going back', () => {
  const log = [begun, blanked, corrected, gone];

  test('leaves what stands now where an erased text stood then', () => {
    expect(planReturn(log, minutesIn(1))).toEqual([]);
    expect(planReplacing(log, [begun, blanked])).toEqual([]);
  });
});

describe('a part that is handed on', () => {
  const whole: ShareChoice = {
    requirements: null,
    without: new Set(),
    texts: true,
    names: true,
    alias: null,
  };
  const { changes } = read([begun, slip, corrected, gone]);
  const ids = (choice: Partial<ShareChoice>) =>
    shareLog({ id: exampleEvaluation, changes }, { ...whole, ...choice }).changes.map(({ id }) => id);

  test('tells of an erasure wherever the change goes that it is about, and nowhere else', () => {
    expect(ids({})).toContain(gone.id);
    expect(ids({ requirements: new Set([1]) })).toContain(gone.id);
    expect(ids({ texts: false })).toContain(gone.id);
    expect(ids({ requirements: new Set([2]) })).not.toContain(gone.id);
    const alias = { office: 'virksomhet-a', name: 'Virksomhet A', kind: 'nav-kontor' };
    expect(JSON.stringify(shareLog({ id: exampleEvaluation, changes }, { ...whole, alias }))).not.toContain(
      'slettet',
    );
  });
});

/** Everything that people may have written, and for some of it that its texts are erased. */
const erasedHistory = historyArbitrary.chain((history) => {
  const { logs } = play(history);
  const all = unionOf(logs);
  return fc.subarray(all).map((chosen) => {
    const erasures = chosen.flatMap((change, index) => {
      const fields = textsIn(change.entity, change.patch);
      return fields.length === 0 || change.entity === 'erasure'
        ? []
        : [erasing(change, fields, 5000 + index)];
    });
    return { logs, erasures, chosen };
  });
});

function textsIn(entity: string, patch: Patch): string[] {
  const kind = kindNamed(withMadeUp, entity);
  return Object.keys(patch).filter((field) => {
    const declared = kind && declaredField(kind, field)?.declared;
    return declared && declared.holds !== 'choice';
  });
}

test('whoever hears of it when, in whatever order, all come to the same log, and none has the text', () => {
  fc.assert(
    fc.property(erasedHistory, fc.infiniteStream(fc.boolean()), ({ logs, erasures, chosen }, early) => {
      const told = logs.map((log) => erasures.filter(() => early.next().value === true).concat(log));
      const [first = [], second = [], third = []] = told;
      const all = mergeLogs(
        mergeLogs(first, second, withMadeUp),
        mergeLogs(third, erasures, withMadeUp),
        withMadeUp,
      );
      const other = mergeLogs(
        erasures,
        mergeLogs(third, mergeLogs(second, first, withMadeUp), withMadeUp),
        withMadeUp,
      );
      expect(other).toEqual(all);
      for (const { id, entity, patch } of chosen) {
        const kept = all.find((change) => change.id === id)?.patch ?? {};
        for (const field of textsIn(entity, patch)) expect(kept[field]).toBeNull();
      }
      expect(mergeLogs(all, all, withMadeUp)).toEqual(all);
    }),
  );
});

test('the order in which the changes stand does not matter', () => {
  fc.assert(
    fc.property(
      erasedHistory.chain(({ logs, erasures }) => {
        const all = [...unionOf(logs), ...erasures];
        return fc.tuple(fc.constant(all), shuffled(all));
      }),
      ([all, inAnyOrder]) => {
        expect(mergeLogs(inAnyOrder, [], withMadeUp)).toEqual(mergeLogs(all, [], withMadeUp));
      },
    ),
  );
});
