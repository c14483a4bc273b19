import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Patch } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { ReadError } from '#src/domain/changes/readEvaluation.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { watchIndicatorValues } from '#src/persistence/watchIndicatorValues.ts';
import { useOfficeYears, type OfficeYears } from '../years/officeYears.ts';
import { createEditedRows, type RowsByKey } from './editedRows.ts';
import { createOpening } from './opening.ts';

/** What an office reports on indicators, as the person sees it: the disk, with what is not yet there laid over. */
type ValuesState =
  | { status: 'closed' }
  | { status: 'loading'; id: string }
  | { status: 'not-found'; id: string }
  | { status: 'unreadable'; id: string; error: ReadError }
  | { status: 'failed'; id: string }
  | { status: 'erased'; id: string }
  /** Id of a value → the value, of every year of the office. */
  | { status: 'open'; id: string; values: RowsByKey<IndicatorValue> };

const useValues = create<ValuesState>()(() => ({ status: 'closed' }));

const opening = createOpening<ValuesState>({
  show: (state) => useValues.setState(state, true),
  read: async (database, id) => {
    // By `loadEvaluation`: rows that do not follow from the log are mended before anybody reads them.
    const result = await loadEvaluation(database, id);
    if (result === null) return { status: 'not-found', id };
    return result.ok ? { status: 'loading', id } : { status: 'unreadable', id, error: result.error };
  },
  watch: (database, id) => {
    const fail = () => {
      if (useValues.getState().status === 'loading') useValues.setState({ status: 'failed', id }, true);
    };
    return [watchIndicatorValues(database, officeOf(id), takeValues, fail)];
  },
});

/** What the person sees of the office's indicators, of every year: only those of the open one are edited. */
export const indicatorRows = createEditedRows<IndicatorValue>({
  kind: entities.indicatorValue,
  shown: () => {
    const state = useValues.getState();
    return state.status === 'open' ? { evaluation: state.id, rows: state.values } : null;
  },
  show: (values) => useValues.setState({ values }),
  isShown: (evaluation, open) => officeOf(evaluation) === officeOf(open),
  rests: false,
});

function officeOf(evaluation: string): string {
  return evaluationKey(evaluation)?.office ?? '';
}

/** The first that the disk says opens the page. */
function takeValues(rows: readonly IndicatorValue[]): void {
  const state = useValues.getState();
  if (state.status !== 'loading') return indicatorRows.take(rows);
  useValues.setState({ status: 'open', id: state.id, values: indicatorRows.opened(state.id, rows) }, true);
}

/** Changes what is reported on an indicator in the open year, and remembers how to undo it. */
export function editIndicator(indicator: string, patch: Patch): void {
  const state = useValues.getState();
  if (state.status === 'open') indicatorRows.edit(indicatorValueId(state.id, indicator), patch);
}

/** Indicators of an office: its years, and what it has reported in each of them. */
export type OfficeIndicators = { years: OfficeYears; values: readonly IndicatorValue[] };

export type OfficeIndicatorsState =
  | { status: 'loading' }
  | { status: 'not-found' }
  | { status: 'erased' }
  | { status: 'standard-missing' }
  | { status: 'failed'; retry: () => void }
  | { status: 'unreadable'; error: ReadError }
  | ({ status: 'ready' } & OfficeIndicators);

/** Opens the indicators of an evaluation for as long as the page shows them. Nothing can be edited before they have loaded. */
export function useOfficeIndicators(evaluation: string): OfficeIndicatorsState {
  const years = useOfficeYears(evaluation);
  const state = useValues();
  useEffect(() => {
    void opening.open(evaluation);
    return opening.close;
  }, [evaluation]);
  const stored = state.status === 'open' ? state.values : null;
  const values = useMemo(() => Object.values(stored ?? {}), [stored]);
  if (state.status === 'closed' || state.id !== evaluation) return { status: 'loading' };
  if (state.status === 'failed' || years.status === 'failed')
    return { status: 'failed', retry: () => void opening.open(evaluation) };
  if (state.status === 'unreadable') return { status: 'unreadable', error: state.error };
  if (state.status === 'not-found' || state.status === 'erased') return { status: state.status };
  if (years.status !== 'ready') return years;
  return state.status === 'open' ? { status: 'ready', years, values } : { status: 'loading' };
}
