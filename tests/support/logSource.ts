import { standingRows } from '#src/exchange/report/standingRows.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { readEvaluation, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { linkEditions } from '#src/domain/trends/EditionChain.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { buildEvaluationChange, exampleEvaluation, minutesIn } from './buildChange.ts';

/** The log of the fictional NAV-kontor's evaluation with these changes after its first, read through the door. */
export function logOf(...changes: Change[]): EvaluationLog {
  const result = readEvaluation({
    app: 'rettesnor',
    schemaVersion,
    id: exampleEvaluation,
    // Before the first change of any test, so that the ids differ.
    changes: [buildEvaluationChange({}, { minutes: -1 }), ...changes],
  });
  if (!result.ok) throw new Error(`${result.error.where}: ${result.error.what}`);
  return result.log;
}

/** What an export of a log is made of, in the first year of its office. */
export function sourceOf(log: EvaluationLog, standard: Standard, kind = 'nav-kontor'): ReportSource {
  const items = assessRequirements(standard, kind, log.answers);
  return {
    office: { id: log.evaluation.office, name: log.evaluation.ownOffice?.name ?? '', kind },
    evaluation: log.evaluation,
    standard,
    items,
    years: [{ evaluation: log.id, year: log.evaluation.year, standard, items }],
    chain: linkEditions([standard], []),
    indicatorValues: log.indicatorValues,
    ...standingRows(log),
    proposed: [],
    changes: log.changes,
    lastChanged: lastChanged(log.evaluation, log.answers),
    madeAt: minutesIn(0),
    limitedTo: null,
  };
}
