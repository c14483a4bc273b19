import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import type { RecurringPoint } from '#src/domain/evaluation/RecurringPoint.ts';
import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import type { Project } from '#src/domain/evaluation/Project.ts';
import type { FormText } from '#src/domain/evaluation/FormText.ts';
import type { TeamReview } from '#src/domain/evaluation/TeamReview.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import type { Scope } from '#src/domain/standard/Scope.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { EditionChain } from '#src/domain/trends/EditionChain.ts';
import type { ProposedPoint } from '#src/domain/year/YearFile.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';

/**
 * All that any export of one evaluation is made of. Plain data, so that it can be handed to a worker: every number in
 * an export is computed from it by the domain, the same way as on the pages.
 */
export type ReportSource = {
  office: ReportOffice;
  evaluation: Evaluation;
  /** The edition the evaluation was made against. */
  standard: Standard;
  /** Every requirement of the standard, in its order. */
  items: readonly AssessedRequirement[];
  /** The years of the office up to and including this one, oldest first, whatever the edition. */
  years: readonly OfficeYear[];
  chain: EditionChain;
  /** What the office has reported in any of those years. */
  indicatorValues: readonly IndicatorValue[];
  /** What the office plans to do this year. Those that are removed are left out. */
  actions: readonly Action[];
  /** What stands in the way this year. Those that are removed are left out. */
  barriers: readonly Barrier[];
  /** What the office says of the requirements, also of those that others are to answer. */
  feedback: readonly Feedback[];
  /** The signatures under this year's evaluation, oldest first. */
  signatures: readonly Signature[];
  /** The meetings about this year. Those that are removed are left out. */
  meetings: readonly Meeting[];
  /** Their points. Those that are removed are left out. */
  meetingPoints: readonly MeetingPoint[];
  /** What the office has said of the points of the year. Those that are removed are left out. */
  recurringPoints: readonly RecurringPoint[];
  /** The rounds of the survey. Those that are removed are left out. */
  surveyRounds: readonly SurveyRound[];
  /** What the councils have raised. Those that are removed are left out. */
  councilMatters: readonly CouncilMatter[];
  /** The ressursteam's look at itself: one at most. */
  teamReviews: readonly TeamReview[];
  /** The facts of the project: one at most. */
  projects: readonly Project[];
  /** What the office says itself in forms of others. */
  formTexts: readonly FormText[];
  /** What is proposed for the year of the edition. */
  proposed: readonly ProposedPoint[];
  /** The whole log of this evaluation, oldest first. */
  changes: readonly Change[];
  /** «Sist endret»: the latest of all that is said in this evaluation, also where it was to take something away. */
  lastChanged: { changedAt: string; changedBy: Author };
  /** When the export is made, ISO. */
  madeAt: string;
  /** The part of the standard it is of, and the source without that limit. `null`: it is of all of it. `limitSource` makes it. */
  limitedTo: { scope: Scope; whole: ReportSource } | null;
};

/**
 * `name`: as papers say it, with the part of the standard where they are not of all of it. `kind` is the id of its kind in
 * the standard, '' when nobody has said.
 */
export type ReportOffice = { id: string; name: string; kind: string };
