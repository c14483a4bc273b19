import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  exampleEvaluation,
  buildEvaluationChange,
  idAt,
  minutesIn,
  people,
} from '../../../tests/support/buildChange.ts';
import { everyKind, patchOf, wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import {
  type History,
  historyArbitrary,
  play,
  typingHistoryArbitrary,
  unionOf,
} from '../../../tests/support/offlineHistory.ts';
import type { Change } from './Change.ts';
import { mergeLogs } from './mergeLogs.ts';
import { planMerge } from './planMerge.ts';
import { withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { projectAnswer } from '../../../tests/support/projections.ts';
import { kinshipOf } from './sameEdit.ts';
import { shareLog } from './shareLog.ts';

const { leder, veileder } = people;
const start = buildEvaluationChange();
const whole = { requirements: null, without: new Set<string>(), texts: true, names: true, alias: null };

/** A text as it began, and as it stood a minute later. */
const begun = buildChange({ justification: 'Rutinen er' }, { minutes: 1 });
const further = { ...begun, patch: { justification: 'Rutinen er skrevet' }, at: minutesIn(2) };

describe('a copy of a change from elsewhere', () => {
  test('given another score, author and a millisecond later does not turn a 4 into 0', () => {
    const score = buildChange({ score: 4 }, { minutes: 1 });
    const forged: Change = {
      ...score,
      patch: { score: 0 },
      author: { name: 'En annen', role: '' },
      at: new Date(Date.parse(score.at) + 1).toISOString(),
    };
    const plan = planMerge([start, score], [start, forged]);
    expect(plan).toMatchObject({ status: 'same', added: [], continued: [], refused: [forged], rows: [] });
    expect(projectAnswer([score])?.score).toBe(4);
  });

  test.each<[string, Change, Partial<Change>]>([
    ['a score of a millisecond later', buildChange({ score: 4 }), { patch: { score: 0 }, at: minutesIn(1) }],
    ['a score of the same time', buildChange({ score: 4 }), { patch: { score: 0 } }],
    ['a score where one was taken back', buildChange({ score: null }), { patch: { score: 0 } }],
    ['a score taken back later', buildChange({ score: 4 }), { patch: { score: null }, at: minutesIn(1) }],
    [
      'a score beside what was said',
      buildChange({ included: true }),
      { patch: { included: true, score: 0 } },
    ],
    [
      'a choice beside what was said',
      buildChange({ score: 4 }),
      { patch: { score: 4, 'checkpoint:1a': 'met' } },
    ],
    [
      'a target of the same time',
      buildChange({ target: { level: 4, reason: '' } }),
      { patch: { target: { level: 0, reason: 'Nei' } } },
    ],
    [
      'words in another’s place',
      buildChange({ target: { level: 4, reason: 'Ja' } }),
      { patch: { target: { level: 4, reason: 'Nei' } } },
    ],
    ['a text of another author', begun, { ...further, author: veileder.author }],
    ['a text of another role', begun, { ...further, author: { ...leder.author, role: 'vikar' } }],
    ['a text whose author is taken away', begun, { ...further, author: { name: '', role: '' } }],
    ['a text of another machine', begun, { ...further, device: veileder.device }],
    ['a text of other parents', begun, { ...further, parents: [idAt(0)] }],
    [
      'a text of another requirement',
      begun,
      { ...further, entityId: buildChange({}, { requirement: 2 }).entityId },
    ],
    ['a text of another kind of row', begun, { ...further, entity: 'laterKind' }],
    ['a text of another evaluation', begun, { ...further, evaluation: 'nav-annet_2026_eksempelstandard_1' }],
    ['a text of more parents', { ...begun, parents: [idAt(0)] }, { ...further, parents: [idAt(0), idAt(9)] }],
    ['a text written on where two were said', { ...begun, patch: { ...begun.patch, score: 1 } }, further],
    ['nothing said later', { ...begun, patch: {} }, { ...further, patch: {} }],
    ['a text of the same time', begun, { patch: { justification: 'Nei' } }],
    ['another text', begun, { ...further, patch: { strengths: 'Rutinen er skrevet' } }],
    ['a text and more', begun, { ...further, patch: { ...further.patch, score: 0 } }],
    ['a text taken away', begun, { ...further, patch: { justification: null } }],
    ['a text put where one was taken away', { ...begun, patch: { justification: null } }, further],
    ['a text after the five minutes', begun, { ...further, at: minutesIn(6.001) }],
    ['a text from before the id', { ...begun, at: minutesIn(-2) }, { ...further, at: minutesIn(-1) }],
    [
      'an own target written on',
      buildChange({ target: { level: 4, reason: 'J' } }),
      { patch: { target: { level: 4, reason: 'Ja' } }, at: minutesIn(1) },
    ],
    [
      'how the evaluation is named',
      start,
      { patch: { ...start.patch, ownOffice: { name: 'X', kind: 'bydel' } } },
    ],
    ['which year it is of', start, { patch: { ...start.patch, year: 2025 }, at: minutesIn(1) }],
  ])('is refused where it is %s', (_, own, forgery) => {
    const forged = { ...own, ...forgery };
    expect(kinshipOf(own, forged)).toBeNull();
    expect(planMerge([own], [forged])).toMatchObject({ status: 'same', refused: [forged], rows: [] });
  });

  test('is the same text written on, up to the last of the five minutes', () => {
    for (const at of [minutesIn(1.001), minutesIn(6)]) {
      expect(kinshipOf(begun, { ...further, at })).toBe('further');
      expect(kinshipOf({ ...further, at }, begun)).toBe('earlier');
    }
    expect(kinshipOf({ ...begun, at: minutesIn(0) }, { ...further, at: begun.at })).toBe('further');
    expect(kinshipOf(begun, { ...further, patch: { justification: '' } })).toBe('further');
    const nameless = { ...begun, author: { name: '', role: '' } };
    expect(kinshipOf(nameless, further)).toBe('further');
    expect(kinshipOf(further, nameless)).toBe('earlier');
  });

  test.each([
    { name: 'Leder', role: '' },
    { name: '', role: 'NAV-leder' },
  ])('with a part of who said it left out is no share: %j', (author) => {
    const score = buildChange({ score: 3 });
    expect(kinshipOf(score, { ...score, author })).toBeNull();
    expect(kinshipOf({ ...begun, author }, further)).toBeNull();
  });

  test('of a kind or a field that only a newer app knows may be written on', () => {
    const later = { ...begun, entity: 'laterKind' };
    expect(kinshipOf(later, { ...further, entity: 'laterKind' })).toBe('further');
    const field = { ...begun, patch: { laterField: 'a' } };
    expect(kinshipOf(field, { ...further, patch: { laterField: 'ab' } })).toBe('further');
  });

  test('that leaves out what a share keeps is none of it', () => {
    const own = buildChange({ score: 3, included: true, justification: 'Ord' });
    expect(kinshipOf(own, { ...own, patch: { score: 3, justification: 'Ord' } })).toBeNull();
    expect(kinshipOf(own, { ...own, patch: { score: 3, included: true } })).toBe('lesser');
    expect(kinshipOf({ ...own, patch: { score: 3, included: true } }, own)).toBe('fuller');
  });

  test('may stand in another order and still say the same', () => {
    const target = buildChange(
      { target: { level: 2, reason: 'a' }, score: 1 },
      { parents: [idAt(8), idAt(9)] },
    );
    const turned = {
      ...target,
      patch: { score: 1, target: { reason: 'a', level: 2 } },
      parents: [idAt(9), idAt(8)],
    };
    expect(kinshipOf(target, turned)).toBe('equal');
  });

  test('that a share has left something out of takes nothing away, and is filled up by the whole', () => {
    const changes = [
      buildChange({ score: 3, justification: 'Ord', target: { level: 3, reason: 'Ord' } }, { minutes: 1 }),
      buildChange({ 'evidence:e1': { kind: 'document', text: 'Lenke' }, score: 2 }, { minutes: 2 }),
    ];
    for (const texts of [true, false]) {
      for (const names of [true, false]) {
        const shared = shareLog({ id: start.evaluation, changes }, { ...whole, texts, names }).changes;
        const isWhole = texts && names;
        for (const [index, part] of shared.entries()) {
          const own = changes[index] ?? part;
          expect(kinshipOf(own, part)).toBe(isWhole ? 'equal' : 'lesser');
          expect(kinshipOf(part, own)).toBe(isWhole ? 'equal' : 'fuller');
        }
        expect(planMerge(changes, shared)).toMatchObject({ status: 'same', refused: [] });
        expect(planMerge(shared, changes)).toMatchObject({ continued: isWhole ? [] : changes, refused: [] });
      }
    }
  });

  test('of which a value could not be read takes nothing away', () => {
    const damaged = buildChange({ score: null, justification: 'Rutine' });
    expect(kinshipOf(buildChange({ score: 3, justification: 'Rutine' }), damaged)).toBe('lesser');
    expect(kinshipOf(damaged, buildChange({ score: 3, justification: 'Rutine' }))).toBeNull();
    expect(kinshipOf(buildChange({ score: 3, justification: 'Nei' }), damaged)).toBeNull();
  });
});

describe('of all that people can have written', () => {
  test('no copy is refused where a text was written on in the same millisecond', () => {
    const second = { entity: 'answer', entityId: `${exampleEvaluation}_2` };
    const steps: History['steps'] = [
      { kind: 'edit', who: 1, said: { ...second, patch: { justification: 'R' } }, seconds: 0 },
      { kind: 'handOver', from: 1, to: 0 },
      { kind: 'edit', who: 1, said: { ...second, patch: { justification: 'Ru' } }, seconds: 0 },
    ];
    const [leaders = [], veileders = []] = play({ steps, skews: [0, 0, 0] }, false).logs;
    expect(planMerge(leaders, veileders)).toMatchObject({ continued: veileders, refused: [] });
  });

  test('no copy is refused, also where a text was written on after it had left', { timeout: 120_000 }, () => {
    let writtenOn = 0;
    const accepts = (history: Parameters<typeof play>[0]) => {
      const { logs } = play(history, false);
      for (const own of logs) {
        const here = new Map(own.map((change) => [change.id, change]));
        for (const log of logs) {
          for (const change of log) {
            const other = here.get(change.id);
            if (other && other.at !== change.at) writtenOn++;
          }
          expect(planMerge(own, log, withMadeUp).refused).toEqual([]);
        }
      }
    };
    fc.assert(fc.property(typingHistoryArbitrary, accepts), { numRuns: 500 });
    fc.assert(fc.property(historyArbitrary, accepts), { numRuns: 500 });
    expect(writtenOn).toBeGreaterThan(0);
  });

  test('no forged copy rewrites anything', () => {
    fc.assert(
      fc.property(
        historyArbitrary,
        fc.nat(),
        fc.record(Object.fromEntries(everyKind.map((kind) => [kind.name, patchOf(kind)]))),
        fc.integer({ min: 1 }),
        (history, pick, patches, later) => {
          const log = unionOf(play(history).logs);
          const own = log[pick % log.length];
          const patch = patches[own?.entity ?? ''];
          if (!own || !patch) return;
          const at = new Date(Date.parse(own.at) + later).toISOString();
          const forged = { ...own, patch, at, author: { name: 'En annen', role: '' } };
          expect(planMerge(log, [forged], withMadeUp)).toMatchObject({ status: 'same', refused: [forged] });
        },
      ),
    );
  });

  test('what is here stays what it was, whatever a file holds', () => {
    fc.assert(
      fc.property(wildLogArbitrary, wildLogArbitrary, (wild, incoming) => {
        const existing = mergeLogs(wild, []);
        for (const change of planMerge(existing, incoming, withMadeUp).continued) {
          const own = existing.find(({ id }) => id === change.id);
          expect(own && ['further', 'fuller']).toContain(own && kinshipOf(own, change, withMadeUp));
        }
      }),
    );
  });
});
