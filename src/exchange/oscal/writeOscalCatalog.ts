import type { ReportSource } from '../report/ReportSource.ts';

/** Stands in for the catalogue. */
export async function writeOscalCatalog(source: ReportSource): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(JSON.stringify({ title: source.standard.title }));
}
