import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { watchErasures } from '#src/persistence/watchErasures.ts';
import { eraseTextsFromDrafts } from '../session/eraseFromDrafts.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';

/**
 * Sees to what no database reaches whenever a text is erased for everybody, here, in another tab, or by a colleague it has come
 * from: what tabs that are gone have left unsaved of it goes in the same moment as it goes from the disk, and what could be
 * taken back in this tab is forgotten. Undone here, or taken up at the next start, it would be written once more.
 */
export async function followErasures(database: RettesnorDatabase): Promise<void> {
  database.onErasing = eraseTextsFromDrafts;
  await watchErasures(database, forgetAllSteps);
}
