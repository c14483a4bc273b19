import * as repository from '#src/persistence/evaluationRepository.ts';
import { closeEvaluation } from './openEvaluation.ts';
import { readExampleIds } from './importFile.ts';
import { openSession } from './openSession.ts';
import { currentDatabase, useSession } from './session.ts';
import { useSteps } from './editAnswer.ts';

/** Erases one evaluation with its history. Ask first. */
export async function eraseEvaluation(id: string): Promise<void> {
  await closeEvaluation();
  await repository.eraseEvaluation(currentDatabase(), id);
}

/** Erases the example, and leaves what people have written themselves. */
export async function eraseExample(): Promise<void> {
  for (const id of await readExampleIds(currentDatabase())) await eraseEvaluation(id);
}

/** Erases all that Rettesnor has stored on this machine, and starts anew. Ask twice. */
export async function eraseEverything(): Promise<void> {
  await closeEvaluation();
  const database = currentDatabase();
  await repository.eraseEverything(database);
  localStorage.clear();
  database.close({ disableAutoOpen: true });
  useSteps.setState({ past: [], future: [] });
  useSession.setState({
    identity: { name: '', role: '' },
    save: { status: 'idle' },
    database: { status: 'opening' },
  });
  await openSession();
}
