import type { RowsByTable } from '#src/domain/changes/entities/entities.ts';
import type { ReportSource } from './ReportSource.ts';

type StandingTable = Exclude<Extract<keyof ReportSource, keyof RowsByTable>, 'indicatorValues'>;

/** What stands in an evaluation beside its answers and figures, for a paper: what has been removed is left out. */
export function standingRows(log: Pick<RowsByTable, StandingTable>): Pick<ReportSource, StandingTable> {
  return {
    actions: standing(log.actions),
    barriers: standing(log.barriers),
    feedback: log.feedback,
    signatures: log.signatures.toSorted((a, b) => (a.signedAt ?? '').localeCompare(b.signedAt ?? '')),
    meetings: standing(log.meetings),
    meetingPoints: standing(log.meetingPoints),
    recurringPoints: standing(log.recurringPoints),
    surveyRounds: standing(log.surveyRounds),
    councilMatters: standing(log.councilMatters),
    teamReviews: log.teamReviews,
    projects: log.projects,
    formTexts: log.formTexts,
  };
}

function standing<Row extends { removed: boolean }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ removed }) => !removed);
}
