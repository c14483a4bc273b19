/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, then randomness, so that ids sort by when they were made.
 * @param milliseconds since 1970, from the caller's clock
 * @param random ten bytes from the caller's source of randomness
 */
export function uuidv7(milliseconds: number, random: Uint8Array): string {
  if (random.length !== 10) throw new RangeError(`uuidv7 needs 10 random bytes, got ${random.length}`);
  const bytes = new Uint8Array(16);
  for (let index = 0; index < 6; index++) {
    bytes[index] = Math.floor(milliseconds / 2 ** (8 * (5 - index))) % 256;
  }
  bytes.set(random, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The milliseconds since 1970 at which a UUIDv7 was made. */
export function uuidTime(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
