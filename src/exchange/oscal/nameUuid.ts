/** The namespace of RFC 9562 for names that are URIs. */
const uriNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID of a name (version 5, RFC 9562): the same name gives the same UUID, in every program that knows the rule. */
export function nameUuid(uri: string): string {
  const namespace = (uriNamespace.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const hash = sha1(new Uint8Array([...namespace, ...new TextEncoder().encode(uri)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** SHA-1 (FIPS 180-4), which version 5 names. The browser's own is asynchronous, and only there in secure contexts. */
function sha1(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let block = 0; block < blocks; block += 1) mix(state, view, block * 64);
  const result = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => result.setUint32(index * 4, word));
  return new Uint8Array(result.buffer);
}

function mix(state: Uint32Array, view: DataView, offset: number): void {
  const words = new Uint32Array(80);
  for (let at = 0; at < 80; at += 1) {
    words[at] =
      at < 16
        ? view.getUint32(offset + at * 4)
        : turn(word(words, at - 3) ^ word(words, at - 8) ^ word(words, at - 14) ^ word(words, at - 16), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let at = 0; at < 80; at += 1) {
    const next = (turn(a, 5) + choice(at, b, c, d) + e + word(words, at)) >>> 0;
    [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((value, index) => {
    state[index] = (word(state, index) + value) >>> 0;
  });
}

function choice(at: number, b: number, c: number, d: number): number {
  if (at < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (at < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (at < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function turn(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}

function word(words: Uint32Array, at: number): number {
  return words[at] ?? 0;
}
