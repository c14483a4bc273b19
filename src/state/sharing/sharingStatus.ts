import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { AsideReason } from '#src/domain/changes/Aside.ts';

/** How it is with one way of sharing. */
export type WayReport = {
  /** Ids of the offices that are shared. */
  offices: readonly string[];
  /** When all there was had last been read, and when nothing was left to hand over, ISO. */
  fetchedAt: string | null;
  deliveredAt: string | null;
  /** How many changes wait to be handed over. */
  waiting: number;
  /** What has come and could not be taken in, by why. */
  aside: Partial<Record<AsideReason, number>>;
  /** Ids of offices that others share there, which are here too and are not shared from here. */
  notChosen: readonly string[];
  /** Ids of evaluations that are shared there and have been erased here. */
  erased: readonly string[];
  /** Why nothing goes through; `null`: all goes well. */
  trouble: string | null;
};

export type SharingStatus<Report extends WayReport> =
  | { status: 'off' }
  /** It is on, and this tab has not yet heard how it goes. */
  | { status: 'opening' }
  | ({ status: 'on' } & Report);

/** What this tab knows of one way of sharing. */
export type StatusStore<Report extends WayReport> = UseBoundStore<StoreApi<SharingStatus<Report>>>;

function statusStore<Report extends WayReport>(): StatusStore<Report> {
  return create<SharingStatus<Report>>()(() => ({ status: 'off' }));
}

/** Files of a folder that were not read the last time, by why. */
type Unread = { torn: number; newer: number; locked: number };

/**
 * Why nothing goes through the folder. `asleep`: the browser has dropped its permission, and only a press can give it
 * back. `gone`: it is moved, deleted or not connected. `locked`: it has a password that is not known here.
 */
export type FolderTrouble = 'asleep' | 'gone' | 'not-allowed' | 'quota' | 'locked' | 'unknown';

/** How it is with the folder that is shared through. */
export type FolderReport = WayReport & {
  folder: string;
  isLocked: boolean;
  unread: Unread;
  trouble: FolderTrouble | null;
};

/** What this tab knows of sharing through a folder. */
export const useFolderSharing = statusStore<FolderReport>();

/**
 * Why nothing goes live. `away`: the server, or the network, is not there. `login`: nobody is logged in any more.
 * `no-office`: whoever is logged in belongs to none. `not-offered`: the host has taken it away. `invalid`: what the host
 * says of it cannot be used. `quota`: there is no room on this machine.
 */
export type LiveTrouble = 'away' | 'login' | 'no-office' | 'not-offered' | 'invalid' | 'quota' | 'unknown';

/** How it is with the server that is shared through. */
export type LiveReport = WayReport & {
  /** Who is logged in; `null`: not known now. */
  person: { id: string; name: string } | null;
  /** Reads every office and writes nothing. */
  isObserver: boolean;
  /** How many changes the server did not take the last time: too large, or refused. */
  notTaken: number;
  /** Ids of offices that could not be read the last time: not allowed, or nothing of theirs is there. */
  notRead: readonly string[];
  trouble: LiveTrouble | null;
};

/** What this tab knows of sharing live. */
export const useLiveSharing = statusStore<LiveReport>();
