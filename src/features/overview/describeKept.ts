import { rowPlace } from '#src/domain/changes/rowPlace.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { TakenOut } from '#src/state/backup/takeOut.ts';
import { papers } from '#src/text/papers.ts';

/** So many of what was kept are named. */
const mostNamed = 6;

/**
 * What somebody has written since something was taken in, and is therefore kept: by row and field.
 * @param standards the standard of each evaluation; where there is none, requirements go by their number alone
 */
export function describeKept(
  taken: readonly Pick<TakenOut, 'evaluation' | 'kept'>[],
  standards: ReadonlyMap<string, Standard | null>,
): string {
  const { kept, place } = papers.backup.takeOut;
  const places = taken.flatMap((one) =>
    one.kept.flatMap((row) =>
      row.fields.map(({ field }) => place(rowPlace(row), row.entity, field, standards.get(one.evaluation))),
    ),
  );
  return kept(places.slice(0, mostNamed), Math.max(0, places.length - mostNamed));
}
