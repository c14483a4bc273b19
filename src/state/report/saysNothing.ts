import { entities } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { saysAnything } from '#src/domain/changes/saysAnything.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';

/**
 * Whether there is nothing to make a paper of: no requirement that concerns the office is answered, nothing has come of a
 * meeting, and no row of any other kind says anything this year. A meeting that is only ahead, with its points, is no paper.
 */
export function saysNothing(source: ReportSource): boolean {
  const {
    evaluation: _itself,
    answer: _answered,
    meeting: _held,
    meetingPoint: _taken,
    erasure: _gone,
    sharedScope: _chosen,
    ...others
  } = entities;
  const isOfThisYear = (row: RowFrame & { evaluation: string }) => row.evaluation === source.evaluation.id;
  return (
    source.items.every(({ applicable, score }) => !applicable || score === null) &&
    source.meetings.every((meeting) => meetingStatus(meeting) === 'ahead') &&
    Object.values(others).every((kind) => {
      const rows: readonly (RowFrame & { evaluation: string })[] = source[kind.table];
      return !rows.some((row) => isOfThisYear(row) && saysAnything(kind as unknown as Kind, row));
    })
  );
}
