import { describe, expect, test } from 'vitest';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import {
  fieldNamesOf,
  rowIdsOf,
  shuffled,
  valuesOf,
  type Said,
} from '../../../tests/support/changeArbitraries.ts';
import { play, unionOf, type History } from '../../../tests/support/offlineHistory.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import {
  digest,
  exampleStatement,
  sealedTextOf,
  signatureOf,
  signingChange,
} from '../../../tests/support/sealed.ts';
import type { Change, FieldValue } from '../changes/Change.ts';
import { entities, kindNamed } from '../changes/entities/entities.ts';
import type { Kind } from '../changes/entities/entity.ts';
import { mergeLogs } from '../changes/mergeLogs.ts';
import { rowsSaid } from './signedContent.ts';
import { currentForm, signedForm, type SignedForm } from '../changes/signedForm.ts';
import { verifySignature } from './verifySignature.ts';

const form = signedForm(currentForm) as SignedForm;
const coveredKinds = Object.keys(form).flatMap((name) => kindNamed(entities, name) ?? []);

/** One value of one field, of each field that can be. */
function saidOf(kind: Kind): fc.Arbitrary<Said>[] {
  return fieldNamesOf(kind)
    .filter((field) => field !== 'removed')
    .map((field) =>
      fc.record({
        entity: fc.constant(kind.name),
        entityId: fc.constantFrom(...rowIdsOf(kind)),
        patch: valuesOf(kind, field).map((value) => ({ [field]: value })),
      }),
    );
}

const begun = buildEvaluationChange({}, { minutes: -10 });

/** Several people who write in rows of every covered kind, and now and then hand each other their file. */
const coveredHistory: fc.Arbitrary<History> = fc
  .record({
    steps: fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            kind: fc.constant('edit' as const),
            who: fc.integer({ min: 0, max: 2 }),
            seconds: fc.integer({ min: 0, max: 400 }),
            said: fc.oneof(...coveredKinds.flatMap(saidOf)),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('handOver' as const),
            from: fc.integer({ min: 0, max: 2 }),
            to: fc.integer({ min: 0, max: 2 }),
          }),
        },
      ),
      { minLength: 6, maxLength: 25 },
    ),
    skews: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -7200, max: 7200 }))),
  })
  .map(({ steps, skews }) => ({ steps, skews: [...skews] }));

/** A log that two of the people know, and what the third has that they do not. */
const signedHistory = coveredHistory.map((history) => {
  const { logs } = play(history);
  const [first = [], second = [], third = []] = logs;
  return { log: [begun, ...unionOf([first, second])], late: third };
});

async function verified(changes: readonly Change[], signing: Change) {
  return verifySignature(signatureOf(signing), changes, digest);
}

test('what was signed is intact, in whatever order the changes lie', async () => {
  await fc.assert(
    fc.asyncProperty(
      signedHistory.chain(({ log }) => fc.tuple(fc.constant(log), shuffled(log))),
      async ([log, inAnyOrder]) => {
        const signing = await signingChange(log);
        const again = await signingChange(inAnyOrder);
        expect(again.patch['hash']).toBe(signing.patch['hash']);
        expect(await verified(inAnyOrder, signing)).toMatchObject({
          state: 'intact',
          hashHolds: true,
          altered: [],
          since: [],
          after: [],
        });
      },
    ),
  );
});

test('the hash is that of the sealed text, and nothing else', async () => {
  const signing = await signingChange([begun, buildChange({ score: 3 })]);
  expect(await digest(sealedTextOf(signing))).toBe(signing.patch['hash']);
});

/** The same value with its keys in another order. */
function turned(value: FieldValue): FieldValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}

test('neither the order of keys nor what only a newer app knows changes the hash', async () => {
  await fc.assert(
    fc.asyncProperty(signedHistory, async ({ log }) => {
      const signing = await signingChange(log);
      const other = log.map((change) => ({
        ...change,
        patch: { ...(turned(change.patch) as Change['patch']), nytt: { fra: 'en nyere versjon' } },
      }));
      const newer = buildChange(
        { title: 'Ukjent' },
        { entity: 'framtid', entityId: `${exampleEvaluation}_framtid_1`, minutes: 400 },
      );
      const again = await signingChange([...other, newer]);
      expect(again.patch['hash']).toBe(signing.patch['hash']);
      expect((await verified([...other, newer], signing)).state).toBe('intact');
    }),
  );
});

test('a merge after the signature never moves what was signed, and is told of', async () => {
  await fc.assert(
    fc.asyncProperty(signedHistory, async ({ log, late }) => {
      const signing = await signingChange(log);
      const merged = mergeLogs(log, late);
      const result = await verified(merged, signing);
      expect(result).toMatchObject({ state: 'intact', altered: [], missing: 0 });
      const known = new Set(log.map(({ id }) => id));
      expect(result.after.map(({ id }) => id).toSorted()).toEqual(
        merged
          .map(({ id }) => id)
          .filter((id) => !known.has(id))
          .toSorted(),
      );
      expect(result.content?.rows).toEqual(JSON.parse(JSON.stringify(rowsSaid(log, form))));
    }),
  );
});

test('what a covered change builds on and was not here stays outside when it comes', async () => {
  const base = buildChange({ score: 1, strengths: 'Gammelt' });
  const own = buildChange({ score: 3 }, { minutes: 5, parents: [base.id] });
  const signing = await signingChange([begun, own]);
  const result = await verified([begun, own, base], signing);
  expect(result.state).toBe('intact');
  expect(result.after).toEqual([base]);
});

/** Changes one value of one covered change that holds. */
function tampered(
  log: readonly Change[],
  index: number,
): { log: Change[]; change: Change; field: string } | null {
  const said = rowsSaid(log, form);
  const places = log.flatMap((change) =>
    Object.keys(change.patch)
      .filter((field) => said[change.entity]?.[change.entityId]?.[field] !== undefined)
      // The one that holds: what it replaces is no part of what was signed.
      .filter((field) => holds(log, change, field))
      .map((field) => ({ change, field })),
  );
  const place = places[index % Math.max(1, places.length)];
  if (!place) return null;
  const { change, field } = place;
  const patch = { ...change.patch, [field]: null };
  return { log: log.map((each) => (each === change ? { ...change, patch } : each)), change, field };
}

function holds(log: readonly Change[], change: Change, field: string): boolean {
  const without = log.map((each) =>
    each === change ? { ...each, patch: { ...each.patch, [field]: null } } : each,
  );
  const value = (changes: readonly Change[]) =>
    JSON.stringify(rowsSaid(changes, form)[change.entity]?.[change.entityId]?.[field] ?? null);
  return value(log) !== value(without);
}

test('any one field that somebody alters in the file is found and named, with what was signed', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(signedHistory, fc.nat(), async ({ log }, index) => {
      const altered = tampered(log, index);
      if (!altered) return;
      found += 1;
      const { change, field } = altered;
      const result = await verified(altered.log, await signingChange(log));
      expect(result.state).toBe('broken');
      expect(result.hashHolds).toBe(true);
      const signed = rowsSaid(log, form)[change.entity]?.[change.entityId]?.[field];
      expect(result.altered).toContainEqual(
        expect.objectContaining({ entity: change.entity, entityId: change.entityId, field, signed }),
      );
    }),
  );
  expect(found).toBeGreaterThan(50);
});

test('what somebody alters in the file is never told of as an ordinary change that came after', async () => {
  const covered = buildChange({ score: 3, justification: 'Rutinen er skrevet.' });
  const signing = await signingChange([begun, covered]);
  const forged = { ...covered, patch: { ...covered.patch, score: 4 } };
  const later = buildChange({ justification: 'Den er tatt i bruk.' }, { minutes: 5, parents: [covered.id] });
  expect((await verified([begun, forged], signing)).since).toEqual([]);
  const { altered, since } = await verified([begun, forged, later], signing);
  expect(altered.map(({ field }) => field)).toEqual(['score']);
  expect(since).toEqual([
    expect.objectContaining({
      field: 'justification',
      signed: 'Rutinen er skrevet.',
      now: 'Den er tatt i bruk.',
    }),
  ]);
});

describe('what else is altered in a file', () => {
  const log = [begun, buildChange({ score: 3, justification: 'Rutinen er skrevet.' })];

  test.each(['name', 'role'])('%s of whoever signed is found and named', async (field) => {
    const signing = await signingChange(log);
    const result = await verified(log, { ...signing, patch: { ...signing.patch, [field]: 'En annen' } });
    expect(result).toMatchObject({ state: 'broken', hashHolds: true });
    expect(result.altered).toEqual([
      expect.objectContaining({ entity: 'signature', field, now: 'En annen' }),
    ]);
  });

  test('so are the time, what was accepted, and the hash of the year before', async () => {
    const signing = await signingChange(log);
    const [key] = Object.keys(signing.patch).filter((field) => field.startsWith('accepted:'));
    const other = {
      signedAt: '2027-01-01T00:00:00.000Z',
      [String(key)]: { check: 'gapWithoutImprovement', requirement: 1, reason: 'En annen grunn.' },
      previous: { evaluation: exampleEvaluation, hash: 'a'.repeat(64) },
    };
    const result = await verified(log, { ...signing, patch: { ...signing.patch, ...other } });
    expect(result.altered.map(({ field }) => field)).toEqual([key, 'previous', 'signedAt']);
  });

  test('a sealed text that is altered no longer gives the hash, and the field is named', async () => {
    const signing = await signingChange(log);
    const content = sealedTextOf(signing).replace('Rutinen er skrevet.', 'Rutinen er ikke skrevet.');
    const result = await verified(log, { ...signing, patch: { ...signing.patch, content } });
    expect(result).toMatchObject({ state: 'broken', hashHolds: false });
    expect(result.altered).toEqual([
      expect.objectContaining({ field: 'justification', signed: 'Rutinen er ikke skrevet.' }),
    ]);
  });

  test('a covered change that is gone is told of', async () => {
    const result = await verified([begun], await signingChange(log));
    expect(result).toMatchObject({ state: 'broken', missing: 1 });
    expect(result.altered.map(({ field }) => field)).toEqual(['justification', 'score']);
  });

  test('a signature without what it covers can say nothing', async () => {
    const { patch, ...signing } = await signingChange(log);
    const { covers: _covers, content: _content, ...part } = patch;
    expect(await verified(log, { ...signing, patch: part })).toMatchObject({ state: 'partial' });
  });

  test('a form of a newer app is not called broken', async () => {
    const signing = await signingChange(log);
    const content = sealedTextOf(signing).replace('"form":1', '"form":2');
    const patch = { ...signing.patch, content, hash: await digest(content), form: 2 };
    expect(await verified(log, { ...signing, patch })).toMatchObject({ state: 'newer', hashHolds: true });
  });

  test('the statement is the one that was signed', async () => {
    const result = await verified(log, await signingChange(log));
    expect(result.content?.statement).toEqual(exampleStatement);
  });
});
