import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { assessRequirements } from './assessedRequirements.ts';
import { groupFulfilment, groupRequirements } from './groups.ts';

const standard = buildStandard({
  focusAreas: [
    { id: 'arbeid', name: 'Arbeid' },
    { id: 'bolig', name: 'Bolig' },
    { id: 'ubrukt', name: 'Ubrukt' },
  ],
  requirements: [
    buildRequirement({ number: 1, focusAreas: ['arbeid', 'bolig'] }),
    buildRequirement({ number: 2, obligation: 'bor', focusAreas: ['bolig'] }),
    buildRequirement({ number: 3, theme: 'slutt', responsible: ['nav', 'sammen'] }),
  ],
});
const items = assessRequirements(standard, 'nav-kontor', [
  buildAnswer(1, { score: 4 }),
  buildAnswer(2, { score: 0 }),
  buildAnswer(3, { score: 'unknown' }),
]);

function numbers(grouping: Parameters<typeof groupRequirements>[2]) {
  return groupRequirements(standard, items, grouping).map(({ id, items: members }) => [
    id,
    members.map(({ requirement }) => requirement.number),
  ]);
}

describe('requirements in groups', () => {
  test('they stand by chapter, theme and obligation in the order of the standard, empty groups left out', () => {
    expect(numbers('chapter')).toEqual([
      ['forst', [1, 2]],
      ['siden', [3]],
    ]);
    expect(numbers('theme')).toEqual([
      ['start', [1, 2]],
      ['slutt', [3]],
    ]);
    expect(numbers('obligation')).toEqual([
      ['skal', [1, 3]],
      ['bor', [2]],
    ]);
  });

  test('one with several focus areas or responsible stands in each of them', () => {
    expect(numbers('focusArea')).toEqual([
      ['arbeid', [1]],
      ['bolig', [1, 2]],
    ]);
    expect(numbers('responsible')).toEqual([
      ['nav', [1, 2, 3]],
      ['sammen', [3]],
    ]);
  });

  test('each group has the fulfilment of its own requirements', () => {
    const shares = groupFulfilment(standard, items, 'theme').map(({ name, fulfilment }) => [
      name,
      fulfilment.share,
      fulfilment.remaining,
    ]);
    expect(shares).toEqual([
      ['Start', 0.5, 0],
      ['Slutt', null, 1],
    ]);
  });
});
