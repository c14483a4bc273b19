/** What a segment says of itself, apart from what it holds. */
export type SegmentHead = {
  /** The version of its changes. */
  version: number;
  device: string;
  /** Names of the segments whose content it holds: where they are gone, nothing is. */
  joins: readonly string[];
};

/** The form of segments that this app writes. */
export const segmentFormat = 1;

/**
 * A segment: a line that says what it is, a line for each change, and a last line with how many there are and a checksum
 * of all before it. Whoever has the last line has all of it.
 * @param lines one change each, as JSON on one line
 */
export async function writeSegment(
  { version, device, joins }: SegmentHead,
  lines: readonly string[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; checksum: string }> {
  const head = { app: 'rettesnor', content: 'segment', format: segmentFormat, version, device, joins };
  const body = [JSON.stringify(head), ...lines, ''].join('\n');
  const checksum = await checksumOf(body);
  const bytes = new TextEncoder().encode(`${body}${JSON.stringify({ count: lines.length, checksum })}\n`);
  return { bytes, checksum };
}

/** SHA-256 of a text, in hexadecimal. */
export async function checksumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
