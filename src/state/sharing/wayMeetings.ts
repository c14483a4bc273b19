import type { Aside } from '#src/domain/changes/Aside.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readErasures } from '#src/persistence/erasures.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { forgetRewritten, readRewritten } from '#src/persistence/rewrittenChanges.ts';
import { SharingDatabase } from '#src/persistence/SharingDatabase.ts';
import { sharingLedger } from '#src/persistence/sharingLedger.ts';
import { finishErasing, sweepErased } from '#src/persistence/sweepErased.ts';
import { takeInChanges } from '#src/persistence/takeInChanges.ts';
import { countUnshown, takeOutUnshown } from '#src/persistence/takeOutUnshown.ts';
import { meet, retryAside } from '#src/sync/meet.ts';
import type { SharedLog } from '#src/sync/SharedLog.ts';
import type { Transport } from '#src/sync/Transport.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import type { WayReport } from './sharingStatus.ts';
import type { KeptChoice, OpenWay, WayChoice } from './Way.ts';

/** What one meeting tells. */
export type MeetingReport = Pick<WayReport, 'offices' | 'waiting' | 'aside' | 'notChosen' | 'erased'> & {
  taken: number;
};

/** The meetings of one way that is open. One at a time on a machine: see `keepSharing`. */
export type WayMeetings = {
  meetOthers: (transport: Transport) => Promise<MeetingReport>;
  /** How many changes wait to be handed over, when nobody can be met. */
  countWaiting: () => Promise<number>;
  close: () => void;
};

/**
 * Meets others in one way, as often as it is asked to. What is shared are the evaluations of the chosen offices; an
 * office that others share there, and that nobody has written of here, is shared from then on.
 */
export function openWayMeetings<Choice extends WayChoice>(
  database: RettesnorDatabase,
  way: KeptChoice<Choice>,
  chosen: Choice,
  open: Pick<OpenWay<WayReport>, 'mayWrite' | 'upkeep'>,
): WayMeetings {
  const remembered = new SharingDatabase(database.name, way.name);
  const ledger = sharingLedger(remembered);
  let { offices } = chosen;
  let examples: ReadonlySet<string> = new Set();
  let erased: ReadonlySet<string> = new Set();
  let begun = false;

  const isShared = (evaluation: string) =>
    offices.includes(officeIn(evaluation)) && !examples.has(evaluation) && !erased.has(evaluation);

  const log: SharedLog = {
    admits: async (evaluation) => {
      if (erased.has(evaluation)) return 'erased';
      const office = officeIn(evaluation);
      if (isShared(evaluation) || office === '') return 'yes';
      const own = await listEvaluations(database);
      if (examples.has(evaluation) || own.some((other) => other.office === office)) return 'not-chosen';
      offices = [...offices, office];
      // Somebody may have chosen something else in another tab meanwhile.
      const now = await way.readChoice(database);
      if (now) await way.writeChoice(database, { ...now, offices: [...now.offices, office] });
      return 'yes';
    },
    erasures: async (evaluation) => readErasures(database, evaluation),
    takeIn: async (evaluation, changes) => {
      const taken = await takeInChanges(database, evaluation, changes);
      await sweepErased(database);
      return taken;
    },
    takeOut: async (shown) => (open.mayWrite() ? takeOutUnshown(database, isShared, shown, new Date()) : []),
  };

  const look = async () => {
    examples = await readExampleIds(database);
    const here = new Set((await listEvaluations(database)).map(({ id }) => id));
    const mayBeShared = (id: string) => offices.includes(officeIn(id)) && !examples.has(id);
    erased = await ledger.meetAbout(new Set([...here].filter(mayBeShared)));
    // What only is no longer shared has not been erased.
    erased = new Set([...erased].filter((id) => !here.has(id)));
  };

  const countWaiting = async () =>
    open.mayWrite() ? countUnshown(database, isShared, await ledger.shown()) : 0;

  return {
    meetOthers: async (transport) => {
      const sides = { transport, ledger, log };
      await look();
      let taken = 0;
      if (!begun) {
        await finishErasing(database);
        taken += await retryAside(sides);
      }
      begun = true;
      const rewritten = await readRewritten(database, way.name);
      if (rewritten.length > 0) {
        await ledger.unshow(rewritten);
        await forgetRewritten(database, way.name, rewritten);
      }
      taken += (await meet(sides)).taken;
      // What has come now may be erased before the next meeting.
      await look();
      await open.upkeep?.((await ledger.position()).cursor);
      const aside = await ledger.listAside();
      return {
        taken,
        offices,
        waiting: await countWaiting(),
        aside: countByReason(aside),
        notChosen: officesLeftOut(aside, examples),
        erased: [...erased],
      };
    },
    countWaiting: async () => {
      await look();
      return countWaiting();
    },
    close: () => remembered.close(),
  };
}

function officeIn(evaluation: string): string {
  return evaluationKey(evaluation)?.office ?? '';
}

function countByReason(aside: readonly Aside[]): WayReport['aside'] {
  const counts: WayReport['aside'] = {};
  for (const { why } of aside) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}

function officesLeftOut(aside: readonly Aside[], examples: ReadonlySet<string>): string[] {
  const left = aside.filter(({ why, evaluation }) => why === 'not-chosen' && !examples.has(evaluation));
  return [...new Set(left.map(({ evaluation }) => officeIn(evaluation)))];
}
