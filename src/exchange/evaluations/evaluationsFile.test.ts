import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { holdsEvaluations, writeEvaluationsFile, type FiledEvaluation } from './evaluationsFile.ts';

const writtenAt = new Date('2026-03-02T22:30:00.000Z');

const evaluations: FiledEvaluation[] = [
  {
    id: exampleEvaluation,
    changes: [
      buildEvaluationChange(),
      buildChange({ score: 3, justification: 'Blåbær «på norsk» 🌱\n\u0001\uD800' }, { minutes: 1 }),
    ],
  },
  { id: 'bydel-eksempelby_2026_eksempelstandard_1', changes: [{ id: 'unreadable', of: [null, true, 0.5] }] },
];

const bytes = writeEvaluationsFile(evaluations, writtenAt);
const parsed = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;

describe('the complete file', () => {
  test('is JSON that says what it is, of which version and since when', () => {
    expect(parsed).toMatchObject({
      app: 'rettesnor',
      content: 'evaluations',
      schemaVersion,
      writtenAt: '2026-03-02T22:30:00.000Z',
    });
  });

  test('holds every change as it stands, readable or not, by the id of the evaluation', () => {
    expect(parsed['evaluations']).toEqual(evaluations.toReversed());
  });

  test('is the same bytes for the same logs, whatever order they come in', () => {
    expect(writeEvaluationsFile(evaluations.toReversed(), writtenAt)).toEqual(bytes);
    const later = writeEvaluationsFile(evaluations, new Date('2027-01-01T00:00:00.000Z'));
    const asText = (file: Uint8Array) => new TextDecoder().decode(file);
    expect(asText(later).replace('2027-01-01T00:00:00.000Z', writtenAt.toISOString())).toBe(asText(bytes));
  });

  test('ends with a line break and begins without a byte order mark', () => {
    expect(bytes.at(-1)).toBe(0x0a);
    expect(bytes[0]).toBe('{'.charCodeAt(0));
  });
});

describe('a file read back', () => {
  test('holds what it was written from, in any order', () => {
    expect(holdsEvaluations(bytes, evaluations)).toBe(true);
    expect(holdsEvaluations(bytes, evaluations.toReversed())).toBe(true);
  });

  test('holds nothing else: not more, not less, not another', () => {
    const [first, second] = evaluations as [FiledEvaluation, FiledEvaluation];
    expect(holdsEvaluations(bytes, [first])).toBe(false);
    expect(holdsEvaluations(bytes, [first, second, { id: 'another', changes: [] }])).toBe(false);
    expect(holdsEvaluations(bytes, [first, { ...second, changes: [] }])).toBe(false);
    expect(holdsEvaluations(writeEvaluationsFile([], writtenAt), [])).toBe(true);
  });

  test('is not trusted with any one byte of its content altered', () => {
    const text = new TextDecoder().decode(bytes);
    const time = new TextEncoder().encode(text.slice(0, text.indexOf(writtenAt.toISOString()))).length;
    const isTime = (position: number) => position >= time && position < time + writtenAt.toISOString().length;
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1).filter((position) => !isTime(position)),
        fc.integer({ min: 1, max: 255 }),
        (position, difference) => {
          const altered = bytes.slice();
          altered[position] = ((altered[position] ?? 0) + difference) % 256;
          return !holdsEvaluations(altered, evaluations);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is not trusted with a byte lost or added anywhere', () => {
    for (let position = 0; position <= bytes.length; position += 7) {
      const lost = Uint8Array.from([...bytes.slice(0, position), ...bytes.slice(position + 1)]);
      const added = Uint8Array.from([...bytes.slice(0, position), 0x20, ...bytes.slice(position)]);
      if (position < bytes.length) expect(holdsEvaluations(lost, evaluations)).toBe(false);
      expect(holdsEvaluations(added, evaluations)).toBe(false);
    }
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['cut off', bytes.slice(0, bytes.length / 2)],
    ['something else', new TextEncoder().encode('null')],
    ['zeros', new Uint8Array(bytes.length)],
  ])('is not trusted when it is %s, and nothing is thrown', (_what, altered) => {
    expect(holdsEvaluations(altered, evaluations)).toBe(false);
  });
});
