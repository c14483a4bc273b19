import type { Aside } from '#src/domain/changes/Aside.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { forgetRewritten, readRewritten } from '#src/persistence/rewrittenChanges.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingLedger } from '#src/persistence/sharingLedger.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { countUnshown, takeOutUnshown } from '#src/persistence/takeOutUnshown.ts';
import type { Directory } from '#src/sync/folder/Directory.ts';
import { folderTransport } from '#src/sync/folder/folderTransport.ts';
import { joinSegments } from '#src/sync/folder/joinSegments.ts';
import { handleDirectory } from '#src/sync/folder/handleDirectory.ts';
import { meet, takeUpAside, type Sides } from '#src/sync/meet.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { newId } from '../session/newId.ts';
import { folderCipher } from './folderCipher.ts';
import { folderWay, readSharedFolder, writeSharedFolder, type SharedFolder } from './sharedFolder.ts';
import type { SharingReport } from './sharingStatus.ts';

/** What one meeting tells. */
export type MeetingReport = Pick<
  SharingReport,
  'offices' | 'waiting' | 'aside' | 'notChosen' | 'unread' | 'erased'
> & { taken: number };

/** A folder that is open. One at a time on a machine: see `keepSharing`. */
export type FolderSharing = {
  meetOthers: () => Promise<MeetingReport>;
  /** How many changes wait to be handed over, when nobody can be met. */
  countWaiting: () => Promise<number>;
  close: () => void;
};

/**
 * Opens the folder that was chosen. What is shared are the evaluations of the chosen offices; an office that others
 * share there, and that nobody has written of here, is shared from then on.
 * @param device number of this machine
 */
export function openFolderSharing(
  database: RettesnorDatabase,
  device: string,
  chosen: SharedFolder,
  directory: Directory = handleDirectory(chosen.folder),
): FolderSharing {
  const remembered = new SharingDatabase(database.name, folderWay);
  const ledger = sharingLedger(remembered);
  const writer = { device, newId, cipher: folderCipher(chosen.keys), version: schemaVersion };
  const transport = folderTransport(directory, writer);
  let { offices } = chosen;
  let examples: ReadonlySet<string> = new Set();
  let erased: ReadonlySet<string> = new Set();
  let begun = false;

  const isShared = (evaluation: string) =>
    offices.includes(officeIn(evaluation)) && !examples.has(evaluation) && !erased.has(evaluation);

  const sides: Sides = {
    transport,
    ledger,
    log: {
      admits: async (evaluation) => {
        if (erased.has(evaluation)) return 'erased';
        const office = officeIn(evaluation);
        if (isShared(evaluation) || office === '') return 'yes';
        const own = await listEvaluations(database);
        if (examples.has(evaluation) || own.some((other) => other.office === office)) return 'not-chosen';
        offices = [...offices, office];
        // Somebody may have chosen something else in another tab meanwhile.
        const now = await readSharedFolder(database);
        if (now) await writeSharedFolder(database, { ...now, offices: [...now.offices, office] });
        return 'yes';
      },
      takeIn: async (evaluation, changes) => takeInChanges(database, evaluation, changes),
      takeOut: async (shown) => takeOutUnshown(database, isShared, shown, new Date()),
    },
  };

  const look = async () => {
    examples = await readExampleIds(database);
    const here = new Set((await listEvaluations(database)).map(({ id }) => id));
    const mayBeShared = (id: string) => offices.includes(officeIn(id)) && !examples.has(id);
    erased = await ledger.meetAbout(new Set([...here].filter(mayBeShared)));
    // What only is no longer shared has not been erased.
    erased = new Set([...erased].filter((id) => !here.has(id)));
  };

  return {
    meetOthers: async () => {
      await look();
      let taken = 0;
      if (!begun) taken += await takeUpAside(sides);
      begun = true;
      const rewritten = await readRewritten(database);
      if (rewritten.length > 0) {
        await ledger.unshow(rewritten);
        await forgetRewritten(database, rewritten);
      }
      taken += (await meet(sides)).taken;
      // What has come now may be erased before the next meeting.
      await look();
      await joinSegments(directory, (await ledger.position()).cursor, writer, { now: new Date() });
      const aside = await ledger.listAside();
      return {
        taken,
        offices,
        waiting: await countUnshown(database, isShared, await ledger.shown()),
        aside: countByReason(aside),
        notChosen: officesLeftOut(aside, examples),
        unread: transport.unread(),
        erased: [...erased],
      };
    },
    countWaiting: async () => {
      await look();
      return countUnshown(database, isShared, await ledger.shown());
    },
    close: () => remembered.close(),
  };
}

function officeIn(evaluation: string): string {
  return evaluationKey(evaluation)?.office ?? '';
}

function countByReason(aside: readonly Aside[]): SharingReport['aside'] {
  const counts: SharingReport['aside'] = {};
  for (const { why } of aside) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}

function officesLeftOut(aside: readonly Aside[], examples: ReadonlySet<string>): string[] {
  const left = aside.filter(({ why, evaluation }) => why === 'not-chosen' && !examples.has(evaluation));
  return [...new Set(left.map(({ evaluation }) => officeIn(evaluation)))];
}
