import { noRows } from '#src/domain/changes/entities/entities.ts';
import { expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import type { SearchSource } from '#src/state/search/searchMaterial.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { searchResults } from './searchResults.ts';

const standard = buildStandard();
const key = { standard: standard.id, edition: standard.edition };
const source: SearchSource = {
  key,
  evaluation: exampleEvaluation,
  standard,
  officeKind: 'nav-kontor',
  rows: noRows(),
};
const pages = [
  { name: 'backup', to: '/kopi' },
  { name: 'report', to: '/rapport' },
] as const;
const found = (query: string, other: Partial<SearchSource> = {}) =>
  searchResults(query, { ...source, ...other }, pages);

test('results are grouped, and lead to the panel of a requirement', () => {
  const answers = [buildAnswer(2, { justification: 'Oppgave 2 er gjort.' })];
  expect(
    found('oppgave 2', {
      rows: { ...noRows(), answers },
    }).map(({ name, results }) => [name, results.map(({ to }) => to)]),
  ).toEqual([
    ['requirements', [paths.requirementCard(exampleEvaluation, 2)]],
    ['ownTexts', [paths.requirementCard(exampleEvaluation, 2)]],
  ]);
});

test('what is others’ says so; without an evaluation it is nobody’s, and leads to the standard', () => {
  expect(found('krav 5')[0]?.results[0]?.note).toBe(pageText.search.others);
  expect(found('krav 5', { evaluation: null, officeKind: null })[0]?.results[0]).toMatchObject({
    note: '',
    to: paths.requirement(key, 5),
  });
});

test('pages are found by their name and by what else they are called, also before the rest is read', () => {
  expect(searchResults('Sikkerhetskopi', null, pages)).toMatchObject([
    { name: 'pages', results: [{ to: '/kopi' }] },
  ]);
  expect(searchResults('powerpoint', null, pages)).toMatchObject([{ results: [{ to: '/rapport' }] }]);
});

test('of very many, so many are shown, and the rest are counted', () => {
  const evidence = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    kind: 'note' as const,
    text: 'Notat om bil',
  }));
  const [own] = found('bil', {
    rows: {
      ...noRows(),
      answers: [buildAnswer(1, { evidence })],
    },
  });
  expect([own?.results.length, own?.left]).toEqual([25, 5]);
});
