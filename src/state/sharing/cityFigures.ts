import {
  readCityFigures,
  writeCityFigures,
  type CityFigure,
  type CityFigures,
} from '#src/exchange/evaluations/cityFigures.ts';
import { useLiveQuery } from 'dexie-react-hooks';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, readSettingRow } from '#src/persistence/settingsRepository.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase, useSession } from '../session/session.ts';
import type { StandardKey } from '../years/catalogue.ts';

export type { CityFigure, CityFigures };

/** Each figure is kept by itself: who writes one in another tab writes over no other. */
const settingOf = ({ standard, edition }: StandardKey, year: number, indicator: string) =>
  `cityFigures:${standard}:${edition}:${year}:${indicator}`;

/** Where all of a year was kept in one, which is read as long as nothing has been written anew. */
const wholeSettingOf = ({ standard, edition }: StandardKey, year: number) =>
  `cityFigures:${standard}:${edition}:${year}`;

/** Name of a setting → what this tab has last seen there, or written: what it says next is said of that. */
const seenHere = new Map<string, unknown>();

/** What this tab has written. Each text bears the time, and is no other's. */
const writtenHere = new Set<unknown>();

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
      const setting = settingOf(key, year, indicator);
      const own = await kept(setting);
      if (!writtenHere.has(own)) seenHere.set(setting, own);
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
 * the form of the file itself, so that it is read and checked in the same way. What another tab has written meanwhile is kept beside.
 * @param settles what was kept beside has been seen, and this is chosen
 */
export function keepCityFigure(
  city: Omit<CityFigures, 'figures'>,
  figure: CityFigure,
  settles = false,
): void {
  const written = new TextDecoder().decode(writeCityFigures({ ...city, figures: [figure] }, new Date()));
  const setting = settingOf(city, city.year, figure.indicator);
  const seen = { value: seenHere.get(setting), settles };
  saveQueue.add({ setting, evaluation: null, value: written, seen });
  seenHere.set(setting, written);
  writtenHere.add(written);
}

/** A figure as the disk has it. `beside`: what other tabs have written without seeing it. */
export type KeptFigure = { indicator: string; kept: unknown; beside: readonly CityFigure[] };

/** The figures of a year as they are on the disk, followed. `undefined` until they have been read. */
export function useKeptFigures(
  city: Omit<CityFigures, 'figures'>,
  indicators: readonly string[],
): readonly KeptFigure[] | undefined {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const { standard, edition, year } = city;
  return useLiveQuery(
    () => (database ? readKeptFigures(database, { standard, edition, year }, indicators) : undefined),
    [database, standard, edition, year, indicators.join()],
  );
}

/** What lies on the disk of each figure, with what was written beside it. */
async function readKeptFigures(
  database: RettesnorDatabase,
  city: Omit<CityFigures, 'figures'>,
  indicators: readonly string[],
): Promise<KeptFigure[]> {
  return Promise.all(
    indicators.map(async (indicator) => {
      const row = await readSettingRow(database, settingOf(city, city.year, indicator));
      const beside = row?.beside?.flatMap(figuresIn) ?? [];
      return { indicator, kept: row?.value, beside };
    }),
  );
}

/** What another tab has written of a figure and this one has not seen; it counts as seen from now on. `null`: nothing. */
export function takeFromElsewhere(
  city: Omit<CityFigures, 'figures'>,
  { indicator, kept }: KeptFigure,
): CityFigure | null {
  const setting = settingOf(city, city.year, indicator);
  const isKnown = kept === undefined || writtenHere.has(kept) || seenHere.get(setting) === kept;
  // What is on its way here meets it on the disk.
  if (isKnown || saveQueue.unsavedSetting(setting) !== undefined) return null;
  seenHere.set(setting, kept);
  return figuresIn(kept)[0] ?? null;
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
