import { standingRows } from '#src/exchange/report/standingRows.ts';
import { readFileSync } from 'node:fs';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { OfficeList, Standard } from '#src/domain/standard/Standard.ts';
import { linkEditions } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import type { YearFile } from '#src/domain/year/YearFile.ts';
import type { ReportOffice, ReportSource } from '#src/exchange/report/ReportSource.ts';
import { loadStandard } from '../../scripts/standards/publishedStandards.ts';

const root = new URL('../../', import.meta.url);
const { offices } = JSON.parse(readFileSync(new URL('standards/offices.json', root), 'utf8')) as OfficeList;

/**
 * What an export of each evaluation in a file is made of, by the id of the evaluation. All against one edition.
 * @param bytes a file of evaluations
 */
export function reportSources(bytes: Uint8Array): Map<string, ReportSource> {
  const result = readEvaluationsFile(bytes);
  if (!result.ok) throw new Error(`${result.error.kind} at ${result.error.where}: ${result.error.what}`);
  const logs = result.content.evaluations.map(({ log }) => log);
  const standard = standardOf(logs);
  return new Map(logs.map((log) => [log.id, sourceOf(log, logs, standard, result.content.writtenAt)]));
}

function sourceOf(
  log: EvaluationLog,
  logs: readonly EvaluationLog[],
  standard: Standard,
  madeAt: string,
): ReportSource {
  const { id: _, evaluation, changes, ...tables } = log;
  const office = officeOf(log);
  const known = logs
    .filter(({ evaluation: { office: id, year } }) => id === evaluation.office && year <= evaluation.year)
    .toSorted((a, b) => a.evaluation.year - b.evaluation.year);
  const years = known.map((each): OfficeYear => ({
    evaluation: each.id,
    year: each.evaluation.year,
    standard,
    items: assessRequirements(standard, office.kind, each.answers),
  }));
  return {
    office,
    evaluation,
    standard,
    items: years.at(-1)?.items ?? [],
    years,
    chain: linkEditions([standard], []),
    indicatorValues: known.flatMap(({ indicatorValues }) => indicatorValues),
    ...standingRows(tables),
    proposed: proposedFor(standard),
    changes,
    lastChanged: lastChanged(evaluation, Object.values(tables).flat()),
    madeAt,
    limitedTo: null,
  };
}

function officeOf({ evaluation: { office: id, ownOffice } }: EvaluationLog): ReportOffice {
  const { name, kind } = offices.find((office) => office.id === id) ?? ownOffice ?? { name: id, kind: '' };
  return { id, name, kind };
}

function standardOf(logs: readonly EvaluationLog[]): Standard {
  const [first] = logs;
  if (!first) throw new Error('the file holds no evaluation');
  const path = `standards/${first.evaluation.standard}/${first.evaluation.edition}.json`;
  return loadStandard(path);
}

/** What is proposed for the year of the edition. */
function proposedFor({ id, edition }: Standard): YearFile['points'] {
  const path = new URL(`standards/${id}/${edition}.year.json`, root);
  return (JSON.parse(readFileSync(path, 'utf8')) as YearFile).points;
}
