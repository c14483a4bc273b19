import { withPlainLineBreaks } from '#src/domain/input/lineBreaks.ts';
import type { ExportFormat } from './exportFormats.ts';
import { buildPaper } from '../report/buildPaper.ts';
import type { Picture, ReportOptions } from '../report/ReportOptions.ts';
import { reportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';

/** All that a file is made of: plain data, so that it can be handed to a worker. */
export type ExportRequest = {
  format: ExportFormat;
  source: ReportSource;
  /** What the person has chosen of the paper. Only Word follows its sections; the slides take its colour. */
  options: ReportOptions;
  /** Drawings for Word. One that is missing leaves its table alone. */
  pictures: readonly Picture[];
};

/**
 * Makes a file of one evaluation. Each format is loaded when it is asked for: nobody waits for the others.
 * @param onProgress how much is done, 0–1, from the formats that can tell
 * @returns the bytes of the file; rejects when it cannot be made
 */
export async function writeExport(
  { format, pictures, ...request }: ExportRequest,
  onProgress?: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Whatever a text has been through: no file joins the words on either side of a line break.
  const { source, options } = withPlainLineBreaks({ source: request.source, options: request.options });
  const facts = () => reportFacts(source);
  const { colour } = options;
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../docx/writeDocx.ts');
      const paper = buildPaper(source, facts(), options);
      return writeDocx({ paper, colour, pictures, madeAt: source.madeAt }, onProgress);
    }
    case 'pptx': {
      const { writePptx } = await import('../pptx/writePptx.ts');
      return writePptx({ source, facts: facts(), colour }, onProgress);
    }
    case 'xlsx':
      return (await import('../sheets/writeXlsx.ts')).writeXlsx(source, facts());
    case 'csv':
      return (await import('../csv/writeCsv.ts')).writeCsv(source, facts());
    case 'json':
      return (await import('../json/writeJson.ts')).writeJson(source, facts());
    case 'oscalResults':
      return (await import('../oscal/writeOscalResults.ts')).writeOscalResults(source, facts());
    case 'oscalCatalog':
      return (await import('../oscal/writeOscalCatalog.ts')).writeOscalCatalog(source);
  }
}
