import { readFileSync } from 'node:fs';

/** A barrier as a report tells of it: word for word, paragraphs on lines of their own, '' where it says nothing. */
export type ReportedRow = { project: string; barrier: string; followUp: string };

/** The barriers of the appendix to Oslo kommune's own report on growing up and education in 2024. */
export function reportedBarriers(): readonly ReportedRow[] {
  const file = new URL('../fixtures/barriers/oppvekst-utdanning-2024.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: ReportedRow[] }).rows;
}
