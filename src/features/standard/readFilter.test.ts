import { describe, expect, it } from 'vitest';
import { noFilter } from './filterStandard.ts';
import { readFilter } from './readFilter.ts';

describe('readFilter', () => {
  it('reads a filter back as it was kept', () => {
    const filter = { ...noFilter, query: 'bolig', obligation: 'skal' };
    expect(readFilter(structuredClone(filter))).toEqual(filter);
  });

  it('filters nothing where what was kept cannot be a filter', () => {
    expect(readFilter(undefined)).toEqual(noFilter);
    expect(readFilter(null)).toEqual(noFilter);
    expect(readFilter('bolig')).toEqual(noFilter);
    expect(readFilter({ query: 7, theme: ['a'], extra: 'x' })).toEqual(noFilter);
  });
});
