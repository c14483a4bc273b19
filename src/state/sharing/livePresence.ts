import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { Colleague, Here } from '#src/sync/live/presence.ts';
import { newId } from '../session/newId.ts';
import { useColleaguesHere } from './colleaguesHere.ts';
import { watchHere } from './whereNow.ts';

/** What the tabs of this browser tell each other of who is here. One of them has the line to the server. */
type Message =
  | { kind: 'colleagues'; colleagues: readonly Colleague[] }
  /** Where the person is in a tab; `null`: that tab is not looked at. */
  | { kind: 'here'; tab: string; here: Here | null }
  | { kind: 'where' };

function presenceChannel({ name }: RettesnorDatabase): string {
  return `rettesnor-her-${name}`;
}

/**
 * Shows in this tab who else is here, and tells whichever tab has the line where the person is.
 * @returns a function that ends it
 */
export function takePartInPresence(database: RettesnorDatabase): () => void {
  const channel = new BroadcastChannel(presenceChannel(database));
  const tab = newId();
  let here: Here | null = null;
  const say = () => channel.postMessage({ kind: 'here', tab, here } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'colleagues') useColleaguesHere.setState({ colleagues: data.colleagues });
    else if (data.kind === 'where' && here) say();
  });
  const unwatch = watchHere((next) => {
    here = next;
    say();
  });
  return () => {
    unwatch();
    here = null;
    say();
    channel.close();
    useColleaguesHere.setState({ colleagues: [] });
  };
}

/** What the tab with the line does for all of them. */
export type PresenceHub = {
  /** Who else is here now. */
  tell: (colleagues: readonly Colleague[]) => void;
  /**
   * Where the person is: in the tab that was last looked at.
   * @returns a function that ends it
   */
  follow: (show: (here: Here | null) => void) => () => void;
  close: () => void;
};

/** Gathers where the person is from all tabs, and tells them who else is here. */
export function openPresenceHub(database: RettesnorDatabase): PresenceHub {
  const channel = new BroadcastChannel(presenceChannel(database));
  const say = (message: Message) => channel.postMessage(message);
  let colleagues: readonly Colleague[] = [];
  let last: { tab: string; here: Here | null } | null = null;
  let show: (here: Here | null) => void = () => {};
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'here') return;
    // A tab that is left says nothing of the one that is looked at now.
    if (data.here === null && last?.tab !== data.tab) return;
    last = { tab: data.tab, here: data.here };
    show(data.here);
    say({ kind: 'colleagues', colleagues });
  });
  say({ kind: 'where' });
  return {
    tell: (next) => {
      colleagues = next;
      say({ kind: 'colleagues', colleagues });
    },
    follow: (onHere) => {
      show = onHere;
      show(last?.here ?? null);
      return () => {
        show = () => {};
      };
    },
    close: () => {
      say({ kind: 'colleagues', colleagues: [] });
      channel.close();
    },
  };
}
