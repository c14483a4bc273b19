import { entities } from '#src/domain/changes/entities/entities.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';

/** What a point of the year is called, by the id of its row. */
export function pointTitle({ recurringPoints, yearFile }: OpenEvaluation, row: string): string {
  const point = entities.recurringPoint.id.read(row)?.parts.point ?? '';
  return (
    recurringPoints[point]?.title.trim() ||
    yearFile?.points.find(({ id }) => id === point)?.title ||
    pageText.year.point.unnamed
  );
}

/** The heading of a point on the page of the year. */
export function pointAnchor(point: string): string {
  return `punkt-${point}`;
}
