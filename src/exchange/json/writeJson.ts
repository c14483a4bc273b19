import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';

/** Stands in for the file. */
export async function writeJson(source: ReportSource, facts: ReportFacts): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(JSON.stringify({ office: source.office.name, gaps: facts.gaps.length }));
}
