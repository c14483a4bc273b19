/** What is erased: in which field of which change of which row, and the words. For whoever keeps words where no database reaches. */
export type ErasedText = { change: string; row: string; field: string; words: readonly string[] };

/** Every text in a value of any shape. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
