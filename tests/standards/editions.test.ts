import { describe, expect, test } from 'vitest';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { compareYears, comparedFulfilment } from '#src/domain/trends/compareYears.ts';
import { fateOf, lineageBetween, linkEditions, originOf } from '#src/domain/trends/EditionChain.ts';
import { groupsOverYears } from '#src/domain/trends/groupsOverYears.ts';
import { findRow, historyMatrix } from '#src/domain/trends/historyMatrix.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { steadyFulfilment } from '#src/domain/trends/steadyFulfilment.ts';
import { openSince } from '#src/domain/trends/openSince.ts';
import { readEditionMap } from '#src/domain/trends/readEditionMap.ts';
import { buildAnswer } from '../support/buildAnswer.ts';
import { loadStandard, publishedMaps, readJson } from '../../scripts/standards/publishedStandards.ts';

const folder = 'tests/fixtures/standards/smaastandard';
const older = loadStandard(`${folder}/2.json`);
const newer = loadStandard(`${folder}/3.json`);
const read = readEditionMap(readJson(`${folder}/3.map.json`), older, newer);
const chain = linkEditions([newer, older], read.ok ? [read.map] : []);

/** A year of a fictional utlånsbu: requirement number → score; what is not named is unanswered. */
function yearOf(year: number, standard: Standard, scores: Record<number, Score>): OfficeYear {
  const answers = Object.entries(scores).map(([number, score]) => buildAnswer(Number(number), { score }));
  return {
    evaluation: `bua_${year}_${standard.id}_${standard.edition}`,
    year,
    standard,
    items: assessRequirements(standard, 'utlansbu', answers),
  };
}

const first = yearOf(2031, older, { 1: 1, 2: 0, 3: 2, 5: 1, 6: 3, 7: 2, 8: 1 });
const second = yearOf(2032, older, { 1: 2, 2: 1, 3: 3, 5: 2, 6: 3, 7: 2, 8: 2 });
const third = yearOf(2033, newer, { 1: 3, 2: 1, 3: 2, 4: 1, 5: 2, 6: 'unknown', 9: 1 });
const years = [first, second, third];

describe('a standard in two editions', () => {
  test('the map between them mentions every requirement of both exactly once', () => {
    expect(read).toMatchObject({ ok: true });
    const kinds = read.ok ? read.map.requirements.map(({ kind }) => kind) : [];
    expect(new Set(kinds)).toEqual(new Set(['equal', 'changed', 'merged', 'split', 'new', 'gone']));
  });

  test('two years are compared on what is equal, renumbered or comparably changed, and on nothing else', () => {
    const { compared } = compareYears(second.items, third.items, lineageBetween(chain, older, newer));
    expect(
      compared.map(({ before, after, direction }) => [
        before.requirement.number,
        after.requirement.number,
        direction,
      ]),
    ).toEqual([
      [1, 1, 'up'],
      [2, 3, 'up'],
      [8, 9, 'down'],
    ]);
    const { before, after } = comparedFulfilment(compared, older, newer);
    expect([before.sum, after.sum, before.scored, after.scored]).toEqual([5, 6, 3, 3]);
  });

  test('what cannot be compared is named with its reason, from both editions', () => {
    const { notCompared } = compareYears(second.items, third.items, lineageBetween(chain, older, newer));
    const named = notCompared.map(({ item, side, reason }) => [side, item.requirement.number, reason]);
    expect(named).toEqual([
      ['after', 2, 'new'],
      ['after', 4, 'changed'],
      ['after', 5, 'merged'],
      ['after', 6, 'split'],
      ['before', 3, 'changed'],
      ['before', 5, 'merged'],
      ['before', 6, 'split'],
      ['before', 7, 'gone'],
    ]);
  });

  test('an office that went back to the older edition is compared on the same requirements', () => {
    const back = yearOf(2034, older, { 1: 3, 2: 2, 3: 0, 5: 0, 6: 0, 7: 0, 8: 3 });
    const { compared, notCompared } = compareYears(
      third.items,
      back.items,
      lineageBetween(chain, newer, older),
    );
    expect(
      compared.map(({ before, after }) => [before.requirement.number, after.requirement.number]),
    ).toEqual([
      [1, 1],
      [3, 2],
      [9, 8],
    ]);
    expect(
      notCompared
        .filter(({ side }) => side === 'after')
        .map(({ item, reason }) => [item.requirement.number, reason]),
    ).toEqual([
      [3, 'changed'],
      [5, 'split'],
      [6, 'merged'],
      [7, 'new'],
    ]);
  });

  test('the history shows every requirement once, with what each year says of it', () => {
    const rows = historyMatrix(years, chain).map(({ standard, requirement, cells }) => [
      `${standard.edition}: ${requirement.number}`,
      ...cells.map(({ state }) => state),
    ]);
    expect(rows).toEqual([
      ['3: 1', 1, 2, 3],
      ['3: 2', 'notInEdition', 'notInEdition', 1],
      ['3: 3', 0, 1, 2],
      ['3: 4', 'notInEdition', 'notInEdition', 1],
      ['3: 5', 'notInEdition', 'notInEdition', 2],
      ['3: 6', 'notInEdition', 'notInEdition', 'unknown'],
      ['3: 9', 1, 2, 1],
      ['2: 3', 2, 3, 'notInEdition'],
      ['2: 5', 1, 2, 'notInEdition'],
      ['2: 6', 3, 3, 'notInEdition'],
      ['2: 7', 2, 2, 'notInEdition'],
    ]);
  });

  test('the requirements with a level in every year give a fulfilment that nothing else has moved', () => {
    const { count, points } = steadyFulfilment(years, historyMatrix(years, chain));
    expect(count).toBe(3);
    expect(points.map(({ fulfilment }) => fulfilment?.sum)).toEqual([2, 5, 6]);
  });

  test('a requirement is found in its row under the number of any edition', () => {
    const rows = historyMatrix(years, chain);
    expect(findRow(rows, chain, older, 8)?.requirement.number).toBe(9);
    expect(findRow(rows, chain, newer, 9)?.requirement.number).toBe(9);
    expect(findRow(rows, chain, older, 3)?.standard.edition).toBe('2');
    expect(findRow(rows, chain, newer, 4)?.standard.edition).toBe('3');
    expect(findRow(rows, chain, newer, 99)).toBeNull();
  });

  test('a gap is followed under its new number, and is no older than its edition where it cannot be', () => {
    expect(Object.fromEntries(openSince(years, third, chain))).toEqual({
      2: 2033,
      4: 2033,
      5: 2033,
      9: 2031,
    });
    expect(Object.fromEntries(openSince(years, second, chain))).toEqual({
      1: 2031,
      2: 2031,
      5: 2031,
      8: 2031,
    });
  });

  test('a theme is followed across editions on the same requirements, under the newest name', () => {
    const groups = groupsOverYears(years, 'theme', chain);
    expect(
      groups.map(({ name, points }) => [name, ...points.map(({ fulfilment }) => fulfilment?.sum)]),
    ).toEqual([
      ['Åpent for alle', 1, 3, 5],
      ['Levering', undefined, undefined, undefined],
      ['Reparasjon', 1, 2, 1],
    ]);
  });

  test('where a requirement comes from and what became of it is read out of the map', () => {
    expect(originOf(chain, '3', 5)).toMatchObject({ line: { kind: 'merged' }, numbers: [4, 5] });
    expect(fateOf(chain, '2', 6)).toMatchObject({ line: { kind: 'split' }, numbers: [6, 7] });
    expect(fateOf(chain, '2', 7)).toMatchObject({ line: { kind: 'gone' }, numbers: [] });
    expect(originOf(chain, '2', 1)).toBeNull();
    expect(fateOf(chain, '3', 1)).toBeNull();
  });
});

describe('published maps', () => {
  test('each is whole, and lies beside the edition it leads to', () => {
    const problems = publishedMaps().flatMap(({ path, standard, edition }) => {
      const raw = readJson(path) as { from: string };
      const result = readEditionMap(
        raw,
        loadStandard(`standards/${standard}/${raw.from}.json`),
        loadStandard(`standards/${standard}/${edition}.json`),
      );
      return result.ok ? [] : result.problems.map(({ where, what }) => `${path} ${where}: ${what}`);
    });
    expect(problems).toEqual([]);
  });
});
