const ending = '.rettesnor';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^(${uuid})-(${uuid})-([0-9a-f]{16})\\${ending}$`);

/**
 * The name of a segment. The machine alone would not do: two may have the same number, where a whole profile has been
 * copied.
 * @param id a UUIDv7
 * @param checksum of its content, in hexadecimal
 */
export function segmentName(device: string, id: string, checksum: string): string {
  return `${device}-${id}-${checksum.slice(0, 16)}${ending}`;
}

/** What the name of a segment says; `null` when it is not exactly one that `segmentName` makes. */
export function readSegmentName(name: string): { device: string; id: string; checksum: string } | null {
  const [, device, id, checksum] = pattern.exec(name) ?? [];
  return device !== undefined && id !== undefined && checksum !== undefined ? { device, id, checksum } : null;
}

/**
 * Whether a file may be a segment. A copy that a sync client has given another name may: what it holds is a double.
 * What editors, browsers and operating systems leave in folders is not.
 */
export function mayBeSegment(name: string): boolean {
  return name.endsWith(ending) && !name.startsWith('.') && !name.startsWith('~$');
}

/**
 * Whether a file is what a browser that died has left of a segment of this machine: Chromium writes beside the file, and puts that
 * in its place when all of it is there.
 */
export function isLeftover(name: string, device: string): boolean {
  return name.startsWith(`${device}-`) && name.includes(ending) && name.endsWith('.crswap');
}
