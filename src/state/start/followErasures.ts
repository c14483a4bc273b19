import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { watchErasures } from '#src/persistence/watchErasures.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

/**
 * Forgets what could be taken back in this tab whenever a text is erased for everybody, also in another tab or by a
 * colleague: undone here, it would be written once more.
 */
export async function followErasures(database: RettesnorDatabase): Promise<void> {
  await watchErasures(database, forgetAllSteps);
}
