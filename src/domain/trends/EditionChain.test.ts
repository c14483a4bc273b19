import { describe, expect, test } from 'vitest';
import { standardOf } from '../../../tests/support/assessScores.ts';
import { fateOf, lineageBetween, linkEditions, originOf } from './EditionChain.ts';
import type { EditionMap } from './EditionMap.ts';

const edition = (name: string) => ({ ...standardOf(1, 2, 3), edition: name });
const [second, ninth, tenth] = [edition('2'), edition('9'), edition('10')];

function mapOf(from: string, to: string, requirements: EditionMap['requirements']): EditionMap {
  return { format: 1, standard: 'eksempelstandard', from, to, requirements };
}

const maps = [
  mapOf('2', '9', [
    { kind: 'equal', from: 1, to: 2 },
    { kind: 'equal', from: 2, to: 1 },
    { kind: 'gone', from: 3 },
    { kind: 'new', to: 3 },
  ]),
  mapOf('9', '10', [
    { kind: 'equal', from: 2, to: 3 },
    { kind: 'merged', from: [1, 3], to: 1 },
    { kind: 'new', to: 2 },
  ]),
];

describe('editions in a row', () => {
  test('they are ordered by age: 9 before 10', () => {
    expect(linkEditions([tenth, second, ninth], maps)).toEqual({ editions: [second, ninth, tenth], maps });
  });

  test('a requirement is followed through every edition between, and back again', () => {
    const chain = linkEditions([second, ninth, tenth], maps);
    const { pairs, brokenAfter, brokenBefore } = lineageBetween(chain, second, tenth);
    expect([...pairs]).toEqual([[3, 1]]);
    expect(Object.fromEntries(brokenAfter)).toEqual({ 1: 'merged', 2: 'new' });
    expect(Object.fromEntries(brokenBefore)).toEqual({ 2: 'merged', 3: 'gone' });
    const back = lineageBetween(chain, tenth, second);
    expect([...back.pairs]).toEqual([[1, 3]]);
    expect(Object.fromEntries(back.brokenAfter)).toEqual({ 2: 'split', 3: 'new' });
  });

  test('without a map nothing is followed, and nothing is guessed', () => {
    const chain = linkEditions([second, tenth], maps);
    expect(lineageBetween(chain, second, tenth).pairs.size).toBe(0);
    expect(lineageBetween(chain, second, ninth).pairs.size).toBe(0);
    expect([...lineageBetween(chain, second, tenth).brokenAfter.values()]).toEqual(Array(3).fill('unmapped'));
  });

  test('one step is followed by its own map, also where it is not the first of the row', () => {
    const chain = linkEditions([second, ninth, tenth], maps);
    expect([...lineageBetween(chain, second, ninth).pairs]).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect([...lineageBetween(chain, ninth, tenth).pairs]).toEqual([[3, 2]]);
  });

  test('an edition that is not in the chain leads nowhere, to nothing and from nothing', () => {
    const chain = linkEditions([second, ninth], maps);
    for (const { pairs, brokenAfter, brokenBefore } of [
      lineageBetween(chain, tenth, ninth),
      lineageBetween(chain, ninth, tenth),
    ]) {
      expect(pairs.size).toBe(0);
      expect([...brokenAfter.values(), ...brokenBefore.values()]).toEqual(Array(6).fill('unmapped'));
    }
  });

  test('within one edition every requirement is itself', () => {
    expect(lineageBetween(linkEditions([second], []), second, second).pairs.size).toBe(3);
  });
});

describe('where a requirement comes from, and what became of it', () => {
  const chain = linkEditions([second, ninth, tenth], maps);

  test('it comes from the edition before, by the line of the map it stands in', () => {
    expect(originOf(chain, '10', 1)).toEqual({
      edition: ninth,
      line: { kind: 'merged', from: [1, 3], to: 1 },
      numbers: [1, 3],
    });
    expect(originOf(chain, '9', 1)).toEqual({
      edition: second,
      line: { kind: 'equal', from: 2, to: 1 },
      numbers: [2],
    });
    expect(originOf(chain, '10', 2)).toMatchObject({ line: { kind: 'new' }, numbers: [] });
  });

  test('it goes to the edition after, by the line of the map it stands in', () => {
    expect(fateOf(chain, '9', 3)).toEqual({
      edition: tenth,
      line: { kind: 'merged', from: [1, 3], to: 1 },
      numbers: [1],
    });
    expect(fateOf(chain, '2', 1)).toMatchObject({ edition: ninth, numbers: [2] });
    expect(fateOf(chain, '2', 3)).toMatchObject({ line: { kind: 'gone' }, numbers: [] });
  });

  test('there is nothing before the first edition, after the last, without a map, or of what the map forgets', () => {
    expect(originOf(chain, '2', 1)).toBeNull();
    expect(fateOf(chain, '10', 1)).toBeNull();
    expect(originOf(chain, '10', 9)).toBeNull();
    expect(fateOf(chain, '9', 9)).toBeNull();
    const unmapped = linkEditions([second, tenth], maps);
    expect(originOf(unmapped, '10', 1)).toBeNull();
    expect(fateOf(unmapped, '2', 1)).toBeNull();
    expect(originOf(chain, '11', 1)).toBeNull();
  });
});
