import type { Change } from '#src/domain/changes/Change.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { whoChose } from '#src/domain/changes/whoChose.ts';
import type { SharedScope } from '#src/domain/evaluation/SharedScope.ts';
import type { RettesnorDatabase } from './database.ts';
import { readableChanges } from './recordEdits.ts';

/** A part of the standard that somebody has said is gone through by itself, and who said so, when. */
export type SharedScopeSaid = { row: SharedScope; said: Pick<Change, 'author' | 'at'> };

export type SharedScopes = {
  /** Those that are ended too, in the order of their ids. */
  said: readonly SharedScopeSaid[];
  /** A signature stands under the evaluation: nothing in it is gone through. */
  isSigned: boolean;
};

/** The parts of an evaluation that have ever been gone through by themselves. */
export async function readSharedScopes(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<SharedScopes> {
  const { sharedScopes, signatures, log, kinds } = database;
  return database.transaction('r', sharedScopes, signatures, log, async () => {
    const [rows, signed] = await Promise.all([
      sharedScopes.where('evaluation').equals(evaluation).toArray(),
      signatures.where('evaluation').equals(evaluation).toArray(),
    ]);
    const ids = rows.map(({ id }) => id);
    const changes =
      ids.length === 0 ? [] : readableChanges(await log.where('entityId').anyOf(ids).toArray(), kinds);
    const said = rows.map((row) => {
      const ofRow = changes.filter(({ entityId }) => entityId === row.id);
      return { row, said: whoChose(row, ofRow) ?? { author: row.changedBy, at: row.changedAt } };
    });
    return { said, isSigned: standingSignature(signed) !== null };
  });
}
