import { create } from 'zustand';
import type { AsideReason } from '#src/domain/changes/Aside.ts';
import type { Unread } from '#src/sync/folder/folderTransport.ts';

/**
 * Why nothing goes through the folder. `asleep`: the browser has dropped its permission, and only a press can give it
 * back. `gone`: it is moved, deleted or not connected. `locked`: it has a password that is not known here.
 */
export type SharingTrouble = 'asleep' | 'gone' | 'not-allowed' | 'quota' | 'locked' | 'unknown';

/** How it is with the folder that is shared through. */
export type SharingReport = {
  folder: string;
  /** Ids of the offices that are shared. */
  offices: readonly string[];
  isLocked: boolean;
  /** When all there was had last been read, and when nothing was left to hand over, ISO. */
  fetchedAt: string | null;
  deliveredAt: string | null;
  /** How many changes wait to be handed over. */
  waiting: number;
  /** What has come and could not be taken in, by why. */
  aside: Partial<Record<AsideReason, number>>;
  /** Ids of offices that others share there, which are here too and are not shared from here. */
  notChosen: readonly string[];
  unread: Unread;
  /** Ids of evaluations that are shared there and have been erased here. */
  erased: readonly string[];
  trouble: SharingTrouble | null;
};

export type SharingStatus =
  | { status: 'off' }
  /** It is on, and this tab has not yet heard how it goes. */
  | { status: 'opening' }
  | ({ status: 'on' } & SharingReport);

/** What this tab knows of sharing. */
export const useSharingStatus = create<SharingStatus>()(() => ({ status: 'off' }));
