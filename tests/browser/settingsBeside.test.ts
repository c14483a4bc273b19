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

test('of what has several parts, only what is said anew is written over what another tab has said', async () => {
  const here = await connect();
  const there = await connect(here.name);
  const part = (value: object): SettingEdit => ({
    setting: 'reasons',
    evaluation: null,
    value,
    isPart: true,
  });
  const kept = async () => (await readSettingRow(here, 'reasons'))?.value;
  await recordSetting(here, part({ unanswered: 'Fra den ene' }), at(0));
  await recordSetting(there, part({ unknown: 'Fra den andre' }), at(1));
  expect(await kept()).toEqual({ unanswered: 'Fra den ene', unknown: 'Fra den andre' });
  await recordSetting(here, part({ unknown: 'Nyere' }), at(3));
  // What a page that was left had not got to the disk: what is newer holds, and what nobody has said since is added.
  await recordSetting(there, part({ unknown: 'Eldre', noDate: 'Kommer' }), at(2));
  expect(await kept()).toEqual({ unanswered: 'Fra den ene', unknown: 'Nyere', noDate: 'Kommer' });
  // What was kept by an older app, or damaged, is no part.
  await recordSetting(here, { setting: 'reasons', evaluation: null, value: 'ødelagt' }, at(4));
  await recordSetting(here, part({ unknown: 'Igjen' }), at(5));
  expect(await kept()).toEqual({ unknown: 'Igjen' });
});
