import type { Transaction } from 'dexie';
import type { Entities } from '#src/domain/changes/entities/entities.ts';
import { blankErased, erasuresIn } from '#src/domain/changes/erasures.ts';
import type { LogRow } from './LogRow.ts';

/** Where it is noted that something has been erased that may still lie in another database of this machine. */
export const unsweptKey = 'erasedNotSwept';

/**
 * Lets go of what has been erased, in a log that an older app has kept: it carried the erasures without knowing what they
 * were. The copy from before the upgrade is swept once the database is open.
 */
export async function blankUpgraded(transaction: Transaction, kinds: Entities): Promise<void> {
  const log = transaction.table<LogRow, string>('log');
  const changes: unknown[] = [];
  await log.each(({ change }) => {
    if (erasuresIn([change], kinds).size > 0) changes.push(change);
  });
  const erasures = erasuresIn(changes, kinds);
  if (erasures.size === 0) return;
  const swept = new Set<string>();
  await log.toCollection().modify((row) => {
    const [change] = blankErased([row.change], erasures, kinds);
    if (change === row.change) return;
    row.change = change;
    swept.add(row.evaluation);
  });
  await transaction.table('settings').put({ key: unsweptKey, value: [...swept] });
}
