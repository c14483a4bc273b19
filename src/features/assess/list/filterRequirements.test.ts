import { expect, test } from 'vitest';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { buildAnswer } from '../../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../../tests/support/buildStandard.ts';
import { filterRequirements, narrows, noFilter, type RequirementFilter } from './filterRequirements.ts';

const standard = buildStandard({
  terms: [{ term: 'Boplan (plan for bolig)', meaning: 'Det en programrådgiver lager sammen med familien.' }],
  requirements: [
    buildRequirement({ number: 1, text: 'Bydelen skal ha et tverrfaglig ressursteam, se rundskriv 2019.' }),
    buildRequirement({ number: 2, text: 'Flyktninger skal få en boplan.', responsible: ['bydelen', 'byen'] }),
    buildRequirement({
      number: 17,
      text: 'Veileder skal søke barnehageplass.',
      checkpoints: [{ id: '17a', text: 'Skoleplass søkes.', obligation: 'skal', quote: 'søke' }],
    }),
  ],
});

function found(
  filter: Partial<RequirementFilter>,
  answers = [
    buildAnswer(1, { score: 0 }),
    buildAnswer(2, { score: 'unknown', justification: 'Ærlig talt: ÅRSHJULET mangler.' }),
    buildAnswer(17, {
      strengths: 'Godt samarbeid',
      evidence: [{ id: 'a', kind: 'caseNumber', text: '2026/4567' }],
    }),
  ],
): number[] {
  const items = assessRequirements(standard, 'nav-kontor', answers);
  return filterRequirements(items, { ...noFilter, ...filter }, standard.terms).map(
    (item) => item.requirement.number,
  );
}

test('no filter lets everything through, in the order of the standard', () => {
  expect(found({})).toEqual([1, 2, 17]);
  expect(found({ query: '   ' })).toEqual([1, 2, 17]);
});

test('a lone number asks for that requirement and no other', () => {
  expect(found({ query: '1' })).toEqual([1]);
  expect(found({ query: 'krav 17' })).toEqual([17]);
  expect(found({ query: ' Krav nr. 2 ' })).toEqual([2]);
});

test('a number that no requirement has is looked for in the texts', () => {
  expect(found({ query: '2019' })).toEqual([1]);
});

test('every word must stand somewhere: in the text, the checkpoints or what the office has written', () => {
  expect(found({ query: 'boplan' })).toEqual([2]);
  expect(found({ query: 'skoleplass' })).toEqual([17]);
  expect(found({ query: 'årshjulet ærlig' })).toEqual([2]);
  expect(found({ query: 'samarbeid barnehageplass' })).toEqual([17]);
  expect(found({ query: '2026/4567' })).toEqual([17]);
  expect(found({ query: 'boplan skoleplass' })).toEqual([]);
});

test('a requirement is found by a term that it speaks of, and by no other', () => {
  expect(found({ query: 'programrådgiver' })).toEqual([2]);
  expect(found({ query: 'program\u00adrådgiver familien' })).toEqual([2]);
  expect(found({ query: 'programrådgiver ressursteam' })).toEqual([]);
});

test('what nobody sees in the query or the text does not matter', () => {
  expect(found({ query: 'bo\u00adplan' })).toEqual([2]);
  expect(found({ query: '\ufeffkrav\u00a017\u200b' })).toEqual([17]);
  expect(found({ query: 'a\u030arshjulet \u200bærlig' })).toEqual([2]);
});

test('only silence is unanswered: 0 and «vet ikke» are answers', () => {
  expect(found({ onlyUnanswered: true })).toEqual([17]);
});

test('narrows to one responsible party, also where several are responsible', () => {
  expect(found({ responsible: 'byen' })).toEqual([2]);
  expect(found({ responsible: 'nav', query: 'veileder' })).toEqual([17]);
});

test('tells whether anything is left out', () => {
  expect(narrows(noFilter)).toBe(false);
  expect(narrows({ ...noFilter, query: ' ' })).toBe(false);
  expect(narrows({ ...noFilter, query: 'a' })).toBe(true);
  expect(narrows({ ...noFilter, onlyUnanswered: true })).toBe(true);
  expect(narrows({ ...noFilter, responsible: 'byen' })).toBe(true);
});

test('only what people disagree on, and that is a narrowing', () => {
  const conflicts = [{ field: 'score', changes: ['a', 'b'] }];
  expect(found({ onlyDisputed: true }, [buildAnswer(1, {}), buildAnswer(17, { conflicts })])).toEqual([17]);
  expect(narrows({ ...noFilter, onlyDisputed: true })).toBe(true);
});
