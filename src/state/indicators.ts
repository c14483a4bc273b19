import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { ReadError } from '#src/domain/changes/readEvaluation.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import {
  applyIndicatorPatch,
  blankIndicatorValue,
  indicatorFieldValue,
} from '#src/domain/indicators/indicatorFields.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { indicatorValueId, indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { watchIndicatorValues } from '#src/persistence/watchIndicatorValues.ts';
import { useOfficeYears, type OfficeYears } from './officeYears.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase } from './session.ts';
import { createStepHistory, type StepFrame } from './stepHistory.ts';

/** What an office reports on indicators, as the person sees it: the disk, with what is not yet there laid over. */
type ValuesState =
  | { status: 'closed' }
  | { status: 'loading'; id: string }
  | { status: 'not-found'; id: string }
  | { status: 'unreadable'; id: string; error: ReadError }
  | { status: 'failed'; id: string }
  /** Id of a value → the value, of every year of the office. */
  | { status: 'open'; id: string; values: Readonly<Record<string, IndicatorValue>> };

const useValues = create<ValuesState>()(() => ({ status: 'closed' }));

let endWatch: (() => void) | null = null;

/** Counts what has been opened and closed: what was asked for before the latest is let go when it arrives. */
let turn = 0;

async function openIndicators(id: string): Promise<void> {
  const mine = letGo();
  show({ status: 'loading', id });
  await saveQueue.flush();
  try {
    const database = currentDatabase();
    // Through the door: rows that do not follow from the log are mended before anybody reads them.
    const result = await loadEvaluation(database, id);
    if (mine !== turn) return;
    if (result === null) return show({ status: 'not-found', id });
    if (!result.ok) return show({ status: 'unreadable', id, error: result.error });
    const fail = () => {
      if (mine === turn && useValues.getState().status === 'loading') show({ status: 'failed', id });
    };
    endWatch = watchIndicatorValues(database, evaluationKey(id)?.office ?? '', takeRows, fail);
  } catch {
    if (mine === turn) show({ status: 'failed', id });
  }
}

/** Lets go of what is shown. What waits to be written is still written. */
function closeIndicators(): void {
  letGo();
  show({ status: 'closed' });
}

function letGo(): number {
  endWatch?.();
  endWatch = null;
  turn += 1;
  return turn;
}

/** Takes in what the disk says, from this tab or another, without touching what is being typed or has not changed. */
function takeRows(rows: readonly IndicatorValue[]): void {
  const state = useValues.getState();
  if (state.status !== 'open' && state.status !== 'loading') return;
  const values: Record<string, IndicatorValue> =
    state.status === 'open' ? { ...state.values } : unsavedValues();
  for (const row of rows) {
    if (values[row.id]?.revision === row.revision) continue;
    values[row.id] = applyIndicatorPatch(row, saveQueue.unsaved(row.id));
  }
  show({ status: 'open', id: state.id, values });
}

/** Edits that could not be saved before the page was left are still waiting: they are part of what the person said. */
function unsavedValues(): Record<string, IndicatorValue> {
  return Object.fromEntries(
    saveQueue.unsavedEdits().flatMap(({ entityId, patch }) => {
      const key = indicatorValueKey(entityId);
      if (!key) return [];
      return [[entityId, applyIndicatorPatch(blankIndicatorValue(key.evaluation, key.indicator), patch)]];
    }),
  );
}

function show(state: ValuesState): void {
  useValues.setState(state, true);
}

/** One step that can be undone. */
export type IndicatorStep = StepFrame & { indicator: string };

const history = createStepHistory<IndicatorStep>({
  isOpen: ({ evaluation }) => {
    const state = useValues.getState();
    return state.status === 'open' && state.id === evaluation;
  },
  apply: ({ indicator }, patch) => applyEdit(indicator, patch),
  sameRow: (step, other) => step.indicator === other.indicator,
  // Every field is typed; the digits of a figure are taken back together.
  isTyped: () => true,
});

/** Steps of this visit. */
export const useIndicatorSteps = history.useSteps;

/** Take back the last step, or do it again. Return what it was about, or `null` if there was nothing. */
export const undoIndicator = history.undo;
export const redoIndicator = history.redo;

/** Changes what is reported on an indicator in the open year, and remembers how to undo it. */
export function editIndicator(indicator: string, patch: Patch): void {
  const state = useValues.getState();
  if (state.status !== 'open') return;
  const value = valueIn(state, indicator);
  const before = Object.fromEntries(
    Object.keys(patch).map((field) => [field, indicatorFieldValue(value, field)]),
  );
  history.remember({ evaluation: state.id, indicator, before, after: patch, at: Date.now() });
  applyEdit(indicator, patch);
}

/** On the screen now, on disk within half a second: what is typed is gathered first. */
function applyEdit(indicator: string, patch: Patch): void {
  const state = useValues.getState();
  if (state.status !== 'open') return;
  const value = valueIn(state, indicator);
  const values = { ...state.values, [value.id]: applyIndicatorPatch(value, patch) };
  useValues.setState({ values });
  saveQueue.add({ evaluation: state.id, entity: 'indicatorValue', entityId: value.id, patch });
}

function valueIn(state: Extract<ValuesState, { status: 'open' }>, indicator: string): IndicatorValue {
  return state.values[indicatorValueId(state.id, indicator)] ?? blankIndicatorValue(state.id, indicator);
}

/** Indicators of an office: its years, and what it has reported in each of them. */
export type OfficeIndicators = { years: OfficeYears; values: readonly IndicatorValue[] };

export type OfficeIndicatorsState =
  | { status: 'loading' }
  | { status: 'not-found' }
  | { status: 'standard-missing' }
  | { status: 'failed'; retry: () => void }
  | { status: 'unreadable'; error: ReadError }
  | ({ status: 'ready' } & OfficeIndicators);

/** Opens the indicators of an evaluation for as long as the page shows them. Nothing can be edited before they have loaded. */
export function useOfficeIndicators(evaluation: string): OfficeIndicatorsState {
  const years = useOfficeYears(evaluation);
  const state = useValues();
  useEffect(() => {
    void openIndicators(evaluation);
    return closeIndicators;
  }, [evaluation]);
  const stored = state.status === 'open' ? state.values : null;
  const values = useMemo(() => Object.values(stored ?? {}), [stored]);
  if (state.status === 'closed' || state.id !== evaluation) return { status: 'loading' };
  if (state.status === 'failed' || years.status === 'failed')
    return { status: 'failed', retry: () => void openIndicators(evaluation) };
  if (state.status === 'unreadable') return { status: 'unreadable', error: state.error };
  if (state.status === 'not-found') return { status: 'not-found' };
  if (years.status !== 'ready') return years;
  return state.status === 'open' ? { status: 'ready', years, values } : { status: 'loading' };
}
