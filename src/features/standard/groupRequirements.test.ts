import { describe, expect, it } from 'vitest';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { findRequirements, noFilter } from './filterStandard.ts';
import { groupRequirements, numberRange } from './groupRequirements.ts';

const standard = buildStandard();

describe('groupRequirements', () => {
  it('puts requirements under their themes and chapters, in order', () => {
    const found = findRequirements(standard, noFilter, String);
    const shape = groupRequirements(standard, found).map(({ chapter, themes }) => [
      chapter.id,
      themes.map((group) => [group.theme.id, group.found.map(({ requirement }) => requirement.number)]),
    ]);
    expect(shape).toEqual([
      [
        'forst',
        [
          ['start', [1, 2]],
          ['midt', [3, 4]],
        ],
      ],
      ['siden', [['slutt', [5, 6]]]],
    ]);
  });

  it('leaves out themes and chapters in which nothing was found', () => {
    const found = findRequirements(standard, { ...noFilter, theme: 'midt' }, String);
    expect(groupRequirements(standard, found)).toMatchObject([
      { chapter: { id: 'forst' }, themes: [{ theme: { id: 'midt' } }] },
    ]);
    expect(groupRequirements(standard, [])).toEqual([]);
  });
});

describe('numberRange', () => {
  it('is a range, or one number', () => {
    expect(numberRange(standard, 'midt')).toBe('3–4');
    const small = buildStandard({ requirements: standard.requirements.slice(0, 1) });
    expect(numberRange(small, 'start')).toBe('1');
  });
});
