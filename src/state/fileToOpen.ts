let waiting: File | null = null;

/** Leaves a file for the overview, which opens it as if the person had chosen it there. */
export function leaveFileToOpen(file: File): void {
  waiting = file;
}

/** Takes the file that was left, once. */
export function takeFileToOpen(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}
