let waiting: File[] = [];

/** Leaves files for the overview, which opens them as if the person had chosen them there. */
export function leaveFilesToOpen(files: File[]): void {
  waiting = files;
}

/** Takes the files that were left, once. */
export function takeFilesToOpen(): File[] {
  const files = waiting;
  waiting = [];
  return files;
}
