import {
  readCityFigures,
  writeCityFigures,
  type CityFigure,
  type CityFigures,
} from '#src/exchange/evaluations/cityFigures.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { openedDatabase } from '../session/session.ts';
import type { StandardKey } from '../years/catalogue.ts';

export type { CityFigure, CityFigures };

const settingOf = ({ standard, edition }: StandardKey, year: number) =>
  `cityFigures:${standard}:${edition}:${year}`;

/** What the city was last writing for a year on this machine: kept here until it is written anew. */
export async function readCityDraft(key: StandardKey, year: number): Promise<readonly CityFigure[]> {
  const kept = await readSetting(await openedDatabase(), settingOf(key, year));
  if (typeof kept !== 'string') return [];
  const read = readCityFigures(new TextEncoder().encode(kept));
  return read?.ok ? read.figures.figures : [];
}

/** Keeps what is being written. In the form of the file itself, so that it is read through the same door. */
export async function keepCityDraft(city: CityFigures): Promise<void> {
  const written = new TextDecoder().decode(writeCityFigures(city, new Date()));
  await writeSetting(await openedDatabase(), settingOf(city, city.year), written);
}

/** Hands the file to whoever works for the city, to be sent to the offices. */
export async function saveCityFigures(city: CityFigures, naming: FileNaming): Promise<FileOutcome> {
  const bytes = writeCityFigures(city, new Date());
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}
