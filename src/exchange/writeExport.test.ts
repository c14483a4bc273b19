import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../tests/support/exampleSource.ts';
import { exportFormats, fileKinds } from './exportFormats.ts';
import { suggestedSections } from './report/ReportOptions.ts';
import { writeExport } from './writeExport.ts';

const options = {
  form: 'report',
  recipient: 'ssu',
  sections: suggestedSections('report', 'ssu'),
  introduction: 'Innledning.',
  proposal: '',
  colour: '#16324f',
} as const;

describe('a file of the example', () => {
  test.each(exportFormats)('as %s has content, and tells how far it has come', async (format) => {
    const told: number[] = [];
    const bytes = await writeExport({ format, source: exampleSource(), options, pictures: [] }, (share) =>
      told.push(share),
    );
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    for (const share of told) expect(share >= 0 && share <= 1, String(share)).toBe(true);
    expect(fileKinds[format].extension).toMatch(/^\.[a-z]{3,4}$/);
  });
});
