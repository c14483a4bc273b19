import type { Patch } from '#src/domain/changes/Change.ts';
import { councilMatterId } from '#src/domain/changes/entities/councilMatterId.ts';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { surveyRoundId } from '#src/domain/changes/entities/surveyRoundId.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';

/** Something said of the year of an office, as it is written by hand in the files beside this one. */
export type ExampleYearRow = {
  by: string;
  /** The day it was written down. */
  day: string;
  /** What it is about: a point of the year by its name, a round of the survey, what a council raised, the team's own work, or the project. */
  about: { point: string } | 'surveyRound' | 'councilMatter' | 'teamReview' | 'project';
  said: Patch;
};

/** The row that it is said in, and of which kind that is. */
export function rowOf(evaluation: string, { about }: ExampleYearRow, uuid: () => string) {
  switch (about) {
    case 'surveyRound':
      return { entity: about, id: surveyRoundId.make(evaluation, uuid()) };
    case 'councilMatter':
      return { entity: about, id: councilMatterId.make(evaluation, uuid()) };
    case 'teamReview':
      return { entity: about, id: teamReviewId.make(evaluation) };
    case 'project':
      return { entity: about, id: projectId.make(evaluation) };
    default:
      return { entity: 'recurringPoint' as const, id: recurringPointId.make(evaluation, about.point) };
  }
}
