import { expect, test } from 'vitest';
import { readSettingRow, recordSetting, type SettingEdit } from '#src/persistence/settingsRepository.ts';
import { startTime } from '../support/buildChange.ts';
import { connect } from './testDatabase.ts';

const at = (seconds: number) => new Date(startTime + seconds * 1000);

function said(value: string, seen: string | undefined, settles = false): SettingEdit {
  return { setting: 'figure', evaluation: null, value, seen: { value: seen, settles } };
}

test('what was written without seeing what stands is the last word, and what stood is kept beside it until it is seen', async () => {
  const here = await connect();
  const there = await connect(here.name);
  await recordSetting(here, said('93', undefined), at(0));
  // Whoever has seen what stands says it anew, and nothing is beside.
  await recordSetting(there, said('94', '93'), at(1));
  expect(await readSettingRow(here, 'figure')).toEqual({
    key: 'figure',
    value: '94',
    at: at(1).toISOString(),
  });
  await recordSetting(here, said('70', '93'), at(2));
  await recordSetting(here, said('71', '70'), at(3));
  expect(await readSettingRow(there, 'figure')).toMatchObject({ value: '71', beside: ['94'] });
  // The same words on both sides are no disagreement.
  await recordSetting(there, said('71', '94'), at(4));
  expect(await readSettingRow(there, 'figure')).toMatchObject({ value: '71', beside: ['94'] });
  // Settled by somebody who had not seen the newest: that is kept.
  await recordSetting(here, said('72', '71'), at(5));
  await recordSetting(there, said('94', '71', true), at(6));
  expect(await readSettingRow(here, 'figure')).toMatchObject({ value: '94', beside: ['72'] });
  await recordSetting(there, said('94', '94', true), at(7));
  expect(await readSettingRow(here, 'figure')).not.toHaveProperty('beside');
});
