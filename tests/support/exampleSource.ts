import { readFileSync } from 'node:fs';
import { readStandard } from '#src/domain/standard/readStandard.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { linkEditions } from '#src/domain/trends/EditionChain.ts';
import { planImport } from '#src/exchange/planImport.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';

const root = new URL('../../', import.meta.url);

/** The example that comes with the app: its bydel in its latest year, with the years before. */
export function exampleSource(): ReportSource {
  const result = planImport(readFileSync(new URL('public/example/eksempel.json', root)));
  if (!result.ok) throw new Error(`${result.error.kind} at ${result.error.where}: ${result.error.what}`);
  const logs = result.plan.evaluations
    .map(({ log }) => log)
    .filter(({ evaluation }) => evaluation.ownOffice?.kind === 'bydel')
    .toSorted((a, b) => a.evaluation.year - b.evaluation.year);
  const latest = logs.at(-1);
  if (!latest?.evaluation.ownOffice) throw new Error('the example has no bydel');
  const { evaluation } = latest;
  const { name, kind } = latest.evaluation.ownOffice;
  const path = `standards/${evaluation.standard}/${evaluation.edition}.json`;
  const read = readStandard(JSON.parse(readFileSync(new URL(path, root), 'utf8')));
  if (!read.ok) throw new Error(`${path} cannot be read`);
  const { standard } = read;
  const years = logs.map((log) => ({
    evaluation: log.id,
    year: log.evaluation.year,
    standard,
    items: assessRequirements(standard, kind, log.answers),
  }));
  return {
    office: { id: evaluation.office, name, kind },
    evaluation,
    standard,
    items: years.at(-1)?.items ?? [],
    years,
    chain: linkEditions([standard], []),
    indicatorValues: logs.flatMap((log) => log.indicatorValues),
    changes: latest.changes,
    madeAt: result.plan.writtenAt,
  };
}
