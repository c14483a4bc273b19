/** Starts a worker that makes one file. It lies here because its address must stand beside it, letter by letter, for the build to find it. */
export function startExportWorker(): Worker {
  return new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module' });
}
