import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  people,
} from '../../../tests/support/buildChange.ts';
import { shuffled, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { combineFiles, isExample, newestWritten, type ReadFile } from './combineFiles.ts';
import { writeEvaluationsFile } from './evaluationsFile.ts';
import { readEvaluationsFile } from './readEvaluationsFile.ts';

const start = buildEvaluationChange({}, { id: idAt(-10) });
const bydelen = buildChange({ score: 2 }, { minutes: 5 });
const kveld = buildChange({ strengths: 'Nytt' }, { minutes: 9, ...people.veileder });

function fileOf(name: string, changes: readonly Change[], marks: object = {}, day = 2): ReadFile {
  const at = new Date(Date.UTC(2026, 2, day));
  const bytes = writeEvaluationsFile([{ id: changes[0]?.evaluation ?? '', changes: [...changes] }], at);
  const marked = { ...(JSON.parse(new TextDecoder().decode(bytes)) as object), ...marks };
  return { name, result: readEvaluationsFile(new TextEncoder().encode(JSON.stringify(marked))) };
}

function ofOffice(office: string, ...changes: readonly Change[]): Change[] {
  const id = exampleEvaluation.replace('nav-eksempelvika', office);
  return changes.map((change, index) => ({
    ...change,
    id: change.id
      .replace(/^.{8}/, `0000000${index}`)
      .replace(/.{4}$/, office.slice(-4).replaceAll(/[^0-9a-f]/g, '0')),
    parents: [],
    evaluation: id,
    entityId: change.entityId.replace(exampleEvaluation, id),
    patch: change.entity === 'evaluation' ? { ...change.patch, office } : change.patch,
  }));
}

const errors = (files: readonly ReadFile[]) =>
  files.map(({ name, result }) => [name, result.ok ? null : result.error.kind]);

describe('several files', () => {
  test('of several offices stand beside each other', () => {
    const a = fileOf('a.json', ofOffice('nav-aaa1', start, bydelen));
    const b = fileOf('b.json', ofOffice('nav-bbb2', start));
    const { evaluations, files } = combineFiles([a, b]);
    expect(evaluations.map(({ log }) => [log.evaluation.office, log.answers.length])).toEqual([
      ['nav-aaa1', 1],
      ['nav-bbb2', 0],
    ]);
    expect(errors(files)).toEqual([
      ['a.json', null],
      ['b.json', null],
    ]);
  });

  test('of one evaluation become one: the union of what they say, whatever their order', () => {
    fc.assert(
      fc.property(
        wildLogArbitrary.chain((log) => {
          const all = mergeLogs([start], log);
          return fc.tuple(
            fc.constant(all),
            fc
              .array(fc.subarray(all), { minLength: 2, maxLength: 4 })
              .chain((parts) => shuffled([...parts.map((part) => mergeLogs([start], part)), all])),
          );
        }),
        ([all, parts]) => {
          const read = parts.map((part, index) => fileOf(`${index}.json`, part));
          const { evaluations } = combineFiles(read);
          expect(evaluations).toHaveLength(1);
          expect(evaluations[0]?.log.changes).toEqual(all);
          expect(evaluations[0]?.refused).toEqual([]);
        },
      ),
    );
  });

  test('one that cannot be read is named, and the rest go in', () => {
    const broken: ReadFile = { name: 'b.json', result: readEvaluationsFile(new TextEncoder().encode('{')) };
    const { evaluations, files } = combineFiles([fileOf('a.json', [start, bydelen]), broken]);
    expect(evaluations.map(({ log }) => log.id)).toEqual([exampleEvaluation]);
    expect(errors(files)).toEqual([
      ['a.json', null],
      ['b.json', 'not-json'],
    ]);
  });

  test('what the second says otherwise under the same id is left out, and told', () => {
    const otherwise = { ...kveld, patch: { score: 4 } };
    const { evaluations } = combineFiles([
      fileOf('a.json', [start, kveld]),
      fileOf('b.json', [start, otherwise]),
    ]);
    expect(evaluations[0]?.log.changes).toEqual([start, kveld]);
    expect(evaluations[0]?.refused.map(({ what }) => what)).toEqual([
      `${kveld.id}: another of the files says otherwise`,
    ]);
  });

  test('a file with the id of a change that stands under another office is refused, so that no log is mixed up', () => {
    const mine = fileOf('a.json', [start, bydelen]);
    const theirs = ofOffice('nav-bbb2', start).map((change) => ({ ...change, id: bydelen.id }));
    const { evaluations, files } = combineFiles([mine, fileOf('b.json', theirs)]);
    expect(evaluations).toHaveLength(1);
    expect(errors(files)[1]).toEqual(['b.json', 'invalid']);
  });

  test('the example goes in by itself: it would make of one’s own what is left out of copies', () => {
    const example = fileOf('eksempel.json', ofOffice('nav-bbb2', start), { example: true });
    const both = combineFiles([fileOf('a.json', [start]), example]).files;
    expect(errors(both)[1]).toEqual(['eksempel.json', 'example']);
    expect(isExample(both)).toBe(false);
    const alone = combineFiles([example, example]).files;
    expect(errors(alone).map(([, error]) => error)).toEqual([null, null]);
    expect(isExample(alone)).toBe(true);
    expect(isExample([])).toBe(false);
  });

  test('are as old as the newest of them', () => {
    expect(newestWritten([fileOf('a', [start], {}, 9), fileOf('b', [start], {}, 3)])).toBe(
      '2026-03-09T00:00:00.000Z',
    );
    expect(newestWritten([])).toBe('');
  });
});
