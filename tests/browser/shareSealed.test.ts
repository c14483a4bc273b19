import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { useSession } from '#src/state/session/session.ts';
import { saveShare } from '#src/state/sharing/shareEvaluation.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { buildStandard } from '../support/buildStandard.ts';
import { answerEdit, connect, startEdit, writer } from './testDatabase.ts';

const naming = { name: 'del.json', description: '' };
const options = {
  themes: ['start', 'midt', 'slutt'],
  indicators: true,
  actions: true,
  barriers: true,
  texts: true,
  names: true,
  alias: null,
};
const standard: Standard = buildStandard();

async function worked(): Promise<{ database: RettesnorDatabase; type: (edit: LoneEdit) => Promise<void> }> {
  const database = await connect();
  const hand = writer();
  await recordEdits(database, [startEdit(), answerEdit(1, { justification: 'Rutinen er' })], hand);
  useSession.setState({ database: { status: 'open', database } });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
  return {
    database,
    type: async (edit) => {
      hand.pass(60);
      await recordEdits(database, [edit], hand);
    },
  };
}

/** Presses «Del», with the browser's dialogue giving this file. */
async function share(database: RettesnorDatabase): Promise<{ outcome: string; written: string }> {
  const root = await navigator.storage.getDirectory();
  const name = `${crypto.randomUUID()}.json`;
  onTestFinished(async () => root.removeEntry(name).catch(() => {}));
  const pick = async () => root.getFileHandle(name, { create: true });
  Object.defineProperty(window, 'showSaveFilePicker', { value: pick, configurable: true });
  const read = await readEvaluationLog(database, exampleEvaluation);
  if (!read?.ok) throw new Error('nothing to share');
  const office = { id: 'nav-eksempelvika', name: 'NAV Eksempelvika', kind: 'nav-kontor', own: true };
  const outcome = await saveShare({ log: read.log, office, standard, yearFile: null }, options, naming, null);
  const file = await root.getFileHandle(name, { create: true });
  return { outcome, written: await (await file.getFile()).text() };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('what has been shared', () => {
  test('is sealed: a sentence added within five minutes is a change of its own', async () => {
    const { database, type } = await worked();
    expect((await share(database)).outcome).toBe('verified');
    await type(answerEdit(1, { justification: 'Rutinen er skrevet' }));
    const rows = await database.log.where('entityId').equals(`${exampleEvaluation}_1`).toArray();
    expect(rows.map(({ change }) => (change as { patch: object }).patch)).toEqual([
      { justification: 'Rutinen er' },
      { justification: 'Rutinen er skrevet' },
    ]);
  });

  test('leaves with what was typed last, and not at all where it cannot be sealed', async () => {
    const { database } = await worked();
    const spy = vi.spyOn(database.log, 'bulkPut').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await share(database)).toEqual({ outcome: 'not-sealed', written: '' });
    spy.mockRestore();
    expect((await share(database)).written).toContain('Rutinen er');
  });
});
