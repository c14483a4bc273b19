import { knownTime } from '#src/domain/changes/knownTime.ts';
import type { CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import type { TeamReview } from '#src/domain/evaluation/TeamReview.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { saysOfTeam } from '#src/domain/teamReview/saysOfTeam.ts';
import { surveyFigures, type SurveyFigures } from '#src/domain/survey/surveyFigures.ts';
import { yearView, type YearView } from '#src/domain/year/yearView.ts';
import type { ReportSource } from './ReportSource.ts';

/** A round of the survey, with what may be shown of its parts. The parts themselves are left out. */
export type ReportedRound = { round: Omit<SurveyRound, 'parts'>; figures: SurveyFigures };

export type YearFacts = {
  /** As it stood on the day the paper is made. */
  year: YearView;
  /** By the last day of answers; those without a day last. */
  rounds: readonly ReportedRound[];
  /** By day; those without one last. */
  matters: readonly CouncilMatter[];
  /** `null`: nothing is said. */
  teamReview: TeamReview | null;
};

/** The year of the office, what participants say, and how the ressursteam looks at its work. */
export function yearFacts(source: ReportSource, gaps: readonly Gap[]): YearFacts {
  const { evaluation, office, items, years, madeAt } = source;
  const made = new Date(madeAt);
  const rows = [source.actions, source.barriers, source.feedback, source.recurringPoints].flat();
  const answers = items.flatMap(({ answer }) => answer ?? []);
  return {
    year: yearView({
      evaluation,
      officeKind: office.kind,
      proposed: source.proposed,
      recurringPoints: source.recurringPoints,
      items,
      gaps,
      actions: source.actions,
      barriers: source.barriers,
      meetings: source.meetings,
      meetingPoints: source.meetingPoints,
      signatures: source.signatures,
      different: [...answers, ...rows].filter(({ conflicts }) => conflicts.length > 0).length,
      baseline: years.findLast(({ year }) => year < evaluation.year)?.year ?? null,
      now: knownTime(madeAt, made) ?? made,
    }),
    rounds: byDay(source.surveyRounds).map((round) => {
      const { parts: _parts, ...shown } = round;
      return { round: shown, figures: surveyFigures(round) };
    }),
    matters: byDay(source.councilMatters),
    teamReview: source.teamReviews.find(saysOfTeam) ?? null,
  };
}

function byDay<Row extends { id: string; day: string | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => ((a.day ?? '9999') + a.id < (b.day ?? '9999') + b.id ? -1 : 1));
}
