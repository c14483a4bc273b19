import type { Change } from '#src/domain/changes/Change.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import { placeByChanges, rowPlace } from '#src/domain/changes/rowPlace.ts';
import type { FieldDifference } from '#src/domain/signing/signedContent.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { pageText } from '#src/text/pageText.ts';

/** A field that is another than was signed, in the words a person knows it by. */
export type DescribedDifference = { key: string; row: string; field: string; signed: string; now: string };

/**
 * What is another than was signed, row by row.
 * @param changes the log of the evaluation, which tells what rows are called
 * @param standard `null` where it is not known: then requirements go by their numbers
 */
export function describeDifferences(
  differences: readonly FieldDifference[],
  changes: readonly Change[],
  standard: Standard | null,
): DescribedDifference[] {
  const known = groupByRow(changes);
  return differences.map((difference) => {
    const { entity, entityId, field, signed, now } = difference;
    const place = placeByChanges(known.get(rowKey(difference)) ?? []) ?? rowPlace(difference);
    const about = standard?.requirements.find(({ number }) => number === place?.requirement);
    return {
      key: `${entity} ${entityId} ${field}`,
      row: place ? pageText.rows.title(place, standard ?? undefined) : pageText.signing.check.unknownRow,
      field: fieldName(entity, field, about?.checkpoints),
      signed: describeField(entity, field, signed, standard),
      now: describeField(entity, field, now, standard),
    };
  });
}
