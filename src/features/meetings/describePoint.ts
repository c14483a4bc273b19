import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';

type Open = Pick<OpenEvaluation, 'standard' | 'actions' | 'barriers'>;

/** What a point of an agenda is called. */
export function describePoint({ standard, actions, barriers }: Open, point: MeetingPoint): string {
  const words = pageText.meetings;
  // What came along from an earlier year without what it is about is known by its title.
  const gone = point.title.trim() || words.gone;
  const action = point.action === null ? null : (withPart(actions, point.action)?.title ?? gone);
  const found = point.barrier === null ? null : withPart(barriers, point.barrier);
  return words.pointName({
    requirement: point.requirement === null ? null : requirementIn(standard, point.requirement),
    action,
    barrier: point.barrier === null ? null : found ? barrierName(found) : gone,
    title: point.title,
    followUp: point.followUp === true,
  });
}

/** The row with this own part of its id, where it is there and not removed. */
export function withPart<Row extends { id: string; removed: boolean }>(
  rows: Readonly<Record<string, Row>>,
  part: string,
): Row | null {
  return Object.values(rows).find((row) => !row.removed && ownPart(row.id) === part) ?? null;
}
