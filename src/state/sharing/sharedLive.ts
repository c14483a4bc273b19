import * as z from 'zod/mini';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { sharingWays } from '#src/persistence/sharingWays.ts';
import type { KeptChoice, WayChoice } from './Way.ts';

const schema = z.object({ offices: z.array(z.string()), choice: z.string() });

/** What has been chosen for sharing live. Where the server is, and who somebody is, is asked each time. */
export const liveChoice: KeptChoice<WayChoice> = {
  name: 'direkte',
  readChoice: async (database: RettesnorDatabase) => {
    const read = z.safeParse(schema, await readSetting(database, sharingWays.direkte));
    return read.success ? read.data : null;
  },
  writeChoice: async (database, chosen) => writeSetting(database, sharingWays.direkte, chosen),
};
