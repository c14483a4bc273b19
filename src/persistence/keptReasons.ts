import type { RettesnorDatabase } from './database.ts';
import type { ErasedText } from './ErasedText.ts';

/** Under which key it is kept why findings of one evaluation are accepted as they are. */
export function reasonsSetting(evaluation: string): string {
  return `reasons:${evaluation}`;
}

/**
 * Takes the reasons that hold what has been erased out of what whoever signs next would find: it was written there first. Call
 * in the transaction that writes the erasure.
 */
export async function forgetKeptReasons(
  { settings }: RettesnorDatabase,
  evaluation: string,
  erased: readonly ErasedText[],
): Promise<void> {
  const kept = await settings.get(reasonsSetting(evaluation));
  if (!kept || typeof kept.value !== 'object' || kept.value === null) return;
  const words = erased.flatMap((text) => text.words);
  const left = Object.entries(kept.value).filter(
    ([, reason]) => !words.some((word) => String(reason).includes(word)),
  );
  await settings.put({ ...kept, value: Object.fromEntries(left) });
}
