import type { ExportFormat } from './exportFile.ts';

/** What can be taken out: a file, or the paper through the browser's print. */
export type ExportTarget = ExportFormat | 'pdf';
