import type { Change } from '../changes/Change.ts';
import type { Action } from '../evaluation/Action.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { CouncilMatter } from '../evaluation/CouncilMatter.ts';
import type { Evaluation } from '../evaluation/Evaluation.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import type { Project } from '../evaluation/Project.ts';
import type { RecurringPoint } from '../evaluation/RecurringPoint.ts';
import type { SurveyRound } from '../evaluation/SurveyRound.ts';
import type { TeamReview } from '../evaluation/TeamReview.ts';
import type { IndicatorValue } from '../indicators/IndicatorValue.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';
import type { OfficeYear } from '../trends/OfficeYear.ts';
import type { ProposedPoint } from '../year/YearFile.ts';

/** All that a form is filled from: what an office has in one year, without what is removed. */
export type FormMaterial = {
  office: { name: string };
  evaluation: Pick<Evaluation, 'id' | 'year'>;
  standard: Standard;
  items: readonly AssessedRequirement[];
  /** Up to and including this one, oldest first. */
  years: readonly OfficeYear[];
  indicatorValues: readonly IndicatorValue[];
  actions: readonly Action[];
  barriers: readonly Barrier[];
  meetings: readonly Meeting[];
  meetingPoints: readonly MeetingPoint[];
  surveyRounds: readonly SurveyRound[];
  councilMatters: readonly CouncilMatter[];
  recurringPoints: readonly RecurringPoint[];
  /** What is proposed for the year of the edition. */
  proposed: readonly ProposedPoint[];
  /** One at most of each year. */
  teamReviews: readonly TeamReview[];
  /** One at most. */
  projects: readonly Project[];
  changes: readonly Change[];
  /** What the office had in the years before. Left out: only this year is known. */
  earlier?: readonly EarlierYear[];
  /** Which years it is of, where `overProject` has put several together. */
  span?: ProjectSpan;
  /** The time it is asked, ISO. */
  madeAt: string;
};

/** What an office had in an earlier year, without what is removed. */
export type EarlierYear = {
  evaluation: Pick<Evaluation, 'id' | 'year' | 'edition'>;
} & Pick<
  FormMaterial,
  | 'actions'
  | 'barriers'
  | 'meetings'
  | 'meetingPoints'
  | 'recurringPoints'
  | 'surveyRounds'
  | 'councilMatters'
  | 'teamReviews'
  | 'changes'
>;

/** The years that a form of a whole project is filled from. */
export type ProjectSpan = {
  /** Id of the evaluation → its year, oldest first. Two at least. */
  evaluations: ReadonlyMap<string, number>;
  /** A row that has come along → the rows it was in the years before, oldest first. */
  before: ReadonlyMap<string, readonly string[]>;
};
