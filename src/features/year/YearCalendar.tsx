import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { CalendarFile } from '#src/parts/CalendarFile.tsx';
import { useDecided } from '#src/state/editing/editMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { findPlacesInYear, saveYearCalendar } from '#src/state/sharing/yearCalendar.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = { open: OpenEvaluation; points: readonly PlannedPoint[] };

/** What comes round in the year, and what is decided with a day, as a file for the person's own calendar. Nothing is shown while nothing comes. */
export function YearCalendar({ open, points }: Props) {
  const { evaluation, office } = open;
  const words = pageText.year.calendar;
  const now = useNow();
  const decided = useDecided(open, now);
  if (
    points.every(({ occurrences }) => occurrences.length === 0) &&
    decided.every(({ decision }) => decision.due === null)
  )
    return null;
  return (
    <CalendarFile
      evaluation={evaluation.id}
      office={office.name}
      year={evaluation.year}
      label={words.save}
      remark=""
      findPlaces={() => findPlacesInYear(Object.values(open.recurringPoints), decided)}
      onSave={async (toDownloads) =>
        saveYearCalendar({
          evaluation: evaluation.id,
          year: evaluation.year,
          office: office.name,
          points,
          decided,
          words: {
            name: words.name(office.name, evaluation.year),
            what: words.what,
            description: pageText.actions.calendar.description,
          },
          toDownloads,
        })
      }
    />
  );
}
