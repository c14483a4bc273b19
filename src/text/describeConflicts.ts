import { pageText } from './pageText.ts';
import { describeField, fieldName } from './describeField.ts';
import { describeVersions } from './describeVersions.ts';

type RowConflict = {
  field: string;
  values: Parameters<typeof describeVersions<Parameters<typeof describeField>[2]>>[0];
};

/** What a row is about, as far as its values are told in the words of the standard. */
type Subject = {
  entity: string;
  checkpoints?: Parameters<typeof fieldName>[2];
  /** `null`: its values are figures and texts, which say themselves. */
  standard: Parameters<typeof describeField>[3];
};

/** All that a panel says of what people disagree on in a row. A disagreement goes by its field, a value by its place. */
export function describeConflicts(
  conflicts: readonly RowConflict[],
  { entity, checkpoints, standard }: Subject,
  known: Parameters<typeof describeVersions>[2],
) {
  const words = pageText.merge;
  return {
    title: words.title(conflicts.length),
    body: `${words.why} ${words.rule}`,
    conflicts: conflicts.map(({ field, values }) => ({
      id: field,
      legend: fieldName(entity, field, checkpoints),
      versions: describeVersions(values, (value) => describeField(entity, field, value, standard), known),
    })),
    words,
  };
}
