import { checksumOf, segmentFormat, type SegmentHead } from './writeSegment.ts';

/**
 * `torn`: not whole, or nothing of ours. A file on its way into the folder looks so, and is whole the next time.
 * `newer`: written in a form that only a newer app knows.
 */
export type SegmentRead =
  | { kind: 'whole'; head: SegmentHead; lines: string[]; checksum: string }
  | { kind: 'torn' }
  | { kind: 'newer' };

const torn: SegmentRead = { kind: 'torn' };

/** Reads what `writeSegment` has written: all of it, or nothing. Never throws. */
export async function readSegment(bytes: Uint8Array): Promise<SegmentRead> {
  const text = decode(bytes);
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const [first = '', ...lines] = text.slice(0, Math.max(0, end - 1)).split('\n');
  const head = parse(first);
  if (head?.['app'] !== 'rettesnor' || head['content'] !== 'segment') return torn;
  if (typeof head['format'] === 'number' && head['format'] > segmentFormat) return { kind: 'newer' };
  const foot = text.endsWith('\n') ? parse(text.slice(end)) : null;
  const checksum = foot?.['checksum'];
  if (foot?.['count'] !== lines.length || typeof checksum !== 'string') return torn;
  if ((await checksumOf(text.slice(0, end))) !== checksum) return torn;
  const { version, device, joins } = head;
  if (typeof version !== 'number' || typeof device !== 'string' || !Array.isArray(joins)) return torn;
  return { kind: 'whole', head: { version, device, joins: joins.map(String) }, lines, checksum };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
