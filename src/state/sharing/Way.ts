import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { SharingWay } from '#src/persistence/sharingWays.ts';
import type { Transport } from '#src/sync/Transport.ts';
import type { StatusStore, WayReport } from './sharingStatus.ts';

/** What a person has chosen for one way of sharing. */
export type WayChoice = {
  /** Ids of the offices whose evaluations are shared. */
  offices: readonly string[];
  /** Another one whenever a person has chosen something else: whichever tab shares begins anew with it. */
  choice: string;
};

/** When all there was had last been read, and when nothing was left to hand over, ISO. */
export type Times = Pick<WayReport, 'fetchedAt' | 'deliveredAt'>;

/** Where it is kept what has been chosen for one way. */
export type KeptChoice<Choice extends WayChoice> = {
  name: SharingWay;
  /** What was chosen; `null`: it is off. */
  readChoice: (database: RettesnorDatabase) => Promise<Choice | null>;
  writeChoice: (database: RettesnorDatabase, chosen: Choice | null) => Promise<void>;
};

/** One way of sharing: how it is opened, how often it looks, and what can go wrong. */
export type Way<Choice extends WayChoice, Report extends WayReport> = KeptChoice<Choice> & {
  open: (opening: Opening<Choice>) => OpenWay<Report>;
  pace: Pace;
  /** What can be told before anybody has been met. */
  firstReport: (chosen: Choice, times: Times) => Report;
  /** What went wrong, as far as a person can do something about it. */
  troubleOf: (cause: unknown) => Report['trouble'];
  /** Where tabs read how it goes. */
  status: StatusStore<Report>;
};

/** What a way is opened with. */
export type Opening<Choice extends WayChoice> = {
  database: RettesnorDatabase;
  /** Number of this machine. */
  device: string;
  chosen: Choice;
  /** Told that there may be something to fetch, or that what stood in the way may be gone. */
  onHint: () => void;
};

/** How often a way meets, in milliseconds. */
export type Pace = {
  /** So long at the most between two meetings. */
  lookEvery: number;
  /** So long at the least between two meetings, however much is written. */
  shortestPause: number;
};

/** A way that is open. One at a time on a machine: see `keepSharing`. */
export type OpenWay<Report extends WayReport> = {
  /** What to meet through now, or what stands in the way. Asked before each meeting. */
  ready: () => Promise<{ transport: Transport } | { trouble: Report['trouble'] }>;
  /** Whether what is written here may be handed over. */
  mayWrite: () => boolean;
  /** Somebody wants a meeting now: whoever waits before they try again waits no longer. */
  hurry?: () => void;
  /** Keeps the place in order after a meeting. */
  upkeep?: (cursor: unknown) => Promise<void>;
  /** What only this way tells. */
  tell: () => Partial<Report>;
  close: () => Promise<void> | void;
};
