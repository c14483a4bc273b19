/** How a JSON text is built, seen from the outside: how deep it nests, and how many objects and lists it holds. */
export type Nesting = { depth: number; containers: number };

const quote = 0x22;
const backslash = 0x5c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * Looks through the bytes of a JSON text without reading it: `JSON.parse` of 50 MB of brackets may take all the memory
 * there is, and the whole page with it. Never throws, whatever the bytes; of what is not JSON the answer means little.
 */
export function measureNesting(bytes: Uint8Array): Nesting {
  let depth = 0;
  let deepest = 0;
  let containers = 0;
  let inText = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (inText) {
      if (byte === backslash) index += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openObject || byte === openList) {
      depth += 1;
      containers += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === closeObject || byte === closeList) depth -= 1;
  }
  return { depth: deepest, containers };
}
