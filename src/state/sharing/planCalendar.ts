import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { calendarActions, calendarFields, writePlanCalendar } from '#src/exchange/ics/planCalendar.ts';
import { exportFileName } from '#src/exchange/fileNames.ts';
import { placesInRow, type PersonalDataPlace } from '../files/personalData.ts';
import { saveFile, type FileOutcome } from '../files/saveFile.ts';
import { sealedLog } from './sealedLog.ts';

export { calendarActions };

/** Where the words that would leave in a calendar file seem to single out a person. */
export function findPlacesInCalendar(actions: readonly Action[]): PersonalDataPlace[] {
  return calendarActions(actions)
    .flatMap((action) => placesInRow(entities.action, action))
    .filter(({ field }) => calendarFields.has(field));
}

type CalendarFile = {
  evaluation: string;
  /** The actions that are meant, by their ids. */
  ids: ReadonlySet<string>;
  office: string;
  year: number;
  standard: Standard;
  words: {
    /** What the calendar is called. */
    name: string;
    /** In the name of the file, between year and date. */
    what: string;
    /** In the browser's file dialogue. */
    description: string;
  };
  /** Straight to the downloads, where the dialogue has failed. */
  toDownloads: boolean;
};

/** Saves the deadlines as a calendar file. */
export async function saveCalendar(file: CalendarFile): Promise<FileOutcome> {
  const { evaluation, ids, office, year, standard, words, toDownloads } = file;
  const log = await sealedLog(evaluation);
  if (!log) return 'damaged';
  const madeAt = new Date();
  const { changes } = log;
  const actions = log.actions.filter(({ id }) => ids.has(id));
  const bytes = writePlanCalendar({ name: words.name, standard, actions, changes, madeAt });
  const extension = '.ics';
  const name = exportFileName({ office, year, what: words.what, at: madeAt });
  return saveFile({
    name: `${name}${extension}`,
    description: words.description,
    mediaType: 'text/calendar',
    extension,
    bytes,
    toDownloads,
  });
}
