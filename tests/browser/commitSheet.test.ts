import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { listStandards, loadStandard } from '#src/catalogue/standards.ts';
import { isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readEvaluationLog } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { commitSheet, planSheet, type SheetImport } from '#src/state/import/filledSheet.ts';
import { intakeSource } from '#src/state/backup/takeOut.ts';
import { useSession } from '#src/state/session/session.ts';
import { people } from '../support/buildChange.ts';
import { sheetFileOf, withAnswerCells } from '../support/sheetFile.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

const naming = { name: 'kopi.json', description: 'Kopi' };

/** A sheet in which somebody has set the first requirement to 4, planned in this tab; and another tab on the same database. */
async function planned() {
  const [key] = listStandards();
  const standard = key && (await loadStandard(key));
  if (!standard) throw new Error('no standard');
  const evaluation = `nav-eksempelvika_2026_${standard.id}_${standard.edition}`;
  const asked = standard.requirements.filter((requirement) =>
    isAddressedTo(standard, requirement, 'nav-kontor'),
  );
  const [first, second] = asked.map(({ number }) => number);
  if (first === undefined || second === undefined) throw new Error('no requirements');
  const here = await connect();
  await recordEdits(here, [startEdit(evaluation), answerEdit(first, { score: 2 }, evaluation)], writer());
  useSession.setState({
    database: { status: 'open', database: here },
    device: '019aa000-0000-7000-8000-00001a2b3c4d',
  });
  onTestFinished(() => useSession.setState({ database: { status: 'opening' } }));
  const read = await readEvaluationLog(here, evaluation);
  if (!read?.ok) throw new Error('nothing to make a sheet of');
  const sheet = withAnswerCells(await sheetFileOf(read.log, standard), { F5: '4' });
  const outcome = await planSheet(new Blob([sheet]));
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome));
  const { found } = outcome;
  expect(found.plan.changes.map(({ requirement, to }) => [requirement, to])).toEqual([[first, 4]]);
  const there = await connect(here.name);
  const colleague = writer(people.veileder);
  colleague.pass(600);
  /** The other tab writes. */
  const write = async (requirement: number, patch: Record<string, string | number>) =>
    recordEdits(there, [answerEdit(requirement, patch, evaluation)], colleague);
  return { here, found, first, second, write };
}

/** Takes in what was planned. The other tab comes between, while the person chooses where the copy goes. */
async function commitWhile(found: SheetImport, between: () => Promise<unknown>) {
  const root = await navigator.storage.getDirectory();
  const name = `${crypto.randomUUID()}.json`;
  onTestFinished(async () => root.removeEntry(name).catch(() => {}));
  const pick = async () => {
    await between();
    return root.getFileHandle(name, { create: true });
  };
  Object.defineProperty(window, 'showSaveFilePicker', { value: pick, configurable: true });
  return commitSheet(found, new Set(), naming, intakeSource('sheet', 'ark.xlsx'));
}

async function scoresIn(database: RettesnorDatabase): Promise<unknown[]> {
  return (await database.answers.orderBy('id').toArray()).map(({ score }) => score);
}

afterEach(() => void Reflect.deleteProperty(window, 'showSaveFilePicker'));

describe('a filled-in sheet', () => {
  test('is taken in where nobody has come between', async () => {
    const { here, found } = await planned();
    expect(await commitWhile(found, async () => {})).toEqual({ kind: 'committed' });
    expect(await scoresIn(here)).toEqual([4]);
  });

  test('is shown anew, and nothing is written, where another tab has set the same field meanwhile', async () => {
    const { here, found, first, write } = await planned();
    let before: unknown;
    const between = async () => {
      await write(first, { score: 1 });
      before = (await contentOf(here))['log']?.length;
    };
    const result = await commitWhile(found, between);
    expect(result).toMatchObject({ kind: 'stale', outcome: { kind: 'planned' } });
    const again = result.kind === 'stale' && result.outcome.kind === 'planned' ? result.outcome.found : null;
    expect(again?.plan.changes).toEqual([]);
    expect(again?.plan.conflicts).toMatchObject([{ requirement: first, to: 4 }]);
    expect(await scoresIn(here)).toEqual([1]);
    expect((await contentOf(here))['log']).toHaveLength(Number(before));
  });

  test('is taken in beside what another tab has written of something else, and both stand', async () => {
    const { here, found, second, write } = await planned();
    expect(await commitWhile(found, async () => write(second, { score: 3 }))).toEqual({ kind: 'committed' });
    expect((await scoresIn(here)).toSorted()).toEqual([3, 4]);
  });

  test('is shown anew where another tab writes between the last look and the writing', async () => {
    const { here, found, second, write } = await planned();
    let hasCome = false;
    // The last look is over when the transaction that writes is asked for.
    const transaction = new Proxy(here.transaction.bind(here), {
      apply: (target, _self, asked: unknown[]) => {
        const tables = asked.slice(1, -1).flat().length;
        if (hasCome || asked[0] !== 'rw' || tables < 2) return Reflect.apply(target, here, asked);
        hasCome = true;
        return write(second, { score: 3 }).then(() => Reflect.apply(target, here, asked));
      },
    });
    Object.assign(here, { transaction });
    expect(await commitWhile(found, async () => {})).toMatchObject({ kind: 'stale' });
    expect(hasCome).toBe(true);
    expect((await scoresIn(here)).toSorted()).toEqual([2, 3]);
  });
});
