import { describe, expect, test } from 'vitest';
import { rankGaps } from '#src/domain/gaps/rankGaps.ts';
import { assessScores } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { filterGaps, narrows, noFilter, readGapFilter, type GapFilter } from './filterGaps.ts';
import { gapChoices } from './gapChoices.ts';
import { groupGaps } from './groupGaps.ts';
import type { ListedGap } from './listGaps.ts';

const standard = buildStandard({
  requirements: [
    buildRequirement({ number: 1, focusAreas: ['arbeid'] }),
    buildRequirement({ number: 2, obligation: 'bor', responsible: ['nav', 'sammen'] }),
    buildRequirement({ number: 4, theme: 'midt', responsible: ['sammen'] }),
  ],
});
const items = assessScores(standard, {
  1: { score: 1, improvements: 'Flere må bruke Årshjulet' },
  2: { score: 2, justification: 'Ingen vikar' },
  4: 3,
});
const statuses = ['open', 'new', 'unknown'] as const;
const gaps: ListedGap[] = rankGaps(standard, items).map((gap, index) => ({
  ...gap,
  rank: index + 1,
  status: statuses[index] ?? 'unknown',
  since: 2026,
  hasYearBefore: true,
}));
const numbers = (found: readonly ListedGap[]) => found.map(({ item }) => item.requirement.number);
const found = (filter: Partial<GapFilter>) => numbers(filterGaps(gaps, { ...noFilter, ...filter }));

describe('narrowing the gaps', () => {
  test('nothing chosen leaves all, in their order', () => {
    expect(found({})).toEqual([1, 4, 2]);
    expect(narrows(noFilter)).toBe(false);
    expect(narrows({ ...noFilter, query: '  ' })).toBe(false);
  });

  test.each([
    [{ theme: 'midt' }, [4]],
    [{ responsible: 'sammen' }, [4, 2]],
    [{ obligation: 'bor' }, [2]],
    [{ focusArea: 'arbeid' }, [1]],
    [{ size: 1 }, [4, 2]],
    [{ size: 3 }, [1]],
    [{ status: 'new' }, [4]],
    [{ theme: 'start', obligation: 'skal' }, [1]],
  ] satisfies [Partial<GapFilter>, number[]][])('%o', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
    expect(narrows({ ...noFilter, ...filter })).toBe(true);
  });

  test('words are looked for in the requirement, the justification and what should be better', () => {
    expect(found({ query: 'oppgave 4' })).toEqual([4]);
    expect(found({ query: 'VIKAR ingen' })).toEqual([2]);
    expect(found({ query: 'årshjulet' })).toEqual([1]);
    expect(found({ query: 'finnes ikke' })).toEqual([]);
  });

  test('what nobody sees does not matter', () => {
    expect(found({ query: 'vi\u00adkar\u200b ingen' })).toEqual([2]);
    expect(found({ query: 'krav\u00a0\u200b4' })).toEqual([4]);
  });

  test('a lone number asks for that requirement', () => {
    expect(found({ query: 'krav 4' })).toEqual([4]);
    expect(found({ query: '2' })).toEqual([2]);
  });
});

describe('what the browser kept', () => {
  test('comes back as it was', () => {
    const kept: GapFilter = { ...noFilter, query: 'a', theme: 'midt', size: 2, status: 'open' };
    expect(readGapFilter(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([undefined, null, 7, 'x', { size: '2', status: 'gammel', theme: 4, query: null }])(
    'is no filter when it is %o',
    (kept) => {
      expect(readGapFilter(kept)).toEqual(noFilter);
    },
  );
});

test('only what would change something is offered', () => {
  const offered = gapChoices(standard, gaps);
  expect(offered.map(({ field, options }) => [field, options.map(({ value }) => value)])).toEqual([
    ['theme', ['start', 'midt']],
    ['responsible', ['nav', 'sammen']],
    ['obligation', ['skal', 'bor']],
    ['size', [3, 1]],
    ['status', ['new', 'open', 'unknown']],
  ]);
  expect(gapChoices(standard, gaps.slice(0, 1))).toEqual([]);
});

describe('gathering the gaps', () => {
  const groups = (grouping: Parameters<typeof groupGaps>[2]) =>
    groupGaps(standard, gaps, grouping).map(({ name, gaps: members }) => [name, numbers(members)]);

  test('one that belongs in several groups stands in each', () => {
    expect(groups('responsible')).toEqual([
      ['NAV-kontoret', [1, 2]],
      ['NAV-kontoret og bydelen', [4, 2]],
    ]);
  });

  test('one that belongs in none is not lost', () => {
    expect(groups('focusArea')).toEqual([
      ['Arbeid', [1]],
      [null, [4, 2]],
    ]);
  });
});
