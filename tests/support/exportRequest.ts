import type { ExportFormat } from '#src/exchange/worker/exportFormats.ts';
import type { ExportRequest } from '#src/exchange/worker/writeExport.ts';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportOptions } from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';

/** What the page asks for when somebody takes out a file, without drawings. */
export function exportRequest(
  format: ExportFormat,
  source: ReportSource,
  options: ReportOptions,
): ExportRequest {
  const { colour } = options;
  if (format !== 'docx') return { format, source, colour };
  const paper = buildPaper(source, reportFacts(source), options);
  return { format, paper, colour, pictures: [], madeAt: source.madeAt };
}
