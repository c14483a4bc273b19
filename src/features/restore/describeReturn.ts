import type { Change } from '#src/domain/changes/Change.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import { entities, kindNamed } from '#src/domain/changes/entities/entities.ts';
import type { FieldReturn } from '#src/domain/changes/logAt.ts';
import type { KeptRow } from '#src/domain/changes/planTakeOut.ts';
import { comparePlaces, placeByChanges, rowPlace, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';

/** A row that goes back, in the words a person knows it by. */
export type DescribedReturn = {
  key: string;
  title: string;
  fields: { key: string; name: string; now: string; past: string }[];
};

/**
 * What goes back, in the order of the standard: requirements, then indicators, then the evaluation itself.
 * @param changes the log of the evaluation, which tells what rows are called
 */
export function describeReturn(
  rows: readonly KeptRow[],
  changes: readonly Change[],
  standard: Standard,
): DescribedReturn[] {
  const compare = comparePlaces();
  const known = groupByRow(changes);
  return rows
    .flatMap((row) => {
      const place = placeByChanges(known.get(rowKey(row)) ?? []) ?? rowPlace(row);
      return place ? [{ row, place }] : [];
    })
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ row, place }) => describeRow(row, place, standard));
}

function describeRow(
  { entity, entityId, fields }: KeptRow,
  place: RowPlace,
  standard: Standard,
): DescribedReturn {
  const about = standard.requirements.find(({ number }) => number === place.requirement);
  return {
    key: `${entity} ${entityId}`,
    title: pageText.rows.title(place, standard),
    fields: asDeclared(entity, fields).map(({ field, now, past }) => ({
      key: field,
      name: fieldName(entity, field, about?.checkpoints),
      now: describeField(entity, field, now, standard),
      past: describeField(entity, field, past, standard),
    })),
  };
}

/** The order in which the kind declares its fields is that in which a person meets them. */
function asDeclared(entity: string, fields: readonly FieldReturn[]): FieldReturn[] {
  const order = Object.keys(kindNamed(entities, entity)?.fields ?? {});
  const place = ({ field }: FieldReturn) => order.indexOf(field.split(':')[0] ?? '');
  return fields.toSorted((a, b) => place(a) - place(b));
}
