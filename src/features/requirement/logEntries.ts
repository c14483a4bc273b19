import { entities } from '#src/domain/changes/entities/entities.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { LogEntry } from '#src/parts/log/LogEntry.ts';
import type { RequirementYear } from '#src/state/years/requirementHistory.ts';
import { pageText } from '#src/text/pageText.ts';

/** The logs of all years as one, newest first. */
export function logEntries(years: readonly RequirementYear[]): LogEntry[] {
  return years
    .flatMap((entry): LogEntry[] => {
      if (entry.status !== 'there') return [];
      const { evaluation, year, item, standard } = entry;
      return entry.changes.map((change) => ({
        evaluation,
        entity: entities.answer.name,
        row: answerId(evaluation, item.requirement.number),
        about: pageText.requirement.log.forYear(year),
        change,
        checkpoints: item.requirement.checkpoints,
        standard,
      }));
    })
    .toSorted((a, b) => (a.change.at < b.change.at ? 1 : a.change.at > b.change.at ? -1 : 0));
}
