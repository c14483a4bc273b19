import * as z from 'zod/mini';
import type { CityComparison, CityGoal } from '#src/domain/indicators/IndicatorValue.ts';
import { longText, percent, slug, year } from '#src/domain/changes/entities/fieldSchemas.ts';
import { parseUnknown } from '#src/domain/input/parseUnknown.ts';

/** What the city wants of an indicator in one year, and what it holds the offices against. */
export type CityFigure = {
  /** Id of the indicator in the standard. */
  indicator: string;
  goal: CityGoal | null;
  comparison: CityComparison | null;
};

/** A file from the city: the year's goals for every office, and figures to compare with. */
export type CityFigures = {
  standard: string;
  edition: string;
  year: number;
  figures: readonly CityFigure[];
};

/** The version of the form of the file. One from a later version is refused, and said to be newer. */
const formVersion = 1;

/** Larger than any such file: it holds a few numbers and their sources. */
export const largestCityFile = 1024 * 1024;

const mark = z.object({ app: z.literal('rettesnor'), content: z.literal('city-figures'), version: z.int() });

const fileSchema = z.object({
  standard: slug,
  edition: slug,
  year,
  figures: z
    .array(
      z.object({
        indicator: slug,
        goal: z.nullable(z.strictObject({ percent, source: longText })),
        comparison: z.nullable(z.strictObject({ percent, source: longText, year })),
      }),
    )
    .check(z.maxLength(100)),
});

export type CityFiguresResult =
  { ok: true; figures: CityFigures } | { ok: false; kind: 'too-new' | 'invalid'; where: string };

/** Writes the file. Figures that say nothing are left out. */
export function writeCityFigures(city: CityFigures, at: Date): Uint8Array<ArrayBuffer> {
  const figures = city.figures.filter(({ goal, comparison }) => goal !== null || comparison !== null);
  const file = {
    app: 'rettesnor',
    content: 'city-figures',
    version: formVersion,
    writtenAt: at.toISOString(),
    ...city,
    figures,
  };
  return new TextEncoder().encode(JSON.stringify(file, null, 2));
}

/**
 * Reads what may be such a file. Never throws.
 * @returns `null` when it is another file, for others to read
 */
export function readCityFigures(bytes: Uint8Array): CityFiguresResult | null {
  if (bytes.length > largestCityFile) return null;
  const parsed = parseJson(bytes);
  const marked = parseUnknown(mark, parsed);
  if (!marked.ok) return null;
  if (marked.data.version > formVersion) return { ok: false, kind: 'too-new', where: 'version' };
  const file = parseUnknown(fileSchema, parsed);
  if (!file.ok) return { ok: false, kind: 'invalid', where: file.problems[0].where };
  const ids = file.data.figures.map(({ indicator }) => indicator);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return { ok: false, kind: 'invalid', where: `figures.${twice}.indicator` };
  return { ok: true, figures: file.data };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
