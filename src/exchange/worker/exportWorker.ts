import * as z from 'zod/mini';
import type { ExportMessage } from './ExportMessage.ts';
import { writeExport, type ExportRequest } from './writeExport.ts';

// Zod would try `new Function` to speed up parsing; our Content-Security-Policy rightly forbids it.
z.config({ jitless: true });

/** Makes one file beside the page, which answers all the while. Whoever no longer wants the file ends the worker. */
self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  writeExport(data, (share) => say({ kind: 'progress', share })).then(
    (bytes) => say({ kind: 'done', bytes }, [bytes.buffer]),
    (cause: unknown) => say({ kind: 'failed', what: cause instanceof Error ? cause.message : String(cause) }),
  );
});

function say(message: ExportMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
