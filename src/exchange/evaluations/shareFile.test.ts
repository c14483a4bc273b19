import { describe, expect, test } from 'vitest';
import { exampleBarrierId } from '../../../tests/support/buildBarrier.ts';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import type { EvaluationsFile } from './evaluationsFile.ts';
import { readEvaluationsFile } from './readEvaluationsFile.ts';
import { sharedPartSchema } from './sharedPart.ts';
import { writeShareFile, type ShareOptions } from './shareFile.ts';

const standard = buildStandard();
const themes = standard.themes.map(({ id }) => id);
const [firstTheme = ''] = themes;
const inFirst = standard.requirements.filter(({ theme }) => theme === firstTheme).map(({ number }) => number);
const everything: ShareOptions = {
  themes,
  indicators: true,
  actions: true,
  barriers: true,
  texts: true,
  names: true,
  alias: null,
};
const at = new Date('2026-11-22T08:00:00.000Z');

const log = {
  id: exampleEvaluation,
  changes: [
    buildEvaluationChange(),
    ...standard.requirements.map(({ number }) =>
      buildChange({ score: 1, justification: `Ordene om ${number}` }, { requirement: number, salt: number }),
    ),
    buildChange(
      { numerator: 4, comment: 'Ordene om tallet' },
      { entity: 'indicatorValue', entityId: `${exampleEvaluation}_bosatt`, salt: 99 },
    ),
    buildChange(
      { title: 'Ordene om tiltaket', 'expected:1': 4 },
      { entity: 'action', entityId: exampleActionId(1), salt: 100 },
    ),
    buildChange(
      { description: 'Ordene om hindringen', 'requirement:1': true },
      { entity: 'barrier', entityId: exampleBarrierId(1), salt: 101 },
    ),
  ],
};

function written(options: Partial<ShareOptions>): { file: EvaluationsFile; bytes: Uint8Array; text: string } {
  const share = writeShareFile(log, standard, { ...everything, ...options }, at);
  if (!share) throw new Error('damaged');
  const text = new TextDecoder().decode(share.bytes);
  return { file: JSON.parse(text) as EvaluationsFile, bytes: share.bytes, text };
}

describe('a shared file', () => {
  test('goes through the door like any other, and meets the whole', () => {
    const read = readEvaluationsFile(written({ themes: [firstTheme], texts: false }).bytes);
    if (!read.ok) throw new Error(read.error.what);
    const [planned] = read.content.evaluations;
    expect(planned).toMatchObject({ repaired: [], refused: [] });
    expect(planned?.log.answers.map(({ requirement }) => requirement)).toEqual(inFirst);
    expect(mergeLogs(planned?.log.changes ?? [], log.changes)).toEqual(mergeLogs(log.changes, []));
  });

  test('says what was left out, in a shape that can be read', () => {
    const marks = (options: Partial<ShareOptions>) => sharedPartSchema.parse(written(options).file.part);
    expect(marks({})).toEqual({
      themes: null,
      indicators: false,
      actions: true,
      barriers: true,
      texts: true,
      names: true,
      alias: false,
    });
    expect(marks({ themes: [firstTheme], texts: false })).toMatchObject({
      themes: [firstTheme],
      texts: false,
    });
    const alias = { office: 'virksomhet-a', name: 'Virksomhet A', kind: 'nav-kontor' };
    expect(marks({ alias })).toMatchObject({ alias: true, texts: false, names: false });
  });

  test('holds no word of what people wrote when it is without texts', () => {
    expect(written({}).text).toContain('Ordene om 1');
    expect(written({ texts: false }).text).not.toContain('Ordene');
  });

  test('holds the actions only where they were chosen', () => {
    expect(written({}).text).toContain('Ordene om tiltaket');
    expect(written({ actions: false }).text).not.toContain('tiltak');
    expect(sharedPartSchema.parse(written({ actions: false }).file.part).actions).toBe(false);
  });

  test('holds the barriers only where they were chosen', () => {
    expect(written({}).text).toContain('Ordene om hindringen');
    expect(written({ barriers: false }).text).not.toContain('hindring');
    expect(sharedPartSchema.parse(written({ barriers: false }).file.part).barriers).toBe(false);
  });

  test('holds nothing of another theme than those chosen', () => {
    const outside = standard.requirements.filter(({ theme }) => theme !== firstTheme);
    expect(outside.length).toBeGreaterThan(0);
    const { text } = written({ themes: [firstTheme], indicators: false });
    for (const { number } of outside) {
      expect(text).not.toContain(`${exampleEvaluation}_${number}"`);
      expect(text).not.toContain(`Ordene om ${number}`);
    }
    expect(text).not.toContain('bosatt');
  });
});
