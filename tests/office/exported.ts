import { readFileSync } from 'node:fs';
import type { OfficeList } from '#src/domain/standard/Standard.ts';
import { reportFacts, type ReportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { writeCity } from '../bench/cityLog.ts';
import { loadStandard, oslostandardPath } from '../../scripts/standards/publishedStandards.ts';
import { reportSources } from '../support/reportSources.ts';

/** An evaluation whose exports are opened, with the numbers they must show. */
export type Exported = { name: string; source: ReportSource; facts: ReportFacts };

const root = new URL('../../', import.meta.url);
const lastYear = 2026;

/** Every evaluation of the example that comes with the app: first years, later ones, small numbers and all. */
export function exampleExports(): Exported[] {
  return exported(reportSources(readFileSync(new URL('public/example/eksempel.json', root))));
}

/** The last of ten years of every bydel and NAV-kontor of a made-up city. */
export function cityExports(): Exported[] {
  const { offices } = JSON.parse(readFileSync(new URL('standards/offices.json', root), 'utf8')) as OfficeList;
  const city = writeCity({
    standard: loadStandard(oslostandardPath),
    offices: offices.filter(({ kind }) => kind === 'bydel' || kind === 'nav-kontor'),
    years: 10,
    lastYear,
    seed: 7,
  });
  return exported(reportSources(city)).filter(({ source }) => source.evaluation.year === lastYear);
}

function exported(sources: ReadonlyMap<string, ReportSource>): Exported[] {
  return [...sources].map(([name, source]) => ({ name, source, facts: reportFacts(source) }));
}
