import { entities } from '#src/domain/changes/entities/entities.ts';
import { patchOfRow } from '#src/domain/changes/rowFields.ts';
import { meetingStatus } from '#src/domain/meeting/meetingOrder.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';

/**
 * Whether there is nothing to make a paper of: no requirement that concerns the office is answered, and nothing is planned,
 * stands in the way, has come of a meeting, is said of how a requirement is written, or is counted this year.
 */
export function saysNothing(source: ReportSource): boolean {
  const { evaluation, items, actions, barriers, meetings, feedback, indicatorValues } = source;
  return (
    items.every(({ applicable, score }) => !applicable || score === null) &&
    actions.length === 0 &&
    barriers.length === 0 &&
    meetings.every((meeting) => meetingStatus(meeting) === 'ahead') &&
    feedback.every((row) => Object.keys(patchOfRow(entities.feedback, row)).length === 0) &&
    indicatorValues.every(
      (row) =>
        row.evaluation !== evaluation.id ||
        Object.keys(patchOfRow(entities.indicatorValue, row)).length === 0,
    )
  );
}
