import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { EvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { pageText } from '#src/text/pageText.ts';
import { verifyFile } from '../../scripts/verify/verifyFile.ts';
import { loadStandard, oslostandardPath } from '../../scripts/standards/publishedStandards.ts';

const words = pageText.signing.check;
const standard = loadStandard(oslostandardPath);
const now = new Date('2026-11-26T12:00:00.000Z');
const signedYear = 'nav-eksempeldal_2025_oslostandard-integrering-flyktninger_1';

async function example(): Promise<EvaluationsFile> {
  return JSON.parse(await readFile('public/example/eksempel.json', 'utf8')) as EvaluationsFile;
}

async function verify(file: EvaluationsFile) {
  return verifyFile(new TextEncoder().encode(JSON.stringify(file)), now, () => standard);
}

describe('the signed year of the example, as the command checks it', () => {
  test('is intact, under a true hash', async () => {
    const { lines, intact } = await verify(await example());
    expect(intact).toBe(true);
    expect(lines.map((line) => line.trim())).toContain(words.state.intact);
    expect(lines.map((line) => line.trim())).toContain(words.hashHolds);
  });

  test('is no longer intact when one level is altered by hand, which is named with what was signed', async () => {
    const file = await example();
    const year = file.evaluations.find(({ id }) => id === signedYear);
    const changes = (year?.changes ?? []) as {
      entity: string;
      entityId: string;
      patch: Record<string, unknown>;
    }[];
    const scored = changes.filter(({ entity, patch }) => entity === 'answer' && patch['score'] === 4);
    const altered = scored.at(-1);
    if (!altered) throw new Error('no level of 4');
    altered.patch['score'] = 1;
    const { lines, intact } = await verify(file);
    expect(intact).toBe(false);
    const number = altered.entityId.split('_').at(-1);
    const named = lines.filter((line) => line.includes(' → '));
    // Once: what somebody alters is not also told of as a change that came after.
    expect(named).toHaveLength(1);
    for (const line of named) expect(line).toMatch(new RegExp(`Krav ${number}\\b.*4.*→.*1`, 'i'));
  });

  test('a file that is none says so', async () => {
    expect(await verifyFile(new TextEncoder().encode('{}'), now, () => standard)).toEqual({
      lines: [words.unreadable],
      intact: false,
    });
  });
});
