import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { Kind } from './entities/entity.ts';
import { fieldValue, patchOfRow } from './rowFields.ts';

/**
 * Whether a row says anything: one that can be removed does by being there, one that cannot by what is said in it. A row
 * that was removed, or in which all was taken back, is in the log and says nothing.
 */
export function saysAnything(kind: Kind, row: RowFrame): boolean {
  if (kind.removable) return fieldValue(kind, row, 'removed') === null;
  return Object.keys(patchOfRow(kind, row)).length > 0;
}
