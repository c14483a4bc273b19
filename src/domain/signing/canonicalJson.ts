import type { FieldValue } from '../changes/Change.ts';

/**
 * A value as JSON in the one way it can be written: keys in the order of their code units, no blanks between. Lists keep
 * their order. The same value gives the same text on every machine, whatever order its keys were set in.
 */
export function canonicalJson(value: FieldValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}
