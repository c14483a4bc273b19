import * as repository from '#src/persistence/evaluationRepository.ts';
import { eraseSetting } from '#src/persistence/settingsRepository.ts';
import { eraseFromSnapshots, eraseSnapshots } from '#src/persistence/snapshots.ts';
import { closeEvaluation } from './openEvaluation.ts';
import { forgetBackup } from './backup.ts';
import { readExampleIds, writeExampleIds } from './exampleIds.ts';
import { openSession } from './openSession.ts';
import { reportSetting } from './reportSetting.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase, useSession } from './session.ts';
import { chooseTheme } from './theme.ts';
import { forgetAllSteps } from './stepHistory.ts';

/** Erases one evaluation with its history, and what of it could not be saved. Ask first. */
export async function eraseEvaluation(id: string): Promise<void> {
  await closeEvaluation();
  forgetAllSteps();
  saveQueue.discard((edit) => edit.evaluation === id);
  const database = currentDatabase();
  await repository.eraseEvaluation(database, id);
  await eraseFromSnapshots(database.name, id);
  await forgetBackup(database, id);
  await eraseSetting(database, reportSetting(id));
  const examples = await readExampleIds(database);
  if (examples.has(id)) {
    await writeExampleIds(
      database,
      [...examples].filter((other) => other !== id),
    );
  }
}

/** Erases the example, and leaves what people have written themselves. */
export async function eraseExample(): Promise<void> {
  for (const id of await readExampleIds(currentDatabase())) await eraseEvaluation(id);
}

/** Erases all that Rettesnor has stored on this machine, and starts anew. Ask twice. */
export async function eraseEverything(): Promise<void> {
  await closeEvaluation();
  forgetAllSteps();
  saveQueue.discard(() => true);
  const database = currentDatabase();
  await repository.eraseEverything(database);
  await eraseSnapshots(database.name);
  chooseTheme('system');
  eraseOwnStorage();
  database.close({ disableAutoOpen: true });
  useSession.setState({
    identity: { name: '', role: '' },
    save: { status: 'idle' },
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
