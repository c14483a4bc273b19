import { fileKinds, type ExportFormat } from '#src/exchange/worker/exportFormats.ts';
import type { ExportMessage } from '#src/exchange/worker/ExportMessage.ts';
import { exportFileName } from '#src/exchange/fileNames.ts';
import type { Picture } from '#src/exchange/report/ReportOptions.ts';
import { startExportWorker } from '#src/exchange/worker/startExportWorker.ts';
import type { ExportRequest } from '#src/exchange/worker/writeExport.ts';

export { exportFileName, fileKinds };
export type { ExportFormat, ExportRequest, Picture };

/** What can be taken out: a file, or the paper through the browser's print. */
export type ExportTarget = ExportFormat | 'pdf';

/** The worker could not be loaded, or could not make the file. The message is for whoever looks into it. */
class ExportFailure extends Error {}

/**
 * Makes a file in a worker, so that the page answers all the while.
 * @param onProgress how much is done, 0–1, where the format can tell
 * @param signal ends the worker; the promise then rejects with the signal's reason
 */
export async function exportFile(
  request: ExportRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const worker = startExportWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<ExportMessage>) => {
        if (data.kind === 'progress') onProgress(data.share);
        else if (data.kind === 'done') resolve(data.bytes);
        else reject(new ExportFailure(data.what));
      });
      worker.addEventListener('error', ({ message }) => reject(new ExportFailure(message)));
      worker.addEventListener('messageerror', () => reject(new ExportFailure('unreadable message')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
