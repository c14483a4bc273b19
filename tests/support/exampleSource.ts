import { readFileSync } from 'node:fs';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { reportSources } from './reportSources.ts';

const path = new URL('../../public/example/eksempel.json', import.meta.url);

/** The example that comes with the app: its bydel, year by year, the latest last. */
export function exampleYears(): ReportSource[] {
  return [...reportSources(readFileSync(path)).values()]
    .filter(({ office }) => office.kind === 'bydel')
    .toSorted((a, b) => a.evaluation.year - b.evaluation.year);
}

/** The same in its latest year, with the years before. */
export function exampleSource(): ReportSource {
  const source = exampleYears().at(-1);
  if (!source) throw new Error('the example has no bydel');
  return source;
}
