import { expect, test } from 'vitest';
import { buildRequirement } from '../../../tests/support/buildStandard.ts';
import { textParts } from './textParts.ts';

test('a text with one obligation is one part', () => {
  const requirement = buildRequirement({ number: 1 });
  expect(textParts(requirement)).toEqual([{ content: requirement.text, obligation: null }]);
});

test('the parts joined are the text, letter by letter', () => {
  const requirement = buildRequirement({
    number: 1,
    text: 'Innledning. Bydelen skal gjøre dette. Den bør også gjøre hint. Slutt.',
    obligationParts: [
      { obligation: 'bor', quote: 'Den bør også gjøre hint.' },
      { obligation: 'skal', quote: 'Bydelen skal gjøre dette.' },
    ],
  });
  const parts = textParts(requirement);
  expect(parts.map((part) => part.content).join('')).toBe(requirement.text);
  expect(parts.map((part) => part.obligation)).toEqual([null, 'skal', null, 'bor', null]);
});

test('a quote that is not in the text, or overlaps another, labels nothing', () => {
  const requirement = buildRequirement({
    number: 1,
    text: 'Bydelen skal gjøre dette.',
    obligationParts: [
      { obligation: 'skal', quote: 'Bydelen skal' },
      { obligation: 'bor', quote: 'skal gjøre' },
      { obligation: 'bor', quote: 'finnes ikke' },
    ],
  });
  expect(textParts(requirement)).toEqual([
    { content: 'Bydelen skal', obligation: 'skal' },
    { content: ' gjøre dette.', obligation: null },
  ]);
});

test('a part that overlaps an earlier one, or does not stand in the text, is passed over', () => {
  const requirement = buildRequirement({
    number: 1,
    text: 'Kontoret skal dette.',
    obligationParts: [
      { obligation: 'skal', quote: 'Kontoret skal' },
      { obligation: 'bor', quote: 'skal dette' },
      { obligation: 'bor', quote: 'noe annet' },
    ],
  });
  expect(textParts(requirement)).toEqual([
    { content: 'Kontoret skal', obligation: 'skal' },
    { content: ' dette.', obligation: null },
  ]);
});
