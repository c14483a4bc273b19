import { describe, expect, it } from 'vitest';
import { buildRequirement } from '../../../tests/support/buildStandard.ts';
import { splitObligations } from './splitObligations.ts';

describe('splitObligations', () => {
  it('leaves a requirement with one obligation whole', () => {
    const requirement = buildRequirement({ number: 1, text: 'Kontoret skal dette.' });
    expect(splitObligations(requirement)).toEqual([{ text: 'Kontoret skal dette.', obligation: null }]);
  });

  it('cuts the text where each part begins, and loses nothing', () => {
    const text = 'Først: Kontoret skal dette. Det bør også dette, og mer.';
    const requirement = buildRequirement({
      number: 1,
      text,
      obligationParts: [
        { obligation: 'bor', quote: 'Det bør også dette' },
        { obligation: 'skal', quote: 'Kontoret skal dette.' },
      ],
    });
    const pieces = splitObligations(requirement);
    expect(pieces).toEqual([
      { text: 'Først: ', obligation: null },
      { text: 'Kontoret skal dette.', obligation: 'skal' },
      { text: ' ', obligation: null },
      { text: 'Det bør også dette', obligation: 'bor' },
      { text: ', og mer.', obligation: null },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('passes over parts that overlap or are not in the text', () => {
    const requirement = buildRequirement({
      number: 1,
      text: 'Kontoret skal dette.',
      obligationParts: [
        { obligation: 'skal', quote: 'Kontoret skal' },
        { obligation: 'bor', quote: 'skal dette' },
        { obligation: 'bor', quote: 'noe annet' },
      ],
    });
    expect(splitObligations(requirement)).toEqual([
      { text: 'Kontoret skal', obligation: 'skal' },
      { text: ' dette.', obligation: null },
    ]);
  });
});
