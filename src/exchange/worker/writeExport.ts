import { withPlainLineBreaks } from '#src/domain/input/lineBreaks.ts';
import type { ExportFormat } from './exportFormats.ts';
import type { Paper } from '../report/Paper.ts';
import type { Picture } from '../report/ReportOptions.ts';
import { reportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';

/** All that a file is made of: plain data, so that it can be handed to a worker. `colour` is `#rrggbb`. */
export type ExportRequest =
  | {
      format: 'docx';
      /** As it was shown: what the person has seen is what leaves. */
      paper: Paper;
      colour: string;
      /** Drawings. One that is missing leaves its table alone. */
      pictures: readonly Picture[];
      madeAt: string;
    }
  | { format: Exclude<ExportFormat, 'docx'>; source: ReportSource; colour: string };

/**
 * Makes a file of one evaluation. Each format is loaded when it is asked for: nobody waits for the others.
 * @param onProgress how much is done, 0–1, from the formats that can tell
 * @returns the bytes of the file; rejects when it cannot be made
 */
export async function writeExport(
  request: ExportRequest,
  onProgress?: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Whatever a text has been through: no file joins the words on either side of a line break.
  if (request.format === 'docx') {
    const { pictures, ...rest } = request;
    const { writeDocx } = await import('../docx/writeDocx.ts');
    return writeDocx({ ...withPlainLineBreaks(rest), pictures }, onProgress);
  }
  const source = withPlainLineBreaks(request.source);
  const facts = () => reportFacts(source);
  switch (request.format) {
    case 'pptx': {
      const { writePptx } = await import('../pptx/writePptx.ts');
      return writePptx({ source, facts: facts(), colour: request.colour }, onProgress);
    }
    case 'xlsx':
      return (await import('../sheets/writeXlsx.ts')).writeXlsx(source, facts());
    case 'csv':
      return (await import('../csv/writeCsv.ts')).writeCsv(source, facts());
    case 'json':
      return (await import('../json/writeJson.ts')).writeJson(source, facts());
    case 'oscalResults':
      return (await import('../oscal/writeOscalResults.ts')).writeOscalResults(source, facts());
    case 'oscalPlan':
      return (await import('../oscal/writeOscalPlan.ts')).writeOscalPlan(source, facts());
    case 'oscalCatalog':
      return (await import('../oscal/writeOscalCatalog.ts')).writeOscalCatalog(source);
  }
}
