import { noCaseFields } from '../report/ReportOptions.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test, vi } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  people,
} from '../../../tests/support/buildChange.ts';
import { wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { readFixture } from '../../../tests/support/evaluationFixtures.ts';
import { writeEvaluationsFile, type EvaluationsFile } from './evaluationsFile.ts';
import { exportRequest } from '../../../tests/support/exportRequest.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { suggestedSections } from '../report/ReportOptions.ts';
import { writeExport } from '../worker/writeExport.ts';
import { largestFile, readEvaluationsFile, type FileError, type FileReading } from './readEvaluationsFile.ts';

const writtenAt = new Date('2026-03-02T22:30:00.000Z');
const otherEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function planOf(value: unknown): FileReading {
  return readEvaluationsFile(utf8(JSON.stringify(value)));
}

/** A good file with something about it changed. */
function fileWith(overrides: object): unknown {
  const file: EvaluationsFile = {
    app: 'rettesnor',
    content: 'evaluations',
    schemaVersion,
    writtenAt: writtenAt.toISOString(),
    evaluations: [{ id: exampleEvaluation, changes: [buildEvaluationChange()] }],
  };
  return { ...file, ...overrides };
}

/** A good file with one evaluation that has these changes after its first. */
function fileOf(...changes: unknown[]): unknown {
  return fileWith({
    evaluations: [{ id: exampleEvaluation, changes: [buildEvaluationChange(), ...changes] }],
  });
}

/** The same log, of another year. */
function inYear(year: number, changes: readonly Change[]): Change[] {
  const moved = exampleEvaluation.replace('2026', String(year));
  return changes.map((change) => ({
    ...change,
    evaluation: moved,
    entityId: change.entityId.replace(exampleEvaluation, moved),
    ...(change.entity === 'evaluation' ? { patch: { ...change.patch, year } } : {}),
  }));
}

function errorOf(result: FileReading): FileError {
  if (result.ok) throw new Error('it was planned');
  return result.error;
}

describe('a file that we wrote', () => {
  test('gives back every log exactly, nothing repaired and nothing refused', () => {
    fc.assert(
      fc.property(wildLogArbitrary, wildLogArbitrary, (first, second) => {
        const start = buildEvaluationChange({}, { id: idAt(-10) });
        const logs = [
          mergeLogs([start], first),
          inYear(2025, mergeLogs([{ ...start, id: idAt(-9) }], second)).map((change, index) => ({
            ...change,
            id: idAt(1000 + index),
          })),
        ];
        const filed = logs.map((changes) => ({ id: changes[0]?.evaluation ?? '', changes }));
        const result = readEvaluationsFile(writeEvaluationsFile(filed, writtenAt));
        if (!result.ok) throw new Error(result.error.what);
        expect(result.content).toMatchObject({ writtenAt: writtenAt.toISOString(), example: false });
        const planned = new Map(result.content.evaluations.map((entry) => [entry.log.id, entry]));
        for (const { id, changes } of filed) {
          expect(planned.get(id)?.log.changes).toEqual(changes);
          const read = readEvaluation({ app: 'rettesnor', schemaVersion, id, changes });
          expect(planned.get(id)).toEqual({
            log: read.ok && read.log,
            repaired: [],
            refused: [],
            // The made-up kind, as one of a newer app.
            newer: changes.filter(({ entity }) => entity === 'madeUp').length,
          });
        }
      }),
    );
  });

  test('of an older version is brought up to this one', () => {
    const {
      id,
      changes,
      schemaVersion: version,
    } = readFixture('v1') as never as EvaluationsFile & {
      id: string;
      changes: unknown[];
    };
    const result = planOf(fileWith({ schemaVersion: version, evaluations: [{ id, changes }] }));
    expect(result).toMatchObject({ ok: true, content: { evaluations: [{ log: readFixture('current') }] } });
  });

  test('may hold nothing, and may be marked as an example', () => {
    expect(planOf(fileWith({ evaluations: [], example: true }))).toEqual({
      ok: true,
      content: { writtenAt: writtenAt.toISOString(), example: true, part: null, evaluations: [] },
    });
  });

  test('may have come by a program that puts a byte order mark first', () => {
    const text = `\uFEFF${JSON.stringify(fileOf())}`;
    expect(readEvaluationsFile(utf8(text))).toMatchObject({ ok: true });
  });
});

describe('what is read', () => {
  test('names every value that could not be, and reads it as nothing said', () => {
    const change = buildChange({ score: 2, justification: 'Ny' }, { minutes: 1 });
    const result = planOf(fileOf({ ...change, patch: { score: 'mye', justification: 'Ny', colour: 'red' } }));
    expect(result).toMatchObject({
      ok: true,
      content: {
        evaluations: [
          {
            log: { answers: [{ score: null, justification: 'Ny' }] },
            newer: 1,
            repaired: [
              {
                where: 'evaluations.0.changes.1.patch.score',
                what: 'not a possible value',
                row: { entity: 'answer', requirement: 1 },
              },
            ],
            refused: [],
          },
        ],
      },
    });
  });

  test('names every change that it leaves out, and why', () => {
    const change = buildChange({ score: 2 }, { minutes: 1 });
    const result = planOf(
      fileOf(change, { ...change, at: 'i går' }, change, {
        ...change,
        id: idAt(2),
        entityId: `${otherEvaluation}_1`,
      }),
    );
    expect(result.ok && result.content.evaluations[0]?.refused.map(({ where }) => where)).toEqual([
      'evaluations.0.changes.2.at',
      'evaluations.0.changes.3',
      'evaluations.0.changes.4.entityId',
    ]);
    expect(result.ok && result.content.evaluations[0]?.refused.map(({ row }) => row)).toMatchObject([
      { entity: 'answer', requirement: 1 },
      { entity: 'answer', requirement: 1 },
      null,
    ]);
    expect(result).toMatchObject({ content: { evaluations: [{ log: { answers: [{ score: 2 }] } }] } });
  });
});

const own = buildEvaluationChange();

describe('a file that cannot be taken in', () => {
  const cases: { what: string; input: unknown; kind: FileError['kind']; where: string }[] = [
    { what: 'not an object', input: 7, kind: 'not-ours', where: '' },
    { what: 'null', input: null, kind: 'not-ours', where: '' },
    { what: 'a list', input: [fileWith({})], kind: 'not-ours', where: '' },
    { what: 'of another program', input: { app: 'regneark' }, kind: 'not-ours', where: 'app' },
    {
      what: 'of a newer version',
      input: fileWith({ schemaVersion: schemaVersion + 1 }),
      kind: 'too-new',
      where: 'schemaVersion',
    },
    {
      what: 'of a newer version, in a shape of its own',
      input: { app: 'rettesnor', schemaVersion: schemaVersion + 7, logs: {} },
      kind: 'too-new',
      where: 'schemaVersion',
    },
    {
      what: 'of a newer version, with no evaluation',
      input: fileWith({ schemaVersion: schemaVersion + 1, evaluations: [] }),
      kind: 'too-new',
      where: 'schemaVersion',
    },
    {
      what: 'without a version',
      input: fileWith({ schemaVersion: undefined }),
      kind: 'invalid',
      where: 'schemaVersion',
    },
    {
      what: 'of no possible version',
      input: fileWith({ schemaVersion: 0 }),
      kind: 'invalid',
      where: 'schemaVersion',
    },
    {
      what: 'with other content',
      input: fileWith({ content: 'standard' }),
      kind: 'invalid',
      where: 'content',
    },
    {
      what: 'that does not say when',
      input: fileWith({ writtenAt: 20260302 }),
      kind: 'invalid',
      where: 'writtenAt',
    },
    { what: 'with no list', input: fileWith({ evaluations: {} }), kind: 'invalid', where: 'evaluations' },
    {
      what: 'with changes that are no list',
      input: fileWith({ evaluations: [{ id: exampleEvaluation, changes: {} }] }),
      kind: 'invalid',
      where: 'evaluations.0.changes',
    },
    {
      what: 'with more evaluations than any city has',
      input: fileWith({ evaluations: Array(10_001).fill({ id: '', changes: [] }) }),
      kind: 'invalid',
      where: 'evaluations',
    },
    {
      what: 'with an id that is not an evaluation’s',
      input: fileWith({ evaluations: [{ id: '../../etc', changes: [own] }] }),
      kind: 'invalid',
      where: 'evaluations.0.id',
    },
    {
      what: 'that says nothing of the evaluation itself',
      input: fileWith({ evaluations: [{ id: exampleEvaluation, changes: [buildChange({ score: 1 })] }] }),
      kind: 'invalid',
      where: 'evaluations.0.changes',
    },
    {
      what: 'with the same evaluation twice',
      input: fileWith({
        evaluations: [
          { id: exampleEvaluation, changes: [own] },
          { id: exampleEvaluation, changes: [own] },
        ],
      }),
      kind: 'invalid',
      where: 'evaluations.1.id',
    },
    {
      what: 'with one change in two evaluations',
      input: fileWith({
        evaluations: [
          { id: exampleEvaluation, changes: [own] },
          { id: otherEvaluation, changes: inYear(2025, [own]) },
        ],
      }),
      kind: 'invalid',
      where: 'evaluations.1',
    },
  ];

  test.each(cases)('$what: $kind at «$where»', ({ input, kind, where }) => {
    expect(planOf(input)).toEqual({ ok: false, error: { kind, where, what: expect.any(String) as string } });
  });

  test('empty', () => {
    expect(errorOf(readEvaluationsFile(new Uint8Array()))).toMatchObject({ kind: 'empty' });
  });

  test('too large, without a look inside', () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const huge = new Uint8Array(largestFile + 1);
    expect(errorOf(readEvaluationsFile(huge))).toMatchObject({ kind: 'too-large' });
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x80, 0xc3, 0x28)],
    ['Latin-1', Uint8Array.of(0x22, 0xf8, 0x22)],
    ['a character cut in two', utf8('"ø').slice(0, 2)],
  ])('not text: %s', (_what, input) => {
    expect(errorOf(readEvaluationsFile(input)).kind).toBe('not-text');
  });

  test('text as UTF-16 is not text we know, with a byte order mark or without', () => {
    const text = JSON.stringify(fileOf());
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(errorOf(readEvaluationsFile(Uint8Array.of(0xff, 0xfe, ...utf16))).kind).toBe('not-text');
    expect(errorOf(readEvaluationsFile(utf16)).kind).toBe('not-json');
  });

  test.each([
    ['words', 'Rettesnor 2026', ''],
    ['a web page', '<!doctype html>\n<title>Logg inn</title>', ''],
    ['a comma too many', '{\n"a": 1,\n}', 'line 3'],
    ['something after the end', '{}\n{}', 'line 2'],
    ['an end that is missing', '{\n"a": [1,\n2', 'line 3'],
  ])('not JSON: %s', (_what, text, where) => {
    expect(errorOf(readEvaluationsFile(utf8(text)))).toMatchObject({ kind: 'not-json', where });
  });

  test.each([
    ['Firefox', "JSON.parse: expected property name or '}' at line 2 column 5 of the JSON data", 'line 2'],
    ['Safari, cut off', 'JSON Parse error: Unexpected EOF', 'line 3'],
    ['Safari', 'JSON Parse error: Unexpected identifier "x"', ''],
    ['Chromium, new', "Expected ',' or ']' in JSON at position 5 (line 2 column 3)", 'line 2'],
  ])('the line is found in the words of %s', (_browser, message, where) => {
    const parse = vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(message);
    });
    const error = errorOf(readEvaluationsFile(utf8('one\ntwo\nthree')));
    parse.mockRestore();
    expect(error).toEqual({ kind: 'not-json', where, what: message });
  });
});

describe('whatever a file holds', () => {
  const good = writeEvaluationsFile(
    [
      {
        id: exampleEvaluation,
        changes: [
          own,
          ...[1, 2, 3].map((n) => buildChange({ score: n, justification: 'Blåbær' }, { minutes: n })),
        ],
      },
    ],
    writtenAt,
  );

  test('a file cut off at any fiftieth is refused, with a kind', () => {
    for (let part = 0; part < 50; part++) {
      const { kind } = errorOf(readEvaluationsFile(good.slice(0, Math.floor((good.length * part) / 50))));
      expect(['empty', 'not-json', 'not-text']).toContain(kind);
    }
  });

  test('lists in lists in lists are refused', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(errorOf(readEvaluationsFile(utf8(deep))).kind).toBe('too-deep');
    const inFile = JSON.stringify(fileWith({ evaluations: 'HERE' })).replace('"HERE"', deep);
    expect(errorOf(readEvaluationsFile(utf8(inFile))).kind).toBe('too-deep');
    const inPatch = JSON.stringify(fileOf({ ...buildChange({}, { minutes: 1 }), patch: { score: 'HERE' } }));
    expect(errorOf(readEvaluationsFile(utf8(inPatch.replace('"HERE"', deep)))).kind).toBe('too-deep');
    const shallow = inPatch.replace('"HERE"', '[[[[0]]]]');
    expect(readEvaluationsFile(utf8(shallow))).toMatchObject({
      ok: true,
      content: { evaluations: [{ repaired: [{ what: 'not a possible value' }] }] },
    });
  });

  test('fifty megabytes of brackets are refused unread', () => {
    const brackets = new Uint8Array(50_000_000).fill(0x5b);
    const parse = vi.spyOn(JSON, 'parse');
    expect(errorOf(readEvaluationsFile(brackets)).kind).toBe('too-deep');
    expect(errorOf(readEvaluationsFile(utf8(`[${'{},'.repeat(5_000_000)}0]`))).kind).toBe('too-large');
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  test('a million rows are refused, also when none of them is an object', () => {
    const changes = Array.from({ length: 1_000_000 }, () => 0);
    const file = fileWith({ evaluations: [{ id: exampleEvaluation, changes }] });
    expect(errorOf(planOf(file))).toMatchObject({ kind: 'too-large', where: 'evaluations' });
  });

  test('names with a meaning to JavaScript reach nothing', () => {
    const change = JSON.stringify({ ...buildChange({}, { minutes: 1 }), patch: 'HERE' }).replace(
      '"HERE"',
      '{"__proto__":{"score":4},"constructor":{"prototype":{"score":4}},"toString":1,"checkpoint:constructor":"met"}',
    );
    const ownNames = Object.getOwnPropertyNames(Object.prototype);
    const text = JSON.stringify(fileOf('HERE')).replace('"HERE"', change);
    const result = readEvaluationsFile(utf8(text.replace('{"app"', '{"__proto__":{"example":true},"app"')));
    if (!result.ok) throw new Error(result.error.what);
    expect(result.content.example).toBe(false);
    const [planned] = result.content.evaluations;
    expect(planned?.log.answers[0]).toMatchObject({ score: null });
    expect(Object.keys(planned?.log.answers[0]?.checkpoints ?? {})).toEqual(['constructor']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(ownNames);
  });

  test('anything at all, as bytes, is read or an error with a kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readEvaluationsFile(bytes)).toHaveProperty('ok', false);
      }),
    );
  });

  test('anything at all, as JSON in every place of a good file, is read or an error with a place', () => {
    const places = ['schemaVersion', 'content', 'writtenAt', 'example', 'evaluations'];
    const anything = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const result = planOf(fileWith({ [place]: value }));
        if (!result.ok) expect(result.error.where.split('.')[0]).toBe(place);
      }),
    );
    const [change] = [buildChange({ score: 2 }, { minutes: 1 })];
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(change ?? {})), anything, (place, value) => {
        const result = planOf(fileOf({ ...change, [place]: value }));
        expect(result).toMatchObject({ ok: true });
      }),
    );
  });

  test('any one byte altered is read or an error, never a throw', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (position, byte) => {
        const altered = good.slice();
        altered[position] = byte;
        expect(readEvaluationsFile(altered)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  test('a person’s name is taken as it stands, never as markup or code', () => {
    const author = { name: '<img src=x onerror=alert(1)>', role: '=cmd|calc' };
    const result = planOf(fileOf({ ...buildChange({ score: 1 }, { minutes: 1, by: people.leder }), author }));
    expect(result).toMatchObject({
      content: { evaluations: [{ log: { answers: [{ changedBy: author }] } }] },
    });
  });
});

describe('a file that Rettesnor made for somebody else', () => {
  const source = exampleSource();
  const options = {
    form: 'report',
    recipient: 'ssu',
    sections: suggestedSections('report', 'ssu'),
    introduction: '',
    proposal: '',
    caseFields: noCaseFields,
    colour: '#16324f',
  } as const;

  test.each([
    ['docx', 'word-file'],
    ['pptx', 'slides-file'],
    ['xlsx', 'sheet-file'],
    ['csv', 'csv-file'],
    ['json', 'result-file'],
    ['oscalResults', 'oscal-file'],
    ['oscalCatalog', 'oscal-file'],
  ] as const)('%s is called what it is, and not damaged', async (format, kind) => {
    const bytes = await writeExport(exportRequest(format, source, options));
    const read = readEvaluationsFile(bytes);
    expect(read).toMatchObject({ ok: false, error: { kind } });
  });

  test('nor is an old sheet, one with a password, or a PDF', () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(readEvaluationsFile(old)).toMatchObject({ error: { kind: 'old-office' } });
    expect(readEvaluationsFile(new TextEncoder().encode('%PDF-1.7 …'))).toMatchObject({
      error: { kind: 'pdf-file' },
    });
  });
});
