import type { FieldValue, Patch } from '../changes/Change.ts';
import type { ComparisonFigure, IndicatorValue } from './IndicatorValue.ts';
import { indicatorValueId } from './indicatorValueId.ts';

/** A value nobody has given yet. Stands in for one on a screen; is never stored. */
export function blankIndicatorValue(evaluation: string, indicator: string): IndicatorValue {
  return {
    id: indicatorValueId(evaluation, indicator),
    evaluation,
    indicator,
    numerator: null,
    denominator: null,
    goal: null,
    comparison: null,
    comment: '',
    conflicts: [],
    changedAt: '',
    changedBy: { name: '', role: '' },
    revision: '',
  };
}

/**
 * The value as it will be once the patch is on disk, so that a screen need not wait for the disk. The same as
 * projecting the log after the edit, but for the trace of who and when.
 */
export function applyIndicatorPatch(value: IndicatorValue, patch: Patch): IndicatorValue {
  return Object.entries(patch).reduce((patched, [field, said]) => applyField(patched, field, said), value);
}

function applyField(value: IndicatorValue, field: string, said: FieldValue): IndicatorValue {
  switch (field) {
    case 'numerator':
    case 'denominator':
    case 'goal':
      return { ...value, [field]: said as number | null };
    case 'comparison':
      return { ...value, comparison: said as ComparisonFigure | null };
    case 'comment':
      return { ...value, comment: (said ?? '') as string };
    default:
      return value;
  }
}

/** What of a field stands in the value as a change would say it: what undo puts back. `null` where nothing has been said. */
export function indicatorFieldValue(value: IndicatorValue, field: string): FieldValue {
  switch (field) {
    case 'numerator':
    case 'denominator':
    case 'goal':
    case 'comparison':
      return value[field];
    case 'comment':
      return value.comment === '' ? null : value.comment;
    default:
      return null;
  }
}
