import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { refusalOf } from '#src/persistence/EditRefused.ts';
import { readRow } from '#src/persistence/evaluationRepository.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import { recordSetting } from '#src/persistence/settingsRepository.ts';
import { forgetDraft, readDrafts, type Draft } from '../session/draft.ts';
import { newId } from '../session/newId.ts';

/**
 * Records what pages that were left had not got to the disk. What has been written since is not overruled, and of what
 * has been erased nothing comes back. What cannot be stored now is kept for the next start.
 */
export async function takeUpDrafts(database: RettesnorDatabase): Promise<void> {
  for (const draft of readDrafts()) {
    try {
      for (const edit of draft.edits) await takeUp(database, draft, edit);
      forgetDraft(draft.key);
    } catch {
      // The disk is full, or gone: there is another start.
    }
  }
}

async function takeUp(
  database: RettesnorDatabase,
  draft: Draft,
  edit: Draft['edits'][number],
): Promise<void> {
  try {
    if ('setting' in edit) await recordSetting(database, edit, new Date(draft.at));
    else {
      // A start with nothing left behind does not ask for it.
      const { withoutErased } = await import('./withoutErased.ts');
      await recordSince(database, draft, await withoutErased(database, edit));
    }
  } catch (cause) {
    if (refusalOf(cause) === null) throw cause;
  }
}

async function recordSince(database: RettesnorDatabase, draft: Draft, edit: Edit): Promise<void> {
  const known = await readRow(database, edit);
  const { author, device } = draft;
  const here = known.filter((change) => change.device === device);
  const since = here.filter(({ at }) => at >= draft.at);
  const patch = Object.fromEntries(
    Object.entries(edit.patch).filter(([field]) => !since.some((change) => field in change.patch)),
  );
  // What came from elsewhere meanwhile is no less than this: the two stand side by side.
  const own = new Set(here.map(({ id }) => id));
  await recordEdits(database, [{ ...edit, patch }], { author, device, now: () => new Date(), newId, own });
}
