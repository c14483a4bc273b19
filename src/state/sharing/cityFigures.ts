import {
  readCityFigures,
  writeCityFigures,
  type CityFigure,
  type CityFigures,
} from '#src/exchange/evaluations/cityFigures.ts';
import { readSetting } from '#src/persistence/settingsRepository.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';
import type { StandardKey } from '../years/catalogue.ts';

export type { CityFigure, CityFigures };

/** Each figure is kept by itself: who writes one in another tab writes over no other. */
const settingOf = ({ standard, edition }: StandardKey, year: number, indicator: string) =>
  `cityFigures:${standard}:${edition}:${year}:${indicator}`;

/** Where all of a year was kept in one, which is read as long as nothing has been written anew. */
const wholeSettingOf = ({ standard, edition }: StandardKey, year: number) =>
  `cityFigures:${standard}:${edition}:${year}`;

/** What the city was last writing for a year on this machine, one for each indicator: kept here until it is written anew. */
export async function readCityDraft(
  key: StandardKey,
  year: number,
  indicators: readonly string[],
): Promise<readonly CityFigure[]> {
  const database = await openedDatabase();
  const kept = async (setting: string) =>
    saveQueue.unsavedSetting(setting) ?? (await readSetting(database, setting));
  const whole = figuresIn(await kept(wholeSettingOf(key, year)));
  return Promise.all(
    indicators.map(async (indicator) => {
      const own = await kept(settingOf(key, year, indicator));
      const figures = own === undefined ? whole : figuresIn(own);
      return figures.find((figure) => figure.indicator === indicator) ?? blankFigure(indicator);
    }),
  );
}

/** A figure that nothing is said of. */
export function blankFigure(indicator: string): CityFigure {
  return { indicator, goal: null, comparison: null };
}

/**
 * Keeps a figure that is being written, through the queue of all that is written: what fails is said until it succeeds. In
 * the form of the file itself, so that it is read and checked in the same way.
 */
export function keepCityFigure(city: Omit<CityFigures, 'figures'>, figure: CityFigure): void {
  const written = new TextDecoder().decode(writeCityFigures({ ...city, figures: [figure] }, new Date()));
  saveQueue.add({ setting: settingOf(city, city.year, figure.indicator), evaluation: null, value: written });
}

function figuresIn(kept: unknown): readonly CityFigure[] {
  if (typeof kept !== 'string') return [];
  const read = readCityFigures(new TextEncoder().encode(kept));
  return read?.ok ? read.figures.figures : [];
}

/** Hands the file to whoever works for the city, to be sent to the offices. */
export async function saveCityFigures(city: CityFigures, naming: FileNaming): Promise<FileOutcome> {
  const bytes = writeCityFigures(city, new Date());
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}
