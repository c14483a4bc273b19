import { entities } from '#src/domain/changes/entities/entities.ts';
import type { RecurringPoint } from '#src/domain/evaluation/RecurringPoint.ts';
import type { FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { exportFileName } from '#src/exchange/fileNames.ts';
import { writeYearCalendar } from '#src/exchange/ics/yearCalendar.ts';
import { placesInRow, type PersonalDataPlace } from '../files/personalData.ts';
import { saveFile, type FileOutcome } from '../files/saveFile.ts';
import { sealedLog } from './sealedLog.ts';

/** The fields of a point whose words stand in its calendar entries. */
const calendarFields: ReadonlySet<string> = new Set(['title', 'responsible']);

/** Where the words that would leave in a calendar file of the year seem to single out a person. */
export function findPlacesInYear(
  rows: readonly RecurringPoint[],
  decided: readonly FollowedDecision[],
): PersonalDataPlace[] {
  const points = rows
    .filter(({ removed, leftOut }) => !removed && leftOut === null)
    .flatMap((row) => placesInRow(entities.recurringPoint, row))
    .filter(({ field }) => calendarFields.has(field));
  const decisions = [...new Set(decided.map(({ point }) => point))]
    .flatMap((row) => placesInRow(entities.meetingPoint, row))
    .filter(({ field }) => field === 'decision');
  return [...points, ...decisions];
}

type YearFile = {
  evaluation: string;
  year: number;
  office: string;
  points: readonly PlannedPoint[];
  decided: readonly FollowedDecision[];
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

/** Saves what comes round in a year, and what is decided with a day, as a calendar file. */
export async function saveYearCalendar(file: YearFile): Promise<FileOutcome> {
  const { evaluation, year, office, points, decided, words, toDownloads } = file;
  const log = await sealedLog(evaluation);
  if (!log) return 'damaged';
  const madeAt = new Date();
  const { name, what, description } = words;
  const bytes = writeYearCalendar({ name, evaluation, year, points, decided, changes: log.changes, madeAt });
  const extension = '.ics';
  return saveFile({
    name: `${exportFileName({ office, year, what, at: madeAt })}${extension}`,
    description,
    mediaType: 'text/calendar',
    extension,
    bytes,
    toDownloads,
  });
}
