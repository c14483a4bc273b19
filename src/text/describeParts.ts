import type { FieldValue } from '#src/domain/changes/Change.ts';
import { calendarDay } from './format.ts';
import { pageText } from './pageText.ts';

export function dayOrNothing(value: FieldValue): string {
  return typeof value === 'string' ? calendarDay(value) : nothing().text;
}

export function nothing() {
  return pageText.requirement.log.nothing;
}

export function isRecord(value: FieldValue): value is { [key: string]: FieldValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(part: FieldValue | undefined): string {
  return typeof part === 'string' ? part : '';
}

export function dayIn(part: FieldValue | undefined): string | null {
  return typeof part === 'string' ? part : null;
}

export function numberIn(part: FieldValue | undefined): number | null {
  return typeof part === 'number' ? part : null;
}
