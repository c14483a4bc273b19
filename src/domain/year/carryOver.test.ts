import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { blankAnswer } from '../../../tests/support/projections.ts';
import { entities } from '../changes/entities/entities.ts';
import { applyPatch } from '../changes/rowFields.ts';
import type { Answer } from '../evaluation/Answer.ts';
import type { AssessedYear } from '../gaps/yearsOpen.ts';
import { assessRequirement } from '../scoring/assessedRequirements.ts';
import { carryOver, countUnchanged, takeCarriedBack } from './carryOver.ts';

const standard = buildStandard();
const requirement = standard.requirements.find(({ number }) => number === 1) ?? standard.requirements[0];
if (!requirement) throw new Error('a standard needs a requirement');
const { number } = requirement;

function item(answer: Answer | null) {
  if (!requirement) throw new Error('a standard needs a requirement');
  return assessRequirement(standard, 'nav-kontor', requirement, answer);
}

const thenId = exampleEvaluation.replace('2026', '2025');
const full: Partial<Answer> = {
  evaluation: thenId,
  score: 3,
  justification: 'Rutinen er i bruk.',
  strengths: ' ',
  improvements: 'Flere team.',
  target: { level: 3, reason: 'Ett steg om gangen.' },
  checkpoints: { '1a': 'met' },
  evidence: [{ id: 'e1', kind: 'note', text: 'Perm 4' }],
};

function year(of: number, answer: Partial<Answer> | null): AssessedYear {
  return { year: of, items: [item(answer && buildAnswer(number, answer))] };
}

function offer(now: Partial<Answer> | null, ...earlier: AssessedYear[]) {
  return carryOver(standard, item(now && buildAnswer(number, now)), earlier);
}

describe('what «Uendret siden i fjor» carries', () => {
  test('level, texts, checkpoints and evidence, and where they come from; not the own target', () => {
    expect(offer(null, year(2025, full))).toEqual({
      year: 2025,
      score: 3,
      parts: ['justification', 'improvements', 'checkpoint', 'evidence'],
      patch: {
        unchangedSince: 2025,
        score: 3,
        justification: 'Rutinen er i bruk.',
        improvements: 'Flere team.',
        'checkpoint:1a': 'met',
        'evidence:e1': { kind: 'note', text: 'Perm 4' },
      },
    });
  });

  test('makes an answer that bears the mark', () => {
    const patch = offer(null, year(2025, full))?.patch ?? {};
    const answer = applyPatch(entities.answer, blankAnswer(exampleEvaluation, number), patch);
    expect(answer).toMatchObject({ unchangedSince: 2025, score: 3, strengths: '', target: null });
  });

  test('comes from the latest year that answers the requirement, last year or not', () => {
    expect(offer(null, year(2025, null), year(2024, full), year(2023, { score: 1 }))).toMatchObject({
      year: 2024,
      score: 3,
    });
    expect(offer(null, year(2025, { score: null }), year(2023, { score: 0 }))).toMatchObject({
      year: 2023,
      score: 0,
    });
    expect(offer(null, { year: 2025, items: [] })).toBeNull();
    expect(offer(null)).toBeNull();
  });

  test('«ikke relevant» can be unchanged; «vet ikke», a disagreement, and a level that is not on the scale cannot', () => {
    expect(offer(null, year(2025, { score: 'notRelevant', justification: 'Ingen barn.' }))).toMatchObject({
      score: 'notRelevant',
      parts: ['justification'],
    });
    expect(offer(null, year(2025, { score: 'unknown' }), year(2024, full))).toBeNull();
    expect(
      offer(null, year(2025, { ...full, conflicts: [{ field: 'score', changes: ['a', 'b'] }] })),
    ).toBeNull();
    const beyond = { year: 2025, items: [{ ...item(buildAnswer(number, full)), score: 9 }] };
    expect(offer(null, beyond)).toBeNull();
  });

  test.each<Partial<Answer>>([
    { score: 0 },
    { score: 'unknown' },
    { justification: 'Ny' },
    { strengths: ' ' },
    { checkpoints: { '1b': 'met' } },
    { conflicts: [{ field: 'score', changes: ['a', 'b'] }] },
  ])('writes over nothing: %j stands there this year', (said) => {
    expect(offer(said, year(2025, full))).toBeNull();
  });

  test('is looked for under its own number, and the highest level can be unchanged', () => {
    const [, other] = standard.requirements;
    if (!other) throw new Error('a standard needs a second requirement');
    const first = assessRequirement(standard, 'nav-kontor', other, buildAnswer(other.number, { score: 1 }));
    const both = { year: 2025, items: [first, ...year(2025, { ...full, score: 4 }).items] };
    expect(offer(null, both)).toMatchObject({ score: 4, patch: { justification: 'Rutinen er i bruk.' } });
  });

  test('evidence that is here already is not carried once more, all else is', () => {
    const then = ['e1', 'e2', 'e3'].map((id) => ({ id, kind: 'note' as const, text: id }));
    const here = ['e2', 'e4'].map((id) => ({ id, kind: 'link' as const, text: 'https://eksempel.no' }));
    const patch = offer({ evidence: here }, year(2025, { ...full, evidence: then }))?.patch ?? {};
    expect(Object.keys(patch).filter((field) => field.startsWith('evidence'))).toEqual([
      'evidence:e1',
      'evidence:e3',
    ]);
  });

  test('an own target and other evidence of this year stand beside it', () => {
    const now: Partial<Answer> = {
      target: { level: 4, reason: 'I år.' },
      evidence: [{ id: 'e1', kind: 'link', text: 'https://eksempel.no' }],
    };
    expect(offer(now, year(2025, full))?.patch).not.toHaveProperty('evidence:e1');
  });

  test('checkpoints of another edition stay behind: they may ask for something else', () => {
    const other = { ...full, evaluation: 'nav-eksempelvika_2025_eksempelstandard_0' };
    const parts = ['justification', 'improvements', 'evidence'];
    expect(offer(null, year(2025, other))?.parts).toEqual(parts);
    expect(offer(null, year(2025, { ...full, evaluation: 'revet i stykker' }))?.parts).toEqual(parts);
  });
});

describe('taking it back', () => {
  test('leaves what was not carried', () => {
    const earlier = [year(2025, full)];
    const patch = carryOver(standard, item(null), earlier)?.patch ?? {};
    const pressed = applyPatch(entities.answer, blankAnswer(exampleEvaluation, number), {
      ...patch,
      target: { level: 4, reason: 'I år.' },
      'evidence:e2': { kind: 'note', text: 'Ny perm' },
    });
    const back = applyPatch(entities.answer, pressed, takeCarriedBack(pressed, earlier));
    expect(back).toEqual({
      ...blankAnswer(exampleEvaluation, number),
      target: { level: 4, reason: 'I år.' },
      evidence: [{ id: 'e2', kind: 'note', text: 'Ny perm' }],
    });
  });

  test('keeps evidence that is another now, and all of it where the year is not here', () => {
    const pressed = buildAnswer(number, { ...full, unchangedSince: 2025 });
    const other = year(2025, { ...full, evidence: [{ id: 'e1', kind: 'note', text: 'Perm 5' }] });
    for (const earlier of [[other], []])
      expect(Object.keys(takeCarriedBack(pressed, earlier))).not.toContain('evidence:e1');
  });
});

describe('what is taken back', () => {
  const pressed = buildAnswer(number, {
    ...full,
    strengths: '',
    unchangedSince: 2024,
    evidence: [
      { id: 'e1', kind: 'note', text: 'Perm 4' },
      { id: 'e2', kind: 'note', text: 'Perm 5' },
    ],
  });
  const carried = ['unchangedSince', 'score', 'justification', 'improvements', 'checkpoint:1a'];

  test('is the mark, the level, the texts that stand there, the checkpoints, and the evidence of that year', () => {
    const [, other] = standard.requirements;
    if (!other) throw new Error('a standard needs a second requirement');
    const beside = assessRequirement(standard, 'nav-kontor', other, buildAnswer(other.number));
    const years = [
      year(2025, { ...full, evidence: [] }),
      { year: 2024, items: [beside, ...year(2024, pressed).items] },
    ];
    expect(Object.entries(takeCarriedBack(pressed, years))).toEqual(
      [...carried, 'evidence:e1', 'evidence:e2'].map((field) => [field, null]),
    );
  });

  test.each<Answer['evidence'][number]>([
    { id: 'e1', kind: 'link', text: 'Perm 4' },
    { id: 'e1', kind: 'note', text: 'Perm 6' },
    { id: 'e9', kind: 'note', text: 'Perm 4' },
  ])('is no evidence that is another now: then it was %j', (then) => {
    const patch = takeCarriedBack(pressed, [year(2024, { ...pressed, evidence: [then] })]);
    expect(Object.keys(patch)).toEqual(carried);
  });

  test('is no evidence where the requirement was not answered that year, or was not there', () => {
    for (const then of [year(2024, null), { year: 2024, items: [] }])
      expect(Object.keys(takeCarriedBack(pressed, [then]))).toEqual(carried);
  });
});

test('those that bear the mark are counted among those the office is to answer', () => {
  const marked = item(buildAnswer(number, { score: 3, unchangedSince: 2025 }));
  const plain = item(buildAnswer(number, { score: 3 }));
  const others = { ...marked, applicable: false };
  const older = item(buildAnswer(number, { score: 3, unchangedSince: 2024 }));
  expect(countUnchanged([marked, plain, others, item(null)])).toEqual({ count: 1, answered: 2, since: 2025 });
  expect(countUnchanged([marked, older])).toEqual({ count: 2, answered: 2, since: null });
  expect(countUnchanged([plain])).toEqual({ count: 0, answered: 1, since: null });
});
