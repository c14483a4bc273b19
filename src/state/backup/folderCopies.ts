/** So many of the newest copies are kept, whatever month they are from. */
const newestKept = 10;

/** What tells this browser's copies from those of others in the same folder: the end of its random number. */
export function copyTag(device: string): string {
  return device.replaceAll('-', '').slice(-8).toLowerCase().padStart(8, '0');
}

/**
 * The name of a copy in the folder: the time on the clock of the machine, and how far that is from UTC. The hour that
 * comes twice in autumn gives two names.
 */
export function copyName(at: Date, tag: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  const ahead = -at.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}${two(Math.abs(ahead) % 60)}`;
  return `rettesnor-auto-${tag}-${day}-${time}${offset}.json`;
}

/** The name of a copy that this browser has written. Earlier ones do not say how far their clock was from UTC. */
function patternOf(tag: string): RegExp {
  return new RegExp(
    `^rettesnor-auto-${tag}-(\\d{4}-\\d{2})-(\\d{2})-(\\d{2})(\\d{2})(\\d{2})([+-]\\d{4})?\\.json$`,
  );
}

/** When a copy was written, in milliseconds; one that does not say how far its clock was from UTC: on this clock. */
function timeIn([
  ,
  month = '',
  day = '',
  hour = '',
  minute = '',
  second = '',
  offset,
]: RegExpExecArray): number {
  const zone = offset === undefined ? '' : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return Date.parse(`${month}-${day}T${hour}:${minute}:${second}${zone}`);
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
    .flatMap((name) => {
      const match = pattern.exec(name);
      return match ? [{ name, month: match[1] ?? '', time: timeIn(match) }] : [];
    })
    .toSorted((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1));
  const months = new Set<string>();
  const expired = own.filter(({ month }, index) => {
    const isNewestOfMonth = !months.has(month);
    months.add(month);
    return index >= newestKept && !isNewestOfMonth;
  });
  return expired.map(({ name }) => name);
}
