import { noRows } from '../changes/entities/entities.ts';
import { expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { madeUp, madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { entities } from '../changes/entities/entities.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import { findEverywhere, type SearchMaterial } from './findEverywhere.ts';

const uuid = '00000000-0000-4000-8000-0000000000f1';

const standard = buildStandard({
  requirements: [
    buildRequirement({ number: 1, text: 'Veilederen skal følge opp bolig.', shortName: 'Oppfølging' }),
    buildRequirement({ number: 2, shortName: 'Bolig innen tre måneder' }),
    buildRequirement({ number: 3, responsible: ['bydelen'], evidence: ['En boligplan'] }),
    buildRequirement({ number: 17, text: 'De 7 første dagene telles.' }),
  ],
  terms: [{ term: 'Veileder (NAV)', meaning: 'Kalles ofte programrådgiver.' }],
});

const none = noRows();
const material: SearchMaterial = { standard, officeKind: 'nav-kontor', rows: none };
const numbers = (query: string, other: Partial<SearchMaterial> = {}) =>
  findEverywhere({ ...material, ...other }, query).requirements.map(({ requirement }) => requirement.number);

test('the short name comes first, then the text, then the details', () => {
  expect(numbers('bolig')).toEqual([2, 1, 3]);
});

test('a number alone asks for that requirement; one that does not exist is looked for in the texts', () => {
  expect(numbers('krav 2')).toEqual([2]);
  expect(numbers('7')).toEqual([17]);
});

test('a requirement is found by a term it speaks of, and the term is named', () => {
  const found = findEverywhere(material, 'programrådgiver');
  expect(found.terms.map(({ term }) => term)).toEqual(['Veileder (NAV)']);
  expect(found.requirements.map(({ requirement, term }) => [requirement.number, term])).toEqual([
    [1, 'Veileder (NAV)'],
  ]);
});

test('a hit among others’ requirements says so, until it is taken in', () => {
  const others = (other: Partial<SearchMaterial>) =>
    findEverywhere({ ...material, ...other }, 'boligplan').requirements.map(({ isOthers }) => isOthers);
  expect(others({})).toEqual([true]);
  expect(others({ officeKind: null })).toEqual([false]);
  expect(others({ rows: { ...none, answers: [buildAnswer(3, { included: true })] } })).toEqual([false]);
});

test('own texts are found in every field, evidence and the reason of an own target too', () => {
  const answers = [
    buildAnswer(2, {
      justification: 'Vi har en avtale.',
      improvements: 'En ny AVTALE.',
      evidence: [{ id: 'e', kind: 'note', text: 'Avtalen fra mars' }],
      target: { level: 2, reason: 'Avtalen er ny.' },
    }),
  ];
  const { ownTexts } = findEverywhere({ ...material, rows: { ...none, answers } }, 'avtale');
  expect(ownTexts.map(({ field }) => field).toSorted()).toEqual([
    'evidence',
    'improvements',
    'justification',
    'target',
  ]);
});

test.each(['av\u00adtale', 'avtale\u200b', 'AVTALE', ' avtale\u00a0'])(
  'what nobody sees does not matter: %j',
  (query) => {
    const answers = [buildAnswer(2, { justification: 'Avta\u00adle\u200b finnes.' })];
    expect(findEverywhere({ ...material, rows: { ...none, answers } }, query).ownTexts).toHaveLength(1);
  },
);

test('own texts of every kind of row are found, in the order of the standard', () => {
  const title = 'Avtale';
  const made = applyPatch(madeUp, blankRow(madeUp, madeUpId.make(exampleEvaluation, uuid)), { title });
  const value = applyPatch(
    entities.indicatorValue,
    blankRow(entities.indicatorValue, `${exampleEvaluation}_bosatt`),
    { comment: title },
  );
  const answers = [buildAnswer(17, { strengths: title }), buildAnswer(2, { strengths: title })];
  const rows = {
    ...none,
    answers,
    indicatorValues: [value],
    madeUps: [made],
  };
  const { ownTexts } = findEverywhere({ ...material, rows }, 'avtale', withMadeUp);
  expect(ownTexts.map(({ row, field }) => [row.entity, row.requirement, field])).toEqual([
    ['answer', 2, 'strengths'],
    ['answer', 17, 'strengths'],
    ['indicatorValue', null, 'comment'],
    ['madeUp', null, 'title'],
  ]);
});

test.each(['', '  ', '\u200b', '«»'])('without a word nothing is found: %j', (query) => {
  expect(findEverywhere(material, query)).toEqual({
    requirements: [],
    ownTexts: [],
    terms: [],
    indicators: [],
  });
});
