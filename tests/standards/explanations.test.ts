import { describe, expect, test } from 'vitest';
import type { ExplanationsFile } from '#src/domain/standard/StandardFiles.ts';
import { checkpointCeiling } from '#src/domain/scoring/checkpointCeiling.ts';
import { canonical, contentHash } from './contentHash.ts';
import {
  explanationsPath,
  loadStandard,
  oslostandardPath,
  readJson,
} from '../../scripts/standards/publishedStandards.ts';

/**
 * What each revision of our explanations says. A change in any word is a new revision, with a line in `changes` for
 * whoever has used the one before, and a new line here.
 */
const revisions: Record<number, string> = {
  2: 'd4505ffa79006c16a3361e269f5155816f14fe94e05de0b7ace10953c2e70568',
  3: '224cffb8d93fb4dc57c516dd62cbc1a98de8d31fb3053ed941c13d45e9a4f4a9',
  4: '03b64b6918cc2c32ae8f15629177d76906bf152c2f6c98c15e46b5d344ef2b3a',
  5: 'b13a9c9df282a0f62a4ee8ea26aae03aed772a0db7ba04a7cbd60ef55a5fb4d7',
};

/** What the code reckons with. It changes the meaning of answers that are given: that takes a new edition. */
const reckonedWith = '4928517f55f3d25c6e3e8309a3c7468ae4bbf9d2ef49923ca6d2e96492dac798';

const explained = readJson(explanationsPath(oslostandardPath)) as ExplanationsFile;
const standard = loadStandard(oslostandardPath);

describe('our explanations of the Oslostandard', () => {
  test('say in a new revision what is changed', () => {
    const newest = Math.max(...Object.keys(revisions).map(Number));
    expect(explained.revision).toBe(newest);
    expect(contentHash(explained), 'a word of ours is changed: write a new revision').toBe(revisions[newest]);
  });

  test('list their revisions in the order they came', () => {
    const dates = explained.changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('keep every checkpoint, with the words of the norm that it stands for', () => {
    const meanings = explained.requirements.flatMap(({ checkpoints }) =>
      checkpoints.map(({ id, obligation, quote }) => [id, `${obligation}: ${quote}`]),
    );
    expect(Object.fromEntries(meanings)).toEqual(readJson('tests/standards/checkpointMeanings.json'));
  });

  test('keep what answers are reckoned with: levels, weights, targets, who is responsible, when', () => {
    const { scale, obligations, officeKinds, parties, requirements, indicators } = explained;
    const reckoned = {
      scale: scale.map(({ value, name }) => [value, name]),
      obligations: obligations.map(({ id, weight, target }) => [id, weight, target]),
      officeKinds: officeKinds.map(({ id }) => id),
      parties: parties.map((party) => [party.id, party.officeKinds]),
      requirements: requirements.map(({ number, responsible, rhythm, deadline, justification }) => [
        number,
        responsible,
        rhythm,
        deadline?.months ?? null,
        justification,
      ]),
      indicators: indicators.map(({ id, bearsOn }) => [id, bearsOn]),
    };
    expect(contentHash(reckoned)).toBe(reckonedWith);
  });

  test('a change in one word or one checkpoint is seen', () => {
    const [first] = explained.requirements;
    const changed = { ...explained, requirements: [{ ...first, shortName: 'Et annet navn' }] };
    expect(contentHash(changed)).not.toBe(contentHash(explained));
    expect(canonical(first)).not.toBe(canonical({ ...first, checkpoints: [] }));
  });
});

describe('the checkpoint on who else takes part in the network of leaders (68b)', () => {
  const found = standard.requirements.find(({ number }) => number === 68);

  test('lowers no office’s level for what others do', () => {
    const checkpoints = found?.checkpoints ?? [];
    expect(checkpoints.map(({ id, ofOthers }) => [id, ofOthers ?? false])).toEqual([
      ['68a', false],
      ['68b', true],
    ]);
    expect(checkpointCeiling(standard, checkpoints, { '68a': 'met', '68b': 'notMet' })).toBe(4);
  });
});

describe('the short name of a requirement', () => {
  const names = standard.requirements.map(({ number, shortName }) => ({ number, shortName }));

  test('is two to five words that begin with a capital and end without a sign', () => {
    const odd = names.filter(({ shortName }) => !/^\p{Lu}\S*(?: \S+){1,4}(?<![.,:;])$/u.test(shortName));
    expect(odd).toEqual([]);
  });

  test('is short enough for a list on a phone, and has no sign of something cut', () => {
    expect(names.filter(({ shortName }) => shortName.length > 54 || /…|\.\.\./u.test(shortName))).toEqual([]);
  });

  test('has a capital inside only in names and in abbreviations that a veileder uses', () => {
    const known = new Set(['AKS', 'NAV-kontoret', 'NOKUT', 'Oslo', 'SSU', 'VO', 'Karriere']);
    const capitals = names
      .flatMap(({ shortName }) => shortName.split(/[ ,]+/).slice(1))
      .filter((word) => /\p{Lu}/u.test(word));
    expect(capitals.filter((word) => !known.has(word))).toEqual([]);
  });
});
