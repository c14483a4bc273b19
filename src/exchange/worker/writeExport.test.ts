import { noCaseFields } from '#src/exchange/report/ReportOptions.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { exportRequest } from '../../../tests/support/exportRequest.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { exportFormats, fileKinds } from './exportFormats.ts';
import { suggestedSections } from '../report/ReportOptions.ts';
import { writeExport } from './writeExport.ts';

const options = {
  form: 'report',
  recipient: 'ssu',
  sections: suggestedSections('report', 'ssu'),
  introduction: 'Innledning.',
  proposal: '',
  caseFields: noCaseFields,
  colour: '#16324f',
} as const;

describe('a file of the example', () => {
  test.each(exportFormats)('as %s has content, and tells how far it has come', async (format) => {
    const told: number[] = [];
    const bytes = await writeExport(exportRequest(format, exampleSource(), options), (share) =>
      told.push(share),
    );
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    for (const share of told) expect(share >= 0 && share <= 1, String(share)).toBe(true);
    expect(fileKinds[format].extension).toMatch(/^\.[a-z]{3,4}$/);
  });
});

/** All text of a file, with a space for each mark between two letters. */
function textOf(bytes: Uint8Array): string {
  const isZip = strFromU8(bytes.subarray(0, 2)) === 'PK';
  const parts = isZip ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
  return parts
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\\n', '\n');
}

describe('a line break of another program', () => {
  const texts = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].map(
    (end, index) => `Første${index}${end}andre${index}`,
  );
  const said = texts.join('\n');
  const source = buildReportSource({
    2026: { 1: { score: 1, justification: said, strengths: said, improvements: said } },
  });

  test.each(exportFormats)('keeps words apart in %s', async (format) => {
    const words = { ...options, introduction: said, proposal: said };
    const text = textOf(await writeExport(exportRequest(format, source, words)));
    expect(text).not.toMatch(/Første\d(?:andre|[\r\v\f\u0085\u2028\u2029]andre)/);
    if (format !== 'oscalCatalog' && format !== 'oscalPlan') expect(text).toMatch(/Første2\s+andre2/);
  });
});
