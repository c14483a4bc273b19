import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { byEvaluation } from './byEvaluation.ts';
import type { Arrived, Transport } from './Transport.ts';

/** Where several logs meet that lie in one memory. */
export type MemoryHub = {
  epoch: string;
  /** In the order in which they were handed over. */
  arrived: Arrived[];
  hints: Set<() => void>;
};

/** A place to meet that holds nothing yet. */
export function createMemoryHub(epoch = '1'): MemoryHub {
  return { epoch, arrived: [], hints: new Set() };
}

/**
 * The plainest transport there is: what the others must be like.
 * @param version of the changes that this side writes
 */
export function memoryTransport(hub: MemoryHub, version = schemaVersion): Transport {
  return {
    epoch: async () => hub.epoch,
    read: async (cursor, take) => {
      let next = typeof cursor === 'number' ? cursor : 0;
      for (; next < hub.arrived.length; next += 1) {
        const some = hub.arrived[next];
        if (some) await take(some);
      }
      return next;
    },
    offer: async (changes) => {
      for (const [evaluation, some] of byEvaluation(changes))
        hub.arrived.push({ evaluation, version, changes: structuredClone(some), by: null });
      for (const hint of hub.hints) hint();
    },
    watch: (onHint) => {
      hub.hints.add(onHint);
      return () => void hub.hints.delete(onHint);
    },
    close: async () => {},
  };
}
