import * as z from 'zod/mini';
import type { FieldValue } from './Change.ts';
import { parseUnknown } from '../input/parseUnknown.ts';
import type { DeclaredField, Kind } from './entities/entity.ts';
import { day } from './entities/fieldSchemas.ts';

/** A row with more fields was not made by people: no screen could show it, and every edit of it would take long. */
export const mostFields = 500;

/** The field that every removable kind has: the row is taken away, and everything said of it stays in the log. */
const removedField: DeclaredField = { schema: z.boolean(), holds: 'choice', blank: false };

/** A field of a change as its kind declares it; `key` is '' where it is no family. */
export type FoundField = { name: string; key: string; declared: DeclaredField };

/** What a kind declares of a field, or `null` where it has no such field, or none with such a key: a newer app may. */
export function declaredField(kind: Kind, field: string): FoundField | null {
  if (field === 'removed' && kind.removable) return { name: field, key: '', declared: removedField };
  const colon = field.indexOf(':');
  const [name, key] = colon < 0 ? [field, ''] : [field.slice(0, colon), field.slice(colon + 1)];
  const declared = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
  if (!declared || (declared.keyed !== undefined) !== (key !== '')) return null;
  if (declared.keyed && !isKey(declared.keyed, key)) return null;
  return { name, key, declared };
}

/** Whether a key is what its family says. Screens count and write days by it: one that is none would break them. */
function isKey({ by }: NonNullable<DeclaredField['keyed']>, key: string): boolean {
  if (by === 'day') return parseUnknown(day, key).ok;
  return by !== 'requirement' || (/^[1-9]\d{0,4}$/.test(key) && Number(key) <= 10_000);
}

/** Whether keystrokes in the field join into one change: it is text and nothing else. */
export function isText(kind: Kind, field: string): boolean {
  return declaredField(kind, field)?.declared.holds === 'text';
}

/** Whether keystrokes may have joined in the field, as far as can be told here: a newer app may declare what this does not. */
export function mayJoin(kind: Kind | null, field: string): boolean {
  const declared = kind ? declaredField(kind, field)?.declared : undefined;
  return declared === undefined || declared.holds === 'text';
}

/** Whether the field is entered with keys, so that it is gathered before it is written. */
export function isTyped(kind: Kind, field: string): boolean {
  const declared = declaredField(kind, field)?.declared;
  return declared !== undefined && (declared.holds !== 'choice' || declared.typed === true);
}

/** Whether what is typed in the field without a pause is taken back together. */
export function isTakenBackTogether(kind: Kind, field: string): boolean {
  const declared = declaredField(kind, field)?.declared;
  return declared !== undefined && (declared.holds === 'text' || declared.typed === true);
}

/** The words that are looked for elsewhere when a field is erased: not the names of whoever said it. */
export function wordsToErase({ holds, names = [] }: DeclaredField, value: FieldValue): string[] {
  const parts =
    holds === 'choice' || holds === 'text'
      ? holds
      : { text: holds.text.filter((part) => !names.includes(part)) };
  return wordsIn({ holds: parts }, value).filter((word) => word.trim() !== '');
}

/** The words in the value of a field; empty where the kind says that it is free of them. */
export function wordsIn({ holds }: Pick<DeclaredField, 'holds'>, value: FieldValue): string[] {
  if (holds === 'choice') return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...parts].flatMap(([part, content]) =>
    typeof content === 'string' && (holds === 'text' || holds.text.includes(String(part))) ? [content] : [],
  );
}
