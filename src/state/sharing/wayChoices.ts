import { eraseSharing, SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingLedger } from '#src/persistence/sharingLedger.ts';
import type { SharingWay } from '#src/persistence/sharingWays.ts';
import { newId } from '../session/newId.ts';
import { openedDatabase } from '../session/session.ts';
import { followSharing } from './followSharing.ts';
import { forgetTimes, sharingChannel } from './keepSharing.ts';
import type { KeptChoice, WayChoice } from './Way.ts';

/** Begins to share in a way, as if it had never been on. */
export async function beginSharing<Choice extends WayChoice>(
  kept: KeptChoice<Choice>,
  chosen: Choice,
): Promise<void> {
  const database = await openedDatabase();
  await eraseSharing(database.name, kept.name);
  await kept.writeChoice(database, chosen);
  await followSharing(database);
}

/** Changes what has been chosen for a way that is on, and begins anew with it. */
export async function chooseAnew<Choice extends WayChoice>(
  kept: KeptChoice<Choice>,
  choose: (now: Choice) => Choice,
): Promise<void> {
  const database = await openedDatabase();
  const now = await kept.readChoice(database);
  if (now) await kept.writeChoice(database, { ...choose(now), choice: newId() });
  await followSharing(database);
}

/** Shares other offices than before. */
export async function shareOffices<Choice extends WayChoice>(
  kept: KeptChoice<Choice>,
  offices: readonly string[],
): Promise<void> {
  await chooseAnew(kept, (now) => ({ ...now, offices }));
}

/** Meets the others now, whichever tab does it. */
export async function shareNow(way: SharingWay): Promise<void> {
  const channel = new BroadcastChannel(sharingChannel(await openedDatabase(), way));
  channel.postMessage({ kind: 'meet' });
  channel.close();
}

/** Lets an evaluation come back that has been erased here. */
export async function fetchAgain<Choice extends WayChoice>(
  kept: KeptChoice<Choice>,
  evaluation: string,
): Promise<void> {
  const remembered = new SharingDatabase((await openedDatabase()).name, kept.name);
  await sharingLedger(remembered).fetchAgain(evaluation);
  remembered.close();
  await chooseAnew(kept, (now) => now);
}

/** Shares no more in a way. What has been handed over stays there, and what has come stays here. */
export async function leaveSharing<Choice extends WayChoice>(kept: KeptChoice<Choice>): Promise<void> {
  const database = await openedDatabase();
  await kept.writeChoice(database, null);
  await forgetTimes(database, kept.name);
  await followSharing(database);
  await eraseSharing(database.name, kept.name);
}
