import { describe, expect, it } from 'vitest';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import {
  countFilters,
  findIndicators,
  findRequirements,
  findTerms,
  isFiltering,
  noFilter,
  type StandardFilter,
} from './filterStandard.ts';

const standard = buildStandard({
  requirements: [
    buildRequirement({ number: 1, text: 'Kontoret skal ha en plan for bolig.', focusAreas: ['arbeid'] }),
    buildRequirement({
      number: 2,
      obligation: 'bor',
      text: 'Kontoret bør ha et kontaktpunkt innen 17 dager.',
      evidence: ['Referat fra boligmøtet'],
    }),
    buildRequirement({
      number: 7,
      theme: 'midt',
      responsible: ['bydelen', 'sammen'],
      text: 'Bydelen skal dette. Den bør også dette.',
      obligationParts: [
        { obligation: 'skal', quote: 'Bydelen skal dette.' },
        { obligation: 'bor', quote: 'Den bør også dette.' },
      ],
      references: [{ title: 'integreringsloven § 10', quote: 'dette' }],
    }),
    buildRequirement({ number: 17, theme: 'slutt', text: 'Alle skal dette.' }),
  ],
  terms: [{ term: 'Bosetting', meaning: 'Når noen får bolig i bydelen.' }],
  indicators: [
    {
      id: 'raskt',
      name: 'Raskt bosatt',
      numerator: 'Antall bosatt',
      denominator: 'Antall alle',
      unit: 'percent',
      quote: 'q',
      bearsOn: [],
    },
  ],
});

function found(filter: Partial<StandardFilter>) {
  return findRequirements(standard, { ...noFilter, ...filter }, (number) => `Krav ${number}`).map(
    ({ requirement, inDetails }) =>
      inDetails ? `${requirement.number} in details` : `${requirement.number}`,
  );
}

describe('findRequirements', () => {
  it('finds all when nothing is asked for', () => {
    expect(found({})).toEqual(['1', '2', '7', '17']);
    expect(found({ query: '  ' })).toEqual(['1', '2', '7', '17']);
  });

  it('demands every word, wherever in the requirement it stands', () => {
    expect(found({ query: 'plan BOLIG' })).toEqual(['1']);
    expect(found({ query: 'plan kontaktpunkt' })).toEqual([]);
  });

  it('says when a word stands only in what is folded away', () => {
    expect(found({ query: 'bolig' })).toEqual(['1', '2 in details']);
    expect(found({ query: 'integreringsloven' })).toEqual(['7 in details']);
    expect(found({ query: 'oppgave a' })).toEqual([
      '1 in details',
      '2 in details',
      '7 in details',
      '17 in details',
    ]);
  });

  it('finds a requirement by its number, and not those whose number only holds it', () => {
    expect(found({ query: '7' })).toEqual(['7']);
    expect(found({ query: 'krav 17' })).toEqual(['17']);
  });

  it('filters on theme, responsible and focus area, all at once', () => {
    expect(found({ theme: 'start' })).toEqual(['1', '2']);
    expect(found({ responsible: 'sammen' })).toEqual(['7']);
    expect(found({ focusArea: 'arbeid' })).toEqual(['1']);
    expect(found({ theme: 'start', focusArea: 'arbeid', responsible: 'bydelen' })).toEqual([]);
  });

  it('counts a part of a requirement as of its obligation', () => {
    expect(found({ obligation: 'bor' })).toEqual(['2', '7']);
    expect(found({ obligation: 'skal' })).toEqual(['1', '7', '17']);
  });
});

describe('findTerms and findIndicators', () => {
  it('search in all that is shown of them', () => {
    expect(findTerms(standard, 'bydelen bolig')).toHaveLength(1);
    expect(findTerms(standard, 'skole')).toEqual([]);
    expect(findIndicators(standard, 'antall raskt')).toHaveLength(1);
    expect(findIndicators(standard, 'bolig')).toEqual([]);
  });
});

describe('countFilters and isFiltering', () => {
  it('tell the search from the filters', () => {
    expect(countFilters({ ...noFilter, query: 'bolig' })).toBe(0);
    expect(countFilters({ ...noFilter, theme: 'start', obligation: 'bor' })).toBe(2);
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, query: ' . ' })).toBe(false);
    expect(isFiltering({ ...noFilter, query: 'a' })).toBe(true);
    expect(isFiltering({ ...noFilter, theme: 'start' })).toBe(true);
  });
});
