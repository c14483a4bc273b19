import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { TeamReview } from '#src/domain/evaluation/TeamReview.ts';
import { teamReviewRows, useEvaluationStore } from './openEvaluation.ts';

/** How the ressursteam looks at its own work this year. `undefined`: nothing has been said. */
export function useTeamReview(): TeamReview | undefined {
  return useEvaluationStore((state) =>
    state.status === 'open' ? state.teamReviews[teamReviewId.make(state.id)] : undefined,
  );
}

/** Says something of it. */
export function editTeamReview(patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status === 'open') teamReviewRows.edit(teamReviewId.make(state.id), patch);
}
