import { readFile } from 'node:fs/promises';

/** How long, in milliseconds, an identity provider may take. */
const patience = 5000;

/** Bytes that a set of keys has at the most. */
const largestSet = 1_000_000;

/** Where keys are fetched from. */
export type KeySource = { url: string } | { file: string };

/** Fetches a set of keys from where it lies. Rejects where it cannot be had. */
export async function loadKeys(source: KeySource): Promise<unknown> {
  return JSON.parse(
    'file' in source ? await readFile(source.file, 'utf8') : await fetchText(source.url),
  ) as unknown;
}

async function fetchText(url: string): Promise<string> {
  // Whoever could answer with another address could choose the keys.
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The keys could not be fetched: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > largestSet) throw new Error('The keys could not be fetched: too large');
  return new TextDecoder().decode(bytes);
}
