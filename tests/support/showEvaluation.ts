import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { people } from './buildChange.ts';
import { buildStandard } from './buildStandard.ts';

/** Puts an evaluation on the screen, as it is once it has loaded, with nothing answered. */
export function showEvaluation(id: string): void {
  const key = evaluationKey(id);
  if (!key) throw new Error(id);
  useEvaluationStore.setState(
    {
      status: 'open',
      id,
      evaluation: {
        id,
        ...key,
        ownOffice: null,
        createdAt: '',
        conflicts: [],
        heads: {},
        changedAt: '',
        changedBy: people.leder.author,
        revision: '',
      },
      standard: buildStandard(),
      scope: null,
      scopes: [],
      yearFile: null,
      office: { id: key.office, name: 'NAV Eksempelvika', kind: 'nav-kontor', own: true },
      answers: {},
      actions: {},
      barriers: {},
      feedback: {},
      signatures: {},
      meetings: {},
      meetingPoints: {},
      recurringPoints: {},
      surveyRounds: {},
      councilMatters: {},
      teamReviews: {},
      projects: {},
      formTexts: {},
      earlier: [],
      repaired: [],
      unreadable: [],
    },
    true,
  );
}
