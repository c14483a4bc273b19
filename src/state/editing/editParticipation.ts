import { useMemo } from 'react';
import { councilMatterId } from '#src/domain/changes/entities/councilMatterId.ts';
import { surveyRoundId } from '#src/domain/changes/entities/surveyRoundId.ts';
import type { Council, CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import { inOneOrder } from './inOneOrder.ts';
import { newId } from '../session/newId.ts';
import {
  councilMatterRows,
  surveyRoundRows,
  useEvaluationStore,
  type OpenEvaluation,
} from './openEvaluation.ts';

/** The rounds of the survey in the open evaluation, the newest first; those without a day before all. */
export function useSurveyRounds({ surveyRounds }: OpenEvaluation): readonly SurveyRound[] {
  return useMemo(() => standing(surveyRounds), [surveyRounds]);
}

/** What the councils have raised in the open evaluation, the newest first; what has no day before all. */
export function useCouncilMatters({ councilMatters }: OpenEvaluation): readonly CouncilMatter[] {
  return useMemo(() => standing(councilMatters), [councilMatters]);
}

/** Back and forward again through what is done to rounds of the survey and to what the councils have raised. */
export const participationSteps = inOneOrder(surveyRoundRows, councilMatterRows);

/** Begins a round of the survey. @returns its id; `null` when no evaluation is open */
export function addSurveyRound(): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const id = surveyRoundId.make(state.id, newId());
  surveyRoundRows.add(id, {});
  return id;
}

/** Begins something that a council has raised. @returns its id; `null` when no evaluation is open */
export function addCouncilMatter(council: Council, day: string): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const id = councilMatterId.make(state.id, newId());
  councilMatterRows.add(id, { council, day });
  return id;
}

function standing<Row extends { id: string; day: string | null; removed: boolean }>(
  rows: Readonly<Record<string, Row>>,
): Row[] {
  return Object.values(rows)
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => {
      const [left, right] = [a.day ?? '9999', b.day ?? '9999'];
      return left > right ? -1 : left < right ? 1 : a.id > b.id ? -1 : 1;
    });
}
