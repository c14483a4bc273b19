import type { FieldChange } from '#src/domain/changes/fieldHistory.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import type { RequirementYear } from '#src/state/years/requirementHistory.ts';

/** One line of the log, with the year and the edition it was said in. */
export type LogEntry = {
  evaluation: string;
  year: number;
  change: FieldChange;
  requirement: Requirement;
  standard: Standard;
};

/** The logs of all years as one, newest first. */
export function logEntries(years: readonly RequirementYear[]): LogEntry[] {
  return years
    .flatMap((entry) =>
      entry.status === 'there'
        ? entry.changes.map((change) => ({
            evaluation: entry.evaluation,
            year: entry.year,
            change,
            requirement: entry.item.requirement,
            standard: entry.standard,
          }))
        : [],
    )
    .toSorted((a, b) => (a.change.at < b.change.at ? 1 : a.change.at > b.change.at ? -1 : 0));
}
