import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { rowsInLog, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { placeOf, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import { wordsOfRow } from '#src/domain/changes/rowFields.ts';
import { findPersonalData, type PersonalDataKind } from '#src/domain/privacy/findPersonalData.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';

/** A text that seems to single out a person: where it stands and of what kind. The text itself is not repeated. */
export type PersonalDataPlace = RowPlace & {
  /** Id of the row it stands in. */
  row: string;
  field: string;
  kinds: PersonalDataKind[];
};

/**
 * Looks through everything that would leave in a file, of every kind of row. For the warning before an export; nothing is
 * blocked. Knows no page, so that it can run in a worker.
 */
export async function findPersonalDataPlaces(database: RettesnorDatabase): Promise<PersonalDataPlace[]> {
  const found = await Promise.all(
    Object.values(database.kinds).map(async (kind) =>
      (await database.rowsOf(kind).toArray()).flatMap((row) => placesInRow(kind, row)),
    ),
  );
  return found.flat();
}

/** Looks through the rows of a log, which is what is about to leave. */
export function findPersonalDataIn(log: EvaluationLog, kinds: Entities = entities): PersonalDataPlace[] {
  return Object.values(kinds).flatMap((kind) =>
    rowsInLog(log, kind).flatMap((row) => placesInRow(kind, row)),
  );
}

/** Where a row seems to single out a person. */
export function placesInRow<Row>(kind: Kind<Row>, row: Row): PersonalDataPlace[] {
  const place = placeOf(kind, row);
  if (!place) return [];
  const { id } = row as { id: string };
  return wordsOfRow(kind, row).flatMap(({ field, words }) => {
    const kinds = [...new Set(findPersonalData(words.join('\n')).map((finding) => finding.kind))];
    return kinds.length > 0 ? [{ ...place, row: id, field, kinds }] : [];
  });
}
