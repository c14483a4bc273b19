import type { Barrier } from './Barrier.ts';

/**
 * What a barrier is called where there is no room for all that is said of it: the first sentence of its description,
 * whole, however long it is: half of it could mean something else. '' where nothing is written.
 */
export function barrierName({ description }: Pick<Barrier, 'description'>): string {
  const [sentence = ''] = description.trim().split(/(?<=[.!?])\s|\n/);
  return sentence.replace(/\.$/, '').trim();
}
