/** The name of the event by which a page tells that files dropped on it are taken. */
export const takesFiles = 'rettesnor-takes-files';

/** Whether it is files that are held over the page, and not a piece of text. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
