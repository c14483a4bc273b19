import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import * as repository from '#src/persistence/evaluationRepository.ts';
import { forgetIntakes } from '#src/persistence/intakes.ts';
import { eraseSetting } from '#src/persistence/settingsRepository.ts';
import { eraseFromSnapshots, eraseSnapshots } from '#src/persistence/snapshots.ts';
import { chooseAdvance, chooseOneAtATime, chooseShortcuts } from '../editing/assessChoices.ts';
import { closeEvaluation } from '../editing/openEvaluation.ts';
import { forgetBackup } from '../backup/backup.ts';
import { readExampleIds, writeExampleIds } from '../session/exampleIds.ts';
import { forgetKeptList } from './keptList.ts';
import { visitsSetting } from './visits.ts';
import { openSession } from './openSession.ts';
import { caseSetting, reportSetting } from '../report/reportSetting.ts';
import { reasonsSetting } from '#src/persistence/keptReasons.ts';
import { eraseFromDrafts } from '../session/eraseFromDrafts.ts';
import { stopSharing } from '../sharing/followSharing.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase, useSession } from '../session/session.ts';
import { chooseTheme } from '../session/theme.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

/** Erases one evaluation with its history, and what of it could not be saved. Ask first. */
export async function eraseEvaluation(id: string): Promise<void> {
  await closeEvaluation();
  forgetAllSteps();
  saveQueue.discard((edit) => edit.evaluation === id);
  eraseFromDrafts(id);
  const database = await openedDatabase();
  await repository.eraseEvaluation(database, id);
  forgetKeptList();
  await eraseFromSnapshots(database.name, id);
  await forgetBackup(database, id);
  await forgetIntakes(database, id);
  await eraseSetting(database, reportSetting(id));
  await eraseSetting(database, visitsSetting(id));
  await eraseSetting(database, reasonsSetting(id));
  await forgetOffice(database, id);
  const examples = await readExampleIds(database);
  if (examples.has(id)) {
    await writeExampleIds(
      database,
      [...examples].filter((other) => other !== id),
    );
  }
}

/** What is kept of an office goes with the last of its evaluations. */
async function forgetOffice(database: RettesnorDatabase, erased: string): Promise<void> {
  const office = evaluationKey(erased)?.office;
  if (office === undefined) return;
  const others = await repository.listEvaluations(database);
  if (!others.some((other) => other.office === office)) await eraseSetting(database, caseSetting(office));
}

/** Erases the example, and leaves what people have written themselves. */
export async function eraseExample(): Promise<void> {
  for (const id of await readExampleIds(await openedDatabase())) await eraseEvaluation(id);
}

/** Erases all that Rettesnor has stored on this machine, and starts anew. Ask twice. */
export async function eraseEverything(): Promise<void> {
  await closeEvaluation();
  forgetAllSteps();
  saveQueue.discard(() => true);
  stopSharing();
  const database = await openedDatabase();
  await repository.eraseEverything(database);
  await eraseSnapshots(database.name);
  const { eraseAllSharing } = await import('#src/persistence/SharingDatabase.ts');
  await eraseAllSharing(database.name);
  chooseTheme('system');
  chooseShortcuts(true);
  chooseAdvance(true);
  chooseOneAtATime(false);
  eraseOwnStorage();
  database.close({ disableAutoOpen: true });
  useSession.setState({
    identity: { name: '', role: '' },
    identityKnown: false,
    save: { status: 'idle' },
    refused: [],
    database: { status: 'opening' },
  });
  await openSession();
}

/** Only what is ours: other apps may lie on the same host, and share its local storage. */
function eraseOwnStorage(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('rettesnor')) localStorage.removeItem(key);
    }
  } catch {
    // Private mode without storage: there is nothing to erase.
  }
}
