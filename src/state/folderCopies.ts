/** So many of the newest copies are kept, whatever month they are from. */
const newestKept = 10;

/** What tells this browser's copies from those of others in the same folder: the end of its random number. */
export function copyTag(device: string): string {
  return device.replaceAll('-', '').slice(-8).toLowerCase().padStart(8, '0');
}

/** The name of a copy in the folder. Sorts by time, on the clock of the machine. */
export function copyName(at: Date, tag: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  return `rettesnor-auto-${tag}-${day}-${time}.json`;
}

/** The name of a copy that this browser has written; its only group is the month. */
function patternOf(tag: string): RegExp {
  return new RegExp(`^rettesnor-auto-${tag}-(\\d{4}-\\d{2})-\\d{2}-\\d{6}\\.json$`);
}

/** Whether a file in the folder is a copy that this browser has written itself. */
export function isOwnCopy(name: string, tag: string): boolean {
  return patternOf(tag).test(name);
}

/**
 * The copies that may go: those that this browser has written itself, but for the newest ten and the newest of every
 * month. Whatever has another name is left alone: other machines' copies, and all that is not ours.
 * @param names all that lies in the folder
 */
export function expiredCopies(names: readonly string[], tag: string): string[] {
  const pattern = patternOf(tag);
  const own = names
    .filter((name) => pattern.test(name))
    .toSorted()
    .toReversed();
  const months = new Set<string>();
  return own.filter((name, index) => {
    const month = pattern.exec(name)?.[1] ?? '';
    const isNewestOfMonth = !months.has(month);
    months.add(month);
    return index >= newestKept && !isNewestOfMonth;
  });
}
