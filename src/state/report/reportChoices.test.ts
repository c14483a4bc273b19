import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { recordSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { sectionsOfForm, suggestedSections } from '#src/exchange/report/ReportOptions.ts';
import { people } from '../../../tests/support/buildChange.ts';
import {
  chooseForReport,
  editsOfChoices,
  minutesChoice,
  readReportChoices,
  type ReportChoices,
} from './reportChoices.ts';
import { reportSetting } from './reportSetting.ts';

const id = 'nav-eksempelvika_2026_eksempelstandard_1';

async function emptyDatabase(): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(`choices-${Math.random()}`);
  await database.open();
  onTestFinished(() => database.delete());
  return database;
}

/** Writes what the queue would write. */
async function keep(
  database: RettesnorDatabase,
  before: ReportChoices,
  chosen: ReportChoices,
): Promise<void> {
  const recorder = {
    ...people.leder,
    now: () => new Date(),
    newId: () => uuidv7(Date.now(), new Uint8Array(10)),
    own: new Set<string>(),
  };
  const patch = { standard: 'eksempelstandard', edition: '1', office: 'nav-eksempelvika', year: 2026 };
  await recordEdits(
    database,
    [{ evaluation: id, entity: 'evaluation', entityId: id, patch, knew: {} }],
    recorder,
  );
  for (const edit of editsOfChoices(id, before, chosen)) await recordSetting(database, edit, new Date());
}

describe('the choices for a paper', () => {
  test('are what is usual until a person has chosen, and then theirs, one evaluation for itself', async () => {
    const database = await emptyDatabase();
    const usual = await readReportChoices(database, id);
    expect(usual).toMatchObject({ form: 'report', recipient: 'ssu', introduction: '', proposal: '' });
    expect(usual.sections).toEqual(suggestedSections('report', 'ssu'));
    const chosen = { ...usual, sections: [], introduction: 'Hei.\n\nPå deg.', colour: '#1f5a3d' } as const;
    await keep(database, usual, chosen);
    expect(await readReportChoices(database, id)).toEqual(chosen);
    const other = await readReportChoices(database, id.replace('2026', '2025'));
    // The colour is that of the office's own template.
    expect(other).toEqual({ ...usual, colour: '#1f5a3d' });
  });

  test('what two tabs have written of a paper stands, each its own', async () => {
    const database = await emptyDatabase();
    const usual = await readReportChoices(database, id);
    await keep(database, usual, { ...usual, introduction: 'Fra den ene.' });
    // The other tab has not seen it.
    const caseFields = { ...usual.caseFields, economy: 'Ingen' };
    await keep(database, usual, { ...usual, proposal: 'Fra den andre.', caseFields });
    await keep(database, usual, { ...usual, caseFields: { ...usual.caseFields, officer: 'Rådgiver' } });
    expect(await readReportChoices(database, id)).toMatchObject({
      introduction: 'Fra den ene.',
      proposal: 'Fra den andre.',
      caseFields: { economy: 'Ingen', officer: 'Rådgiver' },
    });
  });

  test('what is damaged is left out piece by piece, and the words outlive it', async () => {
    const database = await emptyDatabase();
    await writeSetting(database, reportSetting(id), {
      form: 7,
      recipient: 'kongen',
      sections: ['gaps', 'finnes-ikke', 3],
      introduction: 'Mine ord.',
      proposal: null,
      colour: 'red; background: url(x)',
    });
    const choices = await readReportChoices(database, id);
    expect(choices).toMatchObject({
      form: 'report',
      recipient: 'ssu',
      sections: ['gaps', 'actions', 'barriers', 'signature'],
      introduction: 'Mine ord.',
      proposal: '',
    });
    expect(choices.colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const damaged of [null, 3, 'x', []]) {
      await writeSetting(database, reportSetting(id), damaged);
      expect((await readReportChoices(database, id)).introduction).toBe('');
    }
  });

  test('a section that came after the choice is there by itself, and one that was left out is not', async () => {
    const database = await emptyDatabase();
    const sections = ['summary', 'gaps'];
    const read = async (kept: object) => {
      await writeSetting(database, reportSetting(id), { form: 'report', recipient: 'ssu', ...kept });
      return (await readReportChoices(database, id)).sections;
    };
    // Kept before there were actions.
    expect(await read({ sections })).toEqual(['summary', 'gaps', 'actions', 'barriers', 'signature']);
    expect(await read({ sections, recipient: 'archive' })).toEqual([
      ...sections,
      'actions',
      'barriers',
      'minutes',
      'feedback',
      'year',
      'participation',
      'teamReview',
      'signature',
    ]);
    expect(await read({ form: 'case', sections: ['matter'] })).toEqual(['matter', 'barriers']);
    expect(await read({ sections, offered: ['summary', 'profile', 'gaps'] })).toEqual([
      'summary',
      'gaps',
      ...suggestedSections('report', 'ssu').filter((one) => !['summary', 'profile', 'gaps'].includes(one)),
    ]);
    const usual = await readReportChoices(database, id);
    await keep(database, usual, { ...usual, sections: ['summary'] });
    expect((await readReportChoices(database, id)).sections).toEqual(['summary']);
  });

  test('another recipient or form brings its sections; anything else leaves them', async () => {
    const database = await emptyDatabase();
    const usual = await readReportChoices(database, id);
    const own = chooseForReport(usual, { sections: ['gaps'] });
    expect(chooseForReport(own, { introduction: 'x' }).sections).toEqual(['gaps']);
    expect(chooseForReport(own, { recipient: 'ssu' }).sections).toEqual(['gaps']);
    expect(chooseForReport(own, { recipient: 'archive' }).sections).toEqual(sectionsOfForm.report);
    expect(chooseForReport(own, { form: 'case' }).sections).toEqual(sectionsOfForm.case);
  });
});

test('the minutes of a meeting leave who other papers are for as it was', () => {
  const report = { form: 'report', recipient: 'archive' } as const;
  expect({ ...report, ...minutesChoice('et-mote') }).toEqual({
    form: 'minutes',
    meeting: 'et-mote',
    recipient: 'archive',
  });
});
