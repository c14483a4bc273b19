import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import { assessRequirements, highestLevel, scoreOf, targetOf } from './assessedRequirements.ts';

const standard = buildStandard();

function numbersFor(kind: string, ...answers: ReturnType<typeof buildAnswer>[]): number[] {
  return assessRequirements(standard, kind, answers)
    .filter((item) => item.applicable)
    .map((item) => item.requirement.number);
}

describe('a level that the scale does not have', () => {
  const impossible = buildAnswer(1, { score: 99, target: { level: 99, reason: 'Et steg på veien.' } });

  test('is on no page and no paper: the score is unanswered, and there is no own target', () => {
    const [item] = assessRequirements(standard, 'nav-kontor', [impossible]);
    expect(item).toMatchObject({
      score: null,
      target: 4,
      ownTarget: null,
      answer: { score: null, target: null },
    });
  });

  test('of the score or of the target alone: the other stands', () => {
    const reason = 'Et steg på veien.';
    const answers = [
      buildAnswer(1, { score: 99, target: { level: 4, reason } }),
      buildAnswer(2, { score: 2, target: { level: 99, reason } }),
    ];
    expect(
      assessRequirements(standard, 'nav-kontor', answers)
        .slice(0, 2)
        .map(({ answer }) => [answer?.score, answer?.target?.level]),
    ).toEqual([
      [null, 4],
      [2, undefined],
    ]);
  });

  test('takes nothing else with it, and a possible answer is the same object', () => {
    const [item] = assessRequirements(standard, 'nav-kontor', [
      { ...impossible, justification: 'Slik er det.' },
    ]);
    expect(item?.answer?.justification).toBe('Slik er det.');
    const possible = buildAnswer(1, { score: 4, target: { level: 4, reason: 'Alt.' } });
    expect(assessRequirements(standard, 'nav-kontor', [possible])[0]?.answer).toBe(possible);
  });
});

describe('which requirements an office is to answer', () => {
  test('by default those that the standard makes its kind of office responsible for', () => {
    expect(numbersFor('nav-kontor')).toEqual([1, 2, 4]);
    expect(numbersFor('bydel')).toEqual([3, 4]);
    expect(numbersFor('oslo-vo')).toEqual([5]);
  });

  test('none for a kind of office that the standard does not know', () => {
    expect(numbersFor('romstasjon')).toEqual([]);
    expect(numbersFor('')).toEqual([]);
  });

  test('taking part without being responsible does not make it apply', () => {
    const [first] = standard.requirements;
    const taking = buildStandard({ requirements: first ? [{ ...first, participants: ['bydelen'] }] : [] });
    expect(assessRequirements(taking, 'bydel', [])).toMatchObject([{ applicable: false, reason: null }]);
  });

  test('the office can take in others, and it is told which are which', () => {
    const items = assessRequirements(standard, 'nav-kontor', [buildAnswer(6, { included: true })]);
    expect(items.map((item) => item.reason)).toEqual([
      'addressed',
      'addressed',
      null,
      'addressed',
      null,
      'takenIn',
    ]);
    expect(items.map((item) => item.applicable)).toEqual([true, true, false, true, false, true]);
  });

  test('what is addressed to the office stays so, whatever it has taken in or out', () => {
    for (const included of [true, false]) {
      const [first] = assessRequirements(standard, 'nav-kontor', [buildAnswer(1, { included })]);
      expect(first).toMatchObject({ reason: 'addressed', applicable: true });
    }
  });

  test('an answer alone does not make a requirement apply', () => {
    expect(numbersFor('nav-kontor', buildAnswer(5, { score: 3 }))).toEqual([1, 2, 4]);
  });

  test('«ikke relevant» is a score: the requirement still applies', () => {
    const [first] = assessRequirements(standard, 'nav-kontor', [buildAnswer(1, { score: 'notRelevant' })]);
    expect(first).toMatchObject({ applicable: true, score: 'notRelevant' });
  });

  test('every requirement is there, in the order of the standard, whatever the order of the answers', () => {
    const answers = [
      buildAnswer(4, { score: 2 }),
      buildAnswer(1, { score: 1 }),
      buildAnswer(99, { score: 4 }),
    ];
    const items = assessRequirements(standard, 'nav-kontor', answers);
    expect(items.map((item) => item.requirement.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(items.map((item) => item.score)).toEqual([1, null, null, 2, null, null]);
    expect(items.map((item) => item.answer?.requirement ?? null)).toEqual([1, null, null, 4, null, null]);
    expect(assessRequirements(standard, 'nav-kontor', answers.toReversed())).toEqual(items);
  });
});

describe('the score of an answer', () => {
  test('unanswered, vet ikke, ikke relevant and 0 are kept apart', () => {
    fc.assert(
      fc.property(scoreArbitrary, (score) => {
        expect(scoreOf(standard, buildAnswer(1, { score }))).toBe(score);
      }),
    );
  });

  test('no answer is unanswered', () => {
    expect(scoreOf(standard, null)).toBeNull();
  });

  test('a level that the scale does not have is unanswered, never 0 and never the highest', () => {
    expect(scoreOf(standard, buildAnswer(1, { score: 4 }))).toBe(4);
    for (const score of [5, 6, 100]) expect(scoreOf(standard, buildAnswer(1, { score }))).toBeNull();
    const twoLevels = buildStandard({ scale: standard.scale.slice(0, 2) });
    expect(highestLevel(twoLevels)).toBe(1);
    expect(scoreOf(twoLevels, buildAnswer(1, { score: 2 }))).toBeNull();
    expect(assessRequirements(twoLevels, 'nav-kontor', [buildAnswer(1, { score: 2 })])[0]?.score).toBeNull();
  });
});

describe('the target', () => {
  const [skal, bor] = standard.requirements;
  if (!skal || !bor) throw new Error('the example standard has lost its requirements');

  test('it follows from the obligation', () => {
    expect(targetOf(standard, skal)).toBe(4);
    expect(targetOf(standard, bor)).toBe(3);
  });

  test('nothing the office writes moves it: an own target stands beside', () => {
    const own = { level: 1, reason: 'Vi tar ett steg i år.' };
    const [item] = assessRequirements(standard, 'nav-kontor', [buildAnswer(1, { score: 1, target: own })]);
    expect(item).toMatchObject({ target: 4, ownTarget: own });
  });

  test('it is the highest level when the standard says nothing of the obligation', () => {
    expect(targetOf(buildStandard({ obligations: [] }), bor)).toBe(4);
  });
});
