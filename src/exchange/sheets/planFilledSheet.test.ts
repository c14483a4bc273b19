import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import {
  buildChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
} from '../../../tests/support/buildChange.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { logOf } from '../../../tests/support/logSource.ts';
import { sheetFileOf, sheetParts, withAnswerCells, withPart } from '../../../tests/support/sheetFile.ts';
import { editsOfPlan, planFilledSheet, type FilledSheetPlan } from './planFilledSheet.ts';
import { readFilledSheet } from './readFilledSheet.ts';

const standard = buildStandard();

// Rows 5, 6 and 7 are requirements 1, 2 and 4; F is the level, K to M are the texts.
const first = buildChange({ score: 3, justification: 'Skrevet i vår', strengths: 'Godt lag' });
const log = logOf(first);
const file = await sheetFileOf(log, standard);

async function planOf(bytes: Uint8Array, into: EvaluationLog = log): Promise<FilledSheetPlan> {
  const read = await readFilledSheet(bytes);
  if (!read.ok) throw new Error(`${read.error.where}: ${read.error.what}`);
  const result = planFilledSheet(read.sheet, into, standard);
  if (!result.ok) throw new Error(result.kind);
  return result.plan;
}

/** What the office has said since the file was made. */
function since(patch: Patch, requirement = 1): EvaluationLog {
  return logOf(
    first,
    buildChange(patch, { minutes: 30, requirement, parents: requirement === 1 ? [first.id] : [] }),
  );
}

describe('a cell that has been filled in', () => {
  test('is a change from what the office says to what the sheet says', async () => {
    const plan = await planOf(
      withAnswerCells(file, { F5: '4 – Oppfylt', F6: 'Vet ikke', M7: 'Skrive rutine' }),
    );
    expect(plan.changes).toEqual([
      { requirement: 1, field: 'score', from: 3, to: 4, where: 'arket «Svar», rad 5', heads: [first.id] },
      { requirement: 2, field: 'score', from: null, to: 'unknown', where: 'arket «Svar», rad 6', heads: [] },
      {
        requirement: 4,
        field: 'improvements',
        from: null,
        to: 'Skrive rutine',
        where: 'arket «Svar», rad 7',
        heads: [],
      },
    ]);
    expect(plan).toMatchObject({ conflicts: [], refused: [], same: 9 });
  });

  test('that was emptied says that nothing is said: a score becomes unanswered, not 0', async () => {
    const plan = await planOf(withAnswerCells(file, { F5: null, K5: null }));
    expect(plan.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['score', 3, null],
      ['justification', 'Skrevet i vår', null],
    ]);
  });

  test('becomes one edit for each requirement, with exactly what was planned', async () => {
    const plan = await planOf(withAnswerCells(file, { F5: '0', K5: 'Ny', F7: '2' }));
    expect(editsOfPlan(plan)).toEqual([
      {
        evaluation: exampleEvaluation,
        entity: 'answer',
        entityId: answerId(exampleEvaluation, 1),
        patch: { score: 0, justification: 'Ny' },
        knew: { score: [first.id], justification: [first.id] },
      },
      {
        evaluation: exampleEvaluation,
        entity: 'answer',
        entityId: answerId(exampleEvaluation, 4),
        patch: { score: 2 },
        knew: { score: [] },
      },
    ]);
  });
});

describe('a file that has lain for a while', () => {
  test('does not undo what the app has got since', async () => {
    const plan = await planOf(file, since({ score: 4, justification: 'Skrevet i høst' }));
    expect(plan).toMatchObject({ changes: [], conflicts: [], same: 12 });
    expect(editsOfPlan(plan)).toEqual([]);
  });

  test('changes the fields nobody else has touched', async () => {
    const plan = await planOf(withAnswerCells(file, { K5: 'Fra arket' }), since({ score: 4 }));
    expect(plan.changes.map(({ field, to }) => [field, to])).toEqual([['justification', 'Fra arket']]);
    expect(plan.conflicts).toEqual([]);
  });

  test('is asked about where both have changed a field: the app holds unless somebody chooses the sheet', async () => {
    const plan = await planOf(
      withAnswerCells(file, { F5: '1', K5: 'Fra arket' }),
      since({ score: 4, justification: 'Fra appen' }),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['score', 4, 1],
      ['justification', 'Fra appen', 'Fra arket'],
    ]);
    expect(editsOfPlan(plan)).toEqual([]);
    expect(editsOfPlan(plan, new Set(plan.conflicts.slice(1))).map(({ patch }) => patch)).toEqual([
      { justification: 'Fra arket' },
    ]);
  });

  test('is not asked about where both have said the same', async () => {
    const plan = await planOf(withAnswerCells(file, { F5: '4' }), since({ score: 4 }));
    expect(plan).toMatchObject({ changes: [], conflicts: [] });
  });

  test('whose marks are gone is asked about wherever it differs', async () => {
    const unmarked = withPart(file, sheetParts.baseline, (xml) => xml.replaceAll('>answer<', '>noe<'));
    const plan = await planOf(withAnswerCells(unmarked, { F5: '1' }));
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts.map(({ field, from, to }) => [field, from, to])).toEqual([['score', 3, 1]]);
  });
});

test('a text that no cell can hold letter by letter is not changed by having been in one', async () => {
  for (const text of ['a\r\nb', '\rc', 'd\u0000e\u0007', 'f\uFFFE', 'g\uD800h', '_x000D_', '\t', ' ']) {
    const odd = logOf(buildChange({ justification: text, improvements: text }));
    expect(await planOf(await sheetFileOf(odd, standard), odd), JSON.stringify(text)).toMatchObject({
      changes: [],
      conflicts: [],
      same: 12,
    });
  }
});

describe('what is refused', () => {
  test('a sheet of another evaluation, or of another edition', async () => {
    const read = await readFilledSheet(file);
    if (!read.ok) throw new Error(read.error.what);
    const other = { ...log, id: exampleEvaluation.replace('2026', '2025') };
    expect(planFilledSheet(read.sheet, other, standard)).toMatchObject({ kind: 'other-evaluation' });
    expect(planFilledSheet(read.sheet, log, { ...standard, edition: '2' })).toMatchObject({
      kind: 'other-standard',
    });
  });

  test('a requirement that the standard does not have, and a level off its scale', async () => {
    const shorter = buildStandard({
      requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2 })],
      scale: standard.scale.slice(0, 3),
    });
    const read = await readFilledSheet(file);
    if (!read.ok) throw new Error(read.error.what);
    expect(planFilledSheet(read.sheet, log, shorter)).toMatchObject({
      ok: true,
      plan: {
        refused: [
          { where: 'arket «Svar», rad 5', what: 'Nivå 3 finnes ikke på skalaen.' },
          { where: 'arket «Svar», rad 7', what: 'Krav 4 finnes ikke i denne utgaven av standarden.' },
        ],
      },
    });
  });

  test('what could not be read comes along, and the field stays as it is', async () => {
    const plan = await planOf(withAnswerCells(file, { F5: 'fem' }));
    expect(plan.refused).toHaveLength(1);
    expect(plan.changes).toEqual([]);
  });
});

test('out and in again nothing changes, whatever the log', async () => {
  await fc.assert(
    fc.asyncProperty(wildLogArbitrary, async (changes) => {
      const wild = logOf(...changes);
      const plan = await planOf(await sheetFileOf(wild, standard), wild);
      expect(plan).toMatchObject({ changes: [], conflicts: [], refused: [] });
      expect(editsOfPlan(plan)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('committing a plan makes the app say what the sheet says, whatever the log: the second time nothing is new', async () => {
  const filled = fc.record({
    F5: fc.constantFrom('0', '4 – Oppfylt', 'Vet ikke', 'Ikke relevant', null),
    K5: fc.option(fc.stringMatching(/^[a-zæøå =\n-]{0,30}$/), { nil: null }),
    M6: fc.option(fc.stringMatching(/^[a-zæøå =\n-]{0,30}$/), { nil: null }),
  });
  await fc.assert(
    fc.asyncProperty(wildLogArbitrary, filled, async (changes, cells) => {
      const wild = logOf(...changes);
      const bytes = withAnswerCells(await sheetFileOf(wild, standard), cells);
      const plan = await planOf(bytes, wild);
      expect(plan.conflicts).toEqual([]);
      const after = logOf(...wild.changes.filter(({ entity }) => entity === 'answer'), ...commit(plan, wild));
      const again = await planOf(bytes, after);
      expect(again).toMatchObject({ changes: [], conflicts: [], refused: [] });
    }),
    { numRuns: 100 },
  );
});

/** The changes that committing a plan appends, on a machine that has written nothing of the log. */
function commit(plan: FilledSheetPlan, into: EvaluationLog): Change[] {
  return editsOfPlan(plan).flatMap((edit, index) => {
    const known = into.changes.filter(({ entityId }) => entityId === edit.entityId);
    const recorded = recordEdit(edit, known, new Set(), {
      author: people.laerer.author,
      device: '00000000-0000-4000-8000-0000000000ff',
      now: new Date(minutesIn(60)),
      newId: idAt(60, index),
      own: new Set(),
    });
    return recorded.kind === 'nothing' ? [] : [recorded.change];
  });
}
